import { describe, expect, test } from 'vitest';
import { KEY_RESULT_TYPES } from '../../src/schema/words.ts';
import { openAddOn, openExample } from './open-add-on.ts';

const SILENT = 'No check-in for 22 days: say where it stands';

describe('the example workbook', () => {
  test('scores the objectives and key results of a team', async () => {
    const { host } = await openExample();
    expect(
      host.shown('OKRs!A2:B11').map(([id], row) => [id, ...(host.shown('OKRs!U2:Z11')[row] ?? [])]),
    ).toEqual([
      ['ID', 'Progress', 'Score', 'Expected', 'Status', 'Advice', 'Bar'],
      ['O1', '', '0.38', '0.40', 'On track', '', '━━━━━┃───────'],
      ['O2', '', '0.46', '0.45', 'On track', '', '━━━━━┃━──────'],
      ['KR1', '0.43', '0.43', '0.35', 'On track', '', '━━━━┃━───────'],
      ['KR2', '0.35', '0.35', '0.49', 'At risk', '', '━━━━──┃──────'],
      ['KR3', '0.60', '0.60', '0.49', 'On track', '', '━━━━━━┃━─────'],
      ['O3', '', '0.31', '0.35', 'At risk', '', '━━━━┃────────'],
      ['KR4', '0.14', '0.14', '0.35', 'Off track', '', '━━──┃────────'],
      ['KR5', '0.44', '0.44', '0.35', 'On track', '', '━━━━┃━───────'],
      ['KR6', '0.33', '0.33', '0.35', 'On track', SILENT, '━━━━┃────────'],
    ]);
  });

  test('opens on Start', async () => {
    const { file, host } = await openAddOn();
    await host.runMenuItem('loadExample');
    expect(file.getActiveSheet().getName()).toBe('Start');
  });

  test('is a company of three teams with all kinds of goals, in every state', async () => {
    const { host } = await openExample();
    const rows = host.values('OKRs!A3:X80').filter(([id]) => id !== '');
    const different = (column: number) =>
      new Set(rows.map((row) => row[column]).filter((cell) => cell !== ''));
    expect([different(0).size, rows.filter(([, , item]) => item === 'Objective').length]).toEqual([65, 15]);
    expect([...different(5)].sort()).toEqual(['Company', 'Customers', 'People', 'Product']);
    expect([...different(7)].sort()).toEqual(['aspirational', 'committed']);
    expect([...different(8)].sort()).toEqual([...KEY_RESULT_TYPES].sort());
    expect([...different(23)].sort()).toEqual(
      ['Achieved', 'At risk', 'No check-in', 'Off track', 'On track'].sort(),
    );
    expect(rows.filter(([, , , , link]) => link === 'supports').map(([id]) => id)).toEqual([
      'O4',
      'O7',
      'O13',
    ]);
  });

  test('has few imperfections, each of which gets its advice', async () => {
    const { host } = await openExample();
    const advised = host.values('OKRs!A3:Y80').filter((row) => row[24] !== '');
    const fortnight = 'No check-in for 15 days: say where it stands';
    expect(advised.map((row) => [row[0], row[24]])).toEqual([
      ['KR6', SILENT],
      ['KR27', 'Reads like an activity: measure what it should change'],
      ['KR32', fortnight],
      ['KR33', fortnight],
      ['KR34', fortnight],
      ['KR36', fortnight],
      ['KR41', fortnight],
      ['O15', 'Add a parent: it feeds no company objective'],
    ]);
  });

  test('feeds key results by its KPIs, each of the same name and with its value', async () => {
    const { host, file } = await openExample();
    const kpis = new Map(host.values('KPIs!A3:O14').map((row) => [row[0], [row[1], row[14]]]));
    const fed = host.values('OKRs!A3:Q67').filter((row) => row[15] !== '');
    expect(fed.map((row) => row[0])).toEqual(['KR2', 'KR3', 'KR25', 'KR29', 'KR41', 'KR45', 'KR46', 'KR47']);
    expect(fed.map((row) => [row[1], row[16]])).toEqual(fed.map((row) => kpis.get(row[15])));
    expect(file.getSheetByName('OKRs')?.getRange('Q6').getFormula()).toContain('MATCH($P6');
  });

  test('keeps six weeks of check-ins: two people and a key result fall silent', async () => {
    const { host } = await openExample();
    const rows = host.values('Check-ins!A3:L400').filter(([time]) => time !== '');
    expect(rows).toHaveLength(269);
    expect(rows.filter(([, , id]) => id === 'KR6').map(([, , , , week]) => week)).toEqual([41, 42, 43]);
    expect(new Set(rows.map((row) => row[11])).size).toBe(269);
    const weeksOf = (name: string) =>
      new Set(rows.filter(([, who]) => who === name).map(([, , , , week]) => week));
    expect(['Maya Lind', 'Sofia Marino', 'Felix Braun'].map((name) => weeksOf(name).size)).toEqual([6, 4, 0]);
  });

  test('lets everybody check in on what is their own', async () => {
    const { host } = await openExample();
    const owners = new Map(host.values('OKRs!A3:J67').map((row) => [row[0], row[9]]));
    const log = host.values('Check-ins!A3:L400').filter(([time]) => time !== '');
    expect(log.map(([, who]) => who)).toEqual(log.map(([, , id]) => owners.get(id ?? '')));
  });

  test('sums the week up on Start', async () => {
    const { host } = await openExample();
    expect(host.shown('Start!B13:L15').map((row) => [row[0], row[3], row[6], row[9]])).toEqual([
      ['Checked in this week', 'On track', 'At risk', 'Off track'],
      ['41', '27', '9', '6'],
      ['of 50 key results', 'and 4 achieved', 'a little behind the pace', 'far behind the pace'],
    ]);
    const attention = host.shown('Start!B19:I40').map((row) => [row[0], row[4], row[6], row[7]]);
    expect(attention.slice(0, 4)).toEqual([
      ['Time to fill', 'Maya Lind', 'At risk', '11 Nov'],
      ['Retention of top performers', 'Priya Nair', 'Off track', '11 Nov'],
      ['Roles filled from within', 'Maya Lind', 'On track', '21 Oct'],
      ['Time until a new colleague works alone', 'Maya Lind', 'At risk', '11 Nov'],
    ]);
    expect(attention.filter(([title]) => title !== '')).toHaveLength(21);
    expect(host.shown('Start!K19:K22')).toEqual([['Maya Lind'], ['Felix Braun'], ['Sofia Marino'], ['']]);
  });

  test('goes into an empty workbook only', async () => {
    const { host, said } = await openExample();
    const before = host.values('Check-ins!A1:M400');
    await host.runMenuItem('loadExample');
    expect(said.pop()).toMatch(/^This workbook already has OKRs/);
    expect(host.values('Check-ins!A1:M400')).toEqual(before);
  });
});
