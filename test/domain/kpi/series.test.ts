import { expect, test } from 'vitest';
import { firstProblem, readSeries, type Series } from '../../../src/domain/kpi/series.ts';
import { problemText } from '../../../src/schema/problem.ts';

const read = (content: unknown): Series => readSeries(content, 'values');

test.each([
  ['a single cell', 5, { values: [5], filled: [0], height: 1, width: 1, header: 0 }],
  ['a single text is no heading', 'Days', { values: [], header: 0 }],
  ['a column', [[1], [2], [3]], { values: [1, 2, 3], filled: [0, 1, 2], height: 3, width: 1 }],
  ['a row', [[1, 2, 3]], { values: [1, 2, 3], filled: [0, 1, 2], height: 1, width: 3 }],
  [
    'a block row by row',
    [
      [1, 2],
      [3, 4],
    ],
    { values: [1, 2, 3, 4], filled: [0, 1, 2, 3], height: 2, width: 2 },
  ],
  ['a list of cells is a column', [1, 2], { values: [1, 2], height: 2, width: 1 }],
  ['nothing', [], { values: [], filled: [], height: 1, width: 1, header: 0 }],
  ['a heading over a column', [['Days'], [1], [2]], { values: [1, 2], filled: [1, 2], header: 1 }],
  ['a heading before a row', [['Days', 1, 2]], { values: [1, 2], filled: [1, 2], header: 1 }],
  [
    'headings over a block',
    [
      ['Jan', 'Feb'],
      [1, 2],
    ],
    { values: [1, 2], filled: [2, 3], header: 2 },
  ],
  [
    'a heading over one column of a block is no number',
    [
      ['Jan', 5],
      [1, 2],
    ],
    { values: [5, 1, 2], filled: [0, 1, 2, 3], header: 0 },
  ],
  ['ragged rows, which end in blanks', [[1], [2, 3]], { values: [1, 2, 3], filled: [0, 2, 3] }],
  ['a number in the first cell is a value', [[7], [8]], { values: [7, 8], header: 0 }],
  [
    'blanks are passed over, the others keep their cells',
    [[1], [''], [null], [2]],
    { values: [1, 2], filled: [0, 3] },
  ],
  ['text numbers count', [['70%'], [' 2 ']], { values: [0.7, 2] }],
] as const)('reads %s', (_, content, series) => {
  expect(read(content)).toMatchObject(series);
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
  [
    'a block below its headings',
    [
      ['Jan', 'Feb'],
      [1, 'x'],
    ],
    'Row 2, column 2 of the range: Check values: "x" is not a number',
  ],
])('the first cell that is no number is named: %s', (_, content, text) => {
  const problem = firstProblem(read(content));
  expect(problem && problemText(problem)).toBe(text);
});

test('cells that are no numbers keep their places, and no value takes them', () => {
  const { values, filled, readings } = read([[1], ['x'], [''], [3]]);
  expect([values, filled, readings]).toEqual([
    [1, 3],
    [0, 1, 3],
    [1, { problem: 'notANumber', field: 'values', shown: '"x"' }, 3],
  ]);
});

test('without one there is no problem', () => {
  expect(firstProblem(read([[1], [2]]))).toBeUndefined();
});
