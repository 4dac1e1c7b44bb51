import { expect, test } from 'vitest';
import { PLANS } from '../../../../src/workbook/library/sheets/plans.ts';
import {
  KPI_DATA_HEADERS,
  KPI_HEADERS,
  LOG_HEADERS,
  OKR_HEADERS,
  TABLE_NAMES,
  TABLES,
} from '../../../../src/workbook/tables.ts';

const headersOf = (table: string, computed: boolean) =>
  PLANS.filter((plan) => plan.table === table)
    .flatMap(({ columns }) => columns)
    .filter((column) => (column.computed ?? false) === computed)
    .map(({ header }) => header);

test('every table has a plan, in the order of the tabs', () => {
  expect(PLANS.map(({ table }) => table)).toEqual(TABLE_NAMES);
});

test('the columns that actions write in OKRs are those of the plan', () => {
  expect(new Set(headersOf('okrs', false))).toEqual(new Set(OKR_HEADERS));
});

test('those that they write in other tables are too, in its order', () => {
  expect(headersOf('checkIns', false)).toEqual(LOG_HEADERS);
  expect(headersOf('kpis', false)).toEqual(KPI_HEADERS);
  expect(headersOf('kpiData', false)).toEqual(KPI_DATA_HEADERS);
});

test.each(TABLE_NAMES)('what tells the %s tab from others stands in it', (table) => {
  expect(headersOf(table, false)).toEqual(expect.arrayContaining([...TABLES[table].knownBy]));
});

test('computed columns stand together at the end', () => {
  for (const { columns } of PLANS) {
    const computed = columns.map((column) => column.computed ?? false);
    expect(computed).toEqual([...computed].sort());
  }
});

test('no two charts of a tab have the same title, by which set-up knows them', () => {
  for (const { charts = [] } of PLANS) {
    const titles = charts.map(({ options }) => options.title);
    expect(new Set(titles).size).toBe(titles.length);
  }
});

test('a plan is data through and through', () => {
  expect(JSON.parse(JSON.stringify(PLANS))).toEqual(PLANS);
});
