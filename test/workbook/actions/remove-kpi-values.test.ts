import { describe, expect, test } from 'vitest';
import { removeKpiValues } from '../../../src/workbook/actions/remove-kpi-values.ts';
import { drawnTab, seenWith } from '../drawn-tab.ts';

const moment = { now: new Date('2026-11-12T09:00:00Z'), zone: 'UTC' };
const kpis = drawnTab(5, 'KPIs', 'ID | KPI\nK1 | Time to fill\nK2 | Offers accepted');
const SAVE = {
  key: 'save-0001',
  who: 'Maya',
  values: [
    { kpi: 'K1', date: '2026-10-31', value: 34, note: '' },
    { kpi: 'K2', date: '2026-10-31', value: 0.9, note: 'late' },
  ],
};
const FIRST = '2026-10-31 | K1 | 34 | | Maya | save-0001';
const SECOND = '2026-10-31 | K2 | 0.9 | late | Maya | save-0001';
const OTHER = '2026-10-31 | K2 | 0.8 | | Jonas | save-0002';

function decided(...rows: readonly string[]) {
  const data = ['KPI data', 'Date | KPI | Value | Note | Who | Key', ...rows].join('\n');
  return removeKpiValues.decide(seenWith({ kpis, kpiData: drawnTab(6, 'KPI data', data) }), SAVE, moment);
}
const removal = (row: number, count: number) => ({ edit: 'remove', table: 'kpiData', row, count });

describe('removeKpiValues', () => {
  test.each([
    ['rows that stand together go at once', [OTHER, FIRST, SECOND], [removal(4, 2)], 2],
    ['sorted apart, from the last one on', [FIRST, OTHER, SECOND], [removal(5, 1), removal(3, 1)], 2],
    ['in another order', [SECOND, FIRST, OTHER], [removal(3, 2)], 2],
    ['a day without its format', ['46326 | K1 | 34 | | Maya | save-0001', SECOND], [removal(3, 2)], 2],
    ['gone already', [OTHER], [], 0],
    ['an empty tab', [], [], 0],
  ])('%s', (_reason, rows, edits, removed) => {
    expect(decided(...rows)).toEqual({ edits, output: { removed } });
  });

  test.each([
    ['another value', ['2026-10-31 | K1 | 35 | | Maya | save-0001', SECOND]],
    ['another day', ['2026-10-30 | K1 | 34 | | Maya | save-0001', SECOND]],
    ['a note that was added', ['2026-10-31 | K1 | 34 | why | Maya | save-0001', SECOND]],
    ['one row is gone', [FIRST, OTHER]],
    ['one row was copied', [FIRST, FIRST, SECOND]],
  ])('changed since, it is left: %s', (_reason, rows) => {
    expect(decided(...rows)).toMatchObject({
      ok: false,
      text: expect.stringContaining('Somebody has changed this in KPI data'),
    });
  });
});
