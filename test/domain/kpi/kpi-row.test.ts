import { expect, test } from 'vitest';
import { readKpiRows } from '../../../src/domain/kpi/kpi-row.ts';
import { isProblem, problemText } from '../../../src/schema/problem.ts';

const read = (...values: readonly (readonly unknown[])[]) => readKpiRows(values, () => 0 as never);

test('what is not said of a KPI is blank, and up is good', () => {
  expect(read(['ID'], ['K1'])).toEqual([
    { blank: false, id: 'K1', direction: 'up', cadence: null, target: null, redFlag: null, benchmark: null },
  ]);
});

test('a blank row keeps its place', () => {
  const rows = read(['ID', 'Note'], ['', 'remark'], ['K1', '']);
  expect(isProblem(rows) ? rows : rows.map(({ blank }) => blank)).toEqual([true, false]);
});

test.each([
  ['no ID', ['', 'up', 5], 'Add an ID'],
  ['an error for an ID', ['#N/A', 'up', 5], 'Check ID: "#N/A" is an error'],
])('a row is told of its cells: %s', (_, cells, sentence) => {
  const rows = read(['ID', 'Direction', 'Target'], cells);
  const id = isProblem(rows) ? rows : rows[0]?.id;
  expect(isProblem(id) && problemText(id)).toBe(sentence);
});

test('a number that can not be read names its column', () => {
  const rows = read(['ID', 'Red flag'], ['K1', 'high']);
  const redFlag = isProblem(rows) ? rows : rows[0]?.redFlag;
  expect(isProblem(redFlag) && problemText(redFlag)).toBe('Check red flag: "high" is not a number');
});

test('a table without IDs is told so', () => {
  const rows = read(['KPI'], ['Churn']);
  expect(isProblem(rows) && problemText(rows)).toBe('Check the KPIs table: its first row has no column "ID"');
});
