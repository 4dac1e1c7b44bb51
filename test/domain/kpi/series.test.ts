import { expect, test } from 'vitest';
import { firstProblem, readSeries, type Series } from '../../../src/domain/kpi/series.ts';
import { isProblem, problemText } from '../../../src/schema/problem.ts';

function read(content: unknown): Series {
  const series = readSeries(content, 'values');
  if (isProblem(series)) throw new Error(problemText(series));
  return series;
}

test.each([
  ['a single cell', 5, { values: [5], places: [0], length: 1, lies: 'across', hasHeader: false }],
  ['a single text is no heading', 'Days', { values: [], length: 1, hasHeader: false }],
  ['a column', [[1], [2], [3]], { values: [1, 2, 3], places: [0, 1, 2], length: 3, lies: 'down' }],
  ['a row', [[1, 2, 3]], { values: [1, 2, 3], places: [0, 1, 2], length: 3, lies: 'across' }],
  ['a list of cells is a column', [1, 2], { values: [1, 2], length: 2, lies: 'down' }],
  ['nothing', [], { values: [], places: [], length: 0, hasHeader: false }],
  ['a heading over a column', [['Days'], [1], [2]], { values: [1, 2], places: [1, 2], hasHeader: true }],
  ['a heading before a row', [['Days', 1, 2]], { values: [1, 2], places: [1, 2], hasHeader: true }],
  ['a number in the first cell is a value', [[7], [8]], { values: [7, 8], hasHeader: false }],
  [
    'blanks are passed over, the others keep their cells',
    [[1], [''], [null], [2]],
    { values: [1, 2], places: [0, 3] },
  ],
  ['text numbers count', [['70%'], [' 2 ']], { values: [0.7, 2] }],
] as const)('reads %s', (_, content, series) => {
  expect(read(content)).toMatchObject(series);
});

test('a block of several columns is refused with their number', () => {
  expect(readSeries([[1], [2, 3, 4]], 'values')).toEqual({
    problem: 'severalColumns',
    argument: 'values',
    columns: 3,
  });
});

test.each([
  ['a single cell', '45 days', 'Check values: "45 days" is not a number'],
  [
    'a column, counted from its top',
    [[1], ['n/a'], ['x']],
    'Row 2 of the range: Check values: "n/a" is not a number',
  ],
  [
    'a column below its heading',
    [['Days'], [1], ['x']],
    'Row 3 of the range: Check values: "x" is not a number',
  ],
  ['a row', [[1, 2, '#N/A']], 'Column 3 of the range: Check values: "#N/A" is not a number'],
])('the first cell that is no number is named: %s', (_, content, text) => {
  const problem = firstProblem(read(content));
  expect(problem && problemText(problem)).toBe(text);
});

test('cells that are no numbers keep their places, and no value takes them', () => {
  const { values, places, problems } = read([[1], ['x'], [3]]);
  expect([values, places, [...problems.keys()]]).toEqual([[1, 3], [0, 2], [1]]);
});

test('without one there is no problem', () => {
  expect(firstProblem(read([[1], [2]]))).toBeUndefined();
});
