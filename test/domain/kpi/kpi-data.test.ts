import { expect, test } from 'vitest';
import { pointsUntil } from '../../../src/domain/kpi/history.ts';
import { readKpiData } from '../../../src/domain/kpi/kpi-data.ts';
import { civilDate, toIso } from '../../../src/domain/time/civil-date.ts';
import { isProblem, type Problem, problemText } from '../../../src/schema/problem.ts';

const HEADER = ['Date', 'KPI', 'Value'];
const read = (...rows: readonly (readonly unknown[])[]) => {
  const data = readKpiData([HEADER, ...rows], () => 0 as never);
  if (isProblem(data)) throw new Error(problemText(data));
  return data;
};
const said = (value: object | undefined) =>
  value !== undefined && isProblem(value) ? problemText(value as Problem) : value;

/** Of K1, by the end of January. */
function points(...rows: readonly (readonly unknown[])[]) {
  const history = read(...rows).get('K1');
  const found = history && pointsUntil(civilDate(2026, 1, 31), history);
  if (found === undefined || isProblem(found)) return said(found);
  return found.dates.map((date, at) => `${toIso(date)} ${found.values[at]}`);
}

test.each([
  [
    'in order',
    [
      ['2026-01-05', 'K1', 1],
      ['2026-01-12', 'K1', 2],
    ],
    ['2026-01-05 1', '2026-01-12 2'],
  ],
  [
    'in no order',
    [
      ['2026-01-12', 'K1', 2],
      ['2026-01-05', 'K1', 1],
    ],
    ['2026-01-05 1', '2026-01-12 2'],
  ],
  [
    'the later row of one day',
    [
      ['2026-01-05', 'K1', 1],
      ['2026-01-05', 'K1', 3],
    ],
    ['2026-01-05 3'],
  ],
  [
    'the later row of one day, others between',
    [
      ['2026-01-12', 'K1', 2],
      ['2026-01-05', 'K1', 1],
      ['2026-01-12', 'K1', 4],
    ],
    ['2026-01-05 1', '2026-01-12 4'],
  ],
  [
    'up to the day',
    [
      ['2026-01-31', 'K1', 1],
      ['2026-02-01', 'K1', 2],
    ],
    ['2026-01-31 1'],
  ],
  ['none yet', [['2026-02-01', 'K1', 2]], []],
  ['dates as serial numbers', [[46_027, 'K1', 1]], ['2026-01-05 1']],
  ['a period that is not known yet is none', [['2026-01-05', 'K1', '']], undefined],
  ['a row without an ID is nobody’s', [['2026-01-05', '', 7]], undefined],
  ['nor does an error name a KPI', [['2026-01-05', '#N/A', 7]], undefined],
])('what counts of a KPI: %s', (_, rows, expected) => {
  expect(points(...rows)).toEqual(expected);
});

test.each([
  ['no number', [['2026-01-05', 'K1', 'many']], 'Row 2 of the KPI data: Check value: "many" is not a number'],
  [
    'no date',
    [
      ['2026-01-05', 'K1', 1],
      ['', 'K1', 5],
    ],
    'Row 3 of the KPI data: Add a date',
  ],
  [
    'a date that is none, said again for the same text',
    [
      ['soon', 'K1', 1],
      ['soon', 'K1', 2],
    ],
    'Row 2 of the KPI data: Check date: "soon" is not a date, write it as 2026-03-31',
  ],
])('a row that can not be used is named: %s', (_, rows, sentence) => {
  expect(points(...rows)).toBe(sentence);
});

test('a row that can not be used counts from its day on', () => {
  expect(points(['2026-01-05', 'K1', 1], ['2026-02-01', 'K1', 'many'])).toEqual(['2026-01-05 1']);
});

test('no row is kept under a blank name', () => {
  expect([...read(['2026-01-05', '', 7], ['2026-01-05', 'K1', 1]).keys()]).toEqual(['K1']);
});

test('a table without its columns is told so', () => {
  const data = readKpiData([['Date', 'KPI']], () => 0 as never);
  expect(said(data)).toBe('Check the KPI data: its first row has no column "Value"');
});
