import { describe, expect, test } from 'vitest';
import { openExample } from './open-add-on.ts';

const SILENT = 'No check-in for 22 days: say where it stands';

describe('the example workbook', () => {
  test('shows every key result and objective scored', async () => {
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

  test('keeps six weeks of check-ins, one key result silent after the third', async () => {
    const { host } = await openExample();
    const rows = host.values('Check-ins!A3:L60').filter(([time]) => time !== '');
    expect(rows).toHaveLength(33);
    expect(rows.filter(([, , id]) => id === 'KR6').map(([, , , , week]) => week)).toEqual([41, 42, 43]);
    expect(new Set(rows.map((row) => row[11])).size).toBe(33);
  });

  test('sums the week up on Start', async () => {
    const { host } = await openExample();
    expect(host.shown('Start!B13:L15').map((row) => [row[0], row[3], row[6], row[9]])).toEqual([
      ['Checked in this week', 'On track', 'At risk', 'Off track'],
      ['5', '4', '1', '1'],
      ['of 6 key results', 'and 0 achieved', 'a little behind the pace', 'far behind the pace'],
    ]);
    expect(host.shown('Start!B19:I22').map((row) => [row[0], row[4], row[6], row[7]])).toEqual([
      ['Time to fill', 'Maya Lind', 'At risk', '11 Nov'],
      ['Retention of top performers', 'Priya Nair', 'Off track', '11 Nov'],
      ['Roles filled from within', 'Maya Lind', 'On track', '21 Oct'],
      ['', '', '', ''],
    ]);
    expect(host.shown('Start!K19:K20')).toEqual([['Maya Lind'], ['']]);
  });

  test('goes into an empty workbook only', async () => {
    const { host, said } = await openExample();
    const before = host.values('Check-ins!A1:M60');
    await host.runMenuItem('loadExample');
    expect(said.pop()).toMatch(/^This workbook already has OKRs/);
    expect(host.values('Check-ins!A1:M60')).toEqual(before);
  });
});
