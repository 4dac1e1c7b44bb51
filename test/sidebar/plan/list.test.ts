import { describe, expect, test } from 'vitest';
import { keyResult, objective, ROWS } from './company.ts';
import { EDIT, sheetOf, shown } from './forms.ts';

describe('the list', () => {
  test('retiring an objective retires all beneath it, and brings back what was', () => {
    const { changes, back, told } = sheetOf().retired('O2');
    expect(changes.map(({ id, after }) => [id, after])).toEqual(
      ['O2', 'KR1', 'KR2', 'O3', 'KR3'].map((id) => [id, { Link: 'retired' }]),
    );
    expect(back?.map(({ id, after }) => [id, after])).toEqual(
      ['KR3', 'O3', 'KR2', 'KR1', 'O2'].map((id) => [id, { Link: '' }]),
    );
    expect(told).toBe('Retired O2 with 4 beneath it.');
  });

  test('what was retired comes back with what was retired under it', () => {
    const sheet = sheetOf([
      objective('O1', { Link: 'retired' }),
      keyResult('KR1', 'O1', { Link: 'retired' }),
      keyResult('KR2', 'O1'),
    ]);
    expect(sheet.broughtBack('O1').changes.map(({ id, after }) => [id, after])).toEqual([
      ['O1', { Link: null }],
      ['KR1', { Link: null }],
    ]);
  });

  test('a dismissed rule joins those of the row, and all of them can be taken back', () => {
    const sheet = sheetOf([objective('O1', { Dismissed: 'owner' })]);
    expect(sheet.dismissed('O1', 'few key results').changes).toEqual([
      {
        id: 'O1',
        before: { Dismissed: 'owner' },
        after: { Dismissed: 'owner, few key results' },
        below: null,
      },
    ]);
    expect(sheet.advisedAgain('O1').changes[0]?.after).toEqual({ Dismissed: null });
  });

  test('rows that no save can name are pointed out, and not moved along', () => {
    const sheet = sheetOf([
      objective('O1'),
      objective('O2'),
      keyResult('', 'O1'),
      keyResult('KR1', 'O1'),
      keyResult('KR7', 'O2'),
      keyResult('KR7', 'O2'),
    ]);
    expect(sheet.notices).toEqual([
      { text: expect.stringMatching(/^1 row has no ID/), remedy: 'giveIds' },
      { text: 'KR7 stands in rows 7 and 8. Give one of them another ID, to change them here.', remedy: null },
    ]);
    expect(sheet.retired('O1').changes.map(({ id }) => id)).toEqual(['O1', 'KR1']);
  });

  test('the cycles of rows that Settings does not have are offered too', () => {
    expect(sheetOf([objective('O1', { Cycle: 'Q9' }), objective('O2', { Cycle: '' })]).cycles).toEqual([
      'Q4 2026',
      '2026',
      'Q9',
      '',
    ]);
  });

  test('a workbook without KPIs and without a log is planned in all the same', () => {
    const missing = { ok: false, text: 'No such tab.', remedy: 'setUp' } as const;
    const sheet = sheetOf(ROWS, { kpis: missing, kpiData: missing, log: missing });
    expect(shown(EDIT, {}, sheet).kpis).toEqual([]);
    expect(sheet.lines('Q4 2026')).toHaveLength(9);
  });

  test('60 objectives of a team are listed, each told that they are too many', () => {
    const many = Array.from({ length: 60 }, (_, at) => objective(`O${at + 1}`));
    const lines = sheetOf(many)
      .lines('Q4 2026')
      .filter(({ kind }) => kind === 'row');
    expect(lines).toHaveLength(60);
    expect(lines.every(({ advice }) => advice.some(({ rule }) => rule === 'many objectives'))).toBe(true);
  });
});
