import { describe, expect, test } from 'vitest';
import { type KpisView, kpisView } from '../../../sidebar/kpi/kpis-view.ts';
import type { TablesView } from '../../../src/schema/calls.ts';
import { KPI_HEADERS } from '../../../src/workbook/tables.ts';
import { keyResult } from '../check-in/company.ts';
import { COMPANY } from './company.ts';

type Cells = TablesView['settings'];
const rowOf = (cells: Readonly<Record<string, string | number>>) =>
  KPI_HEADERS.map((header) => cells[header] ?? '');
const withRows = (rows: Cells, data: Cells = [], change: Partial<TablesView> = {}): TablesView => ({
  ...COMPANY,
  kpis: { id: 76, header: 2, cells: [[...KPI_HEADERS], ...rows] },
  kpiData: { id: 77, header: 2, cells: [['Date', 'KPI', 'Value'], ...data] },
  ...change,
});

function read(answer: TablesView): KpisView {
  const view = kpisView(answer, null);
  if ('text' in view) throw new Error(view.text);
  return view;
}

describe('the KPIs as the workbook answered', () => {
  test('have their values in order of time up to today, the later row counting', () => {
    const data: Cells = [
      ['2026-10-31', 'K1', 5],
      ['2026-09-30', 'K1', 4],
      ['2026-10-31', 'K1', 6],
      ['2026-11-13', 'K1', 9],
      ['2026-10-31', 'K2', 7],
    ];
    const [kpi] = read(withRows([rowOf({ ID: 'K1', KPI: 'Churn' })], data)).kpis;
    expect([kpi?.dates, kpi?.values]).toEqual([
      ['2026-09-30', '2026-10-31'],
      [4, 6],
    ]);
  });

  test.each([
    [
      'a value in words',
      { ID: 'K1' },
      [['2026-10-31', 'K1', 'soon']],
      'Row 2 of the KPI data: Check value: "soon" is not a number',
    ],
    [
      'a date in words',
      { ID: 'K1' },
      [['soon', 'K1', 1]],
      'Row 2 of the KPI data: Check date: "soon" is not a date, write it as 2026-03-31',
    ],
    ['a target in words', { ID: 'K1', Target: 'more' }, [], 'Check target: "more" is not a number'],
    [
      'a direction of its own',
      { ID: 'K1', Direction: 'sideways' },
      [],
      'Check direction: "sideways" is not one of up, down, near',
    ],
  ] as const)('say what is wrong: %s', (_reason, cells, data, problem) => {
    const [kpi] = read(
      withRows(
        [rowOf(cells)],
        data.map((row) => [...row]),
      ),
    ).kpis;
    expect(kpi?.problem).toBe(problem);
  });

  test('an ID that stands twice is said at both', () => {
    const { kpis } = read(withRows([rowOf({ ID: 'K1' }), rowOf({ ID: 'K1' })]));
    expect(kpis.map(({ problem }) => problem)).toEqual(
      Array(2).fill('Check id: "K1" stands in more than one row'),
    );
  });

  test('a row without an ID is no KPI, and told; a blank one is nothing', () => {
    const { kpis, notices } = read(withRows([rowOf({ KPI: 'Churn' }), rowOf({}), rowOf({ ID: 'K1' })]));
    expect(kpis.map(({ id, name }) => [id, name])).toEqual([['K1', 'K1']]);
    expect(notices.map(({ text }) => text)).toEqual([
      '“Churn” in KPIs has no ID. Type one that no other KPI has, such as K1.',
    ]);
  });

  test('know the key results of the cycle that they feed', () => {
    const rows = [keyResult({ kpi: ' k1 ', title: 'Time to fill' }), keyResult({ id: 'KR-2' })];
    const okrs = { id: 1, name: 'OKRs', rows, withoutId: 0, sharedIds: [] };
    expect(
      read({ ...COMPANY, okrs })
        .kpis.map(({ id, keyResults }) => [id, keyResults])
        .slice(0, 2),
    ).toEqual([
      ['K1', ['Time to fill']],
      ['K2', []],
    ]);
  });

  test('need no OKRs, and are the account’s', () => {
    const okrs = { ok: false, text: 'The OKRs tab is missing.', remedy: 'setUp' } as const;
    const { kpis, me, people } = read({ ...COMPANY, okrs });
    expect([kpis[0]?.keyResults, me, people]).toEqual([[], 'Maya', ['Maya', 'Jonas']]);
  });

  test.each(['kpis', 'kpiData'] as const)('are refused without their table: %s', (table) => {
    const refused = { ok: false, text: 'The tab is missing.', remedy: 'setUp' } as const;
    expect(kpisView({ ...COMPANY, [table]: refused }, null)).toEqual(refused);
  });

  test('settings that can’t be read are told, and the usual ones hold', () => {
    const settings: Cells = [['KPI run length', 'long']];
    const { chart, notices } = read(withRows([], [], { settings }));
    expect(chart).toEqual({ method: 'average', run: 8 });
    expect(notices[0]?.text).toMatch(/^Settings: Check KPI run length/);
  });

  test('a column that stands twice keeps the page closed with a sentence', () => {
    const kpis = { id: 76, header: 2, cells: [[...KPI_HEADERS, 'KPI']] };
    expect(kpisView({ ...COMPANY, kpis }, null)).toEqual({
      text: 'Check the KPIs table: two columns are called "KPI".',
      remedy: null,
    });
  });
});
