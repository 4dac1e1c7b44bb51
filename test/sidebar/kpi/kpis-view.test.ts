import { describe, expect, test } from 'vitest';
import { type KpisView, kpisView } from '../../../sidebar/kpi/kpis-view.ts';
import type { KpisAnswer } from '../../../src/schema/calls.ts';
import { KPI_HEADERS } from '../../../src/workbook/tables.ts';
import { COMPANY } from './company.ts';

type Cells = KpisAnswer['kpis'];
const rowOf = (cells: Readonly<Record<string, string | number>>) =>
  KPI_HEADERS.map((header) => cells[header] ?? '');
const withRows = (rows: Cells, data: Cells = [], change: Partial<KpisAnswer> = {}): KpisAnswer => ({
  ...COMPANY,
  kpis: [[...KPI_HEADERS], ...rows],
  data: [['Date', 'KPI', 'Value'], ...data],
  ...change,
});

function read(answer: KpisAnswer): KpisView {
  const view = kpisView(answer);
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

  test('settings that can’t be read are told, and the usual ones hold', () => {
    const settings: Cells = [['KPI run length', 'long']];
    const { chart, notices } = read(withRows([], [], { settings }));
    expect(chart).toEqual({ method: 'average', run: 8 });
    expect(notices[0]?.text).toMatch(/^Settings: Check KPI run length/);
  });

  test('a column that stands twice keeps the page closed with a sentence', () => {
    const kpis: Cells = [[...KPI_HEADERS, 'KPI']];
    expect(kpisView({ ...COMPANY, kpis })).toEqual({
      text: 'Check the KPIs table: two columns are called "KPI".',
      remedy: null,
    });
  });
});
