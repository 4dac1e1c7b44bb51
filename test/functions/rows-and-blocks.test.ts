import { expect, test } from 'vitest';
import { called, column } from './called.ts';

const BLOCK = [
  [5, 10],
  [15, ''],
];
const BLOCK_AT_20 = [
  [0.25, 0.5],
  [0.5, ''],
];

test.each([
  ['rows give a row', [[[0, 0]], [[10, 10]], [[5, 2]]], [[0.5, 0.2]]],
  ['a header before a row', [[['Start', 0]], [['Target', 10]], [['Current', 5]]], [['Progress', 0.5]]],
  ['a blank cell of a row is blank', [0, [[10, '']], [[5, '']]], [[0.5, '']]],
  [
    'a bad cell of a row',
    [[['45 days', 45]], 25, [[34, 34]]],
    [['Check start: "45 days" is not a number', 0.55]],
  ],
  ['a block gives a block, with a column beside it', [column(0, 10), 20, BLOCK], BLOCK_AT_20],
  [
    'headings over a block',
    [column('Start', 0, 10), 20, [['Jan', 'Feb'], ...BLOCK]],
    [['Progress', 'Progress'], ...BLOCK_AT_20],
  ],
  [
    'a heading over one column only',
    [0, 20, [['Jan', 5], ...BLOCK]],
    [
      ['Check current: "Jan" is not a number', 0.25],
      [0.25, 0.5],
      [0.75, ''],
    ],
  ],
  [
    'a row above a block',
    [0, [[10, 20]], BLOCK],
    [
      [0.5, 0.5],
      [1.5, ''],
    ],
  ],
  [
    'a column and a row make a block',
    [0, [[10, 20]], column(5, 10)],
    [
      [0.5, 0.25],
      [1, 0.5],
    ],
  ],
  [
    'a row above blank rows',
    [0, [[10, 20]], column(5, '')],
    [
      [0.5, 0.25],
      ['', ''],
    ],
  ],
  [
    'ragged rows end in blanks',
    [0, 10, [[5], [2, 3]]],
    [
      [0.5, ''],
      [0.2, 0.3],
    ],
  ],
])('OKRPROGRESS: %s', (_, args, result) => {
  expect(called('OKRPROGRESS', ...args)).toEqual(result);
});

test.each([
  [
    'a tree in a row, its first cell the heading',
    [[['ID', 'O', 'A']], [['Parent', '', 'O']], [['Score', '', 0.5]]],
    [['Score', 0.5, 0.5]],
  ],
  [
    'a tree in a block, its ids in reading order',
    [
      [
        ['O', 'A'],
        ['B', ''],
      ],
      [
        ['', 'O'],
        ['O', ''],
      ],
      [
        ['', 0.5],
        [1, ''],
      ],
    ],
    [
      [0.75, 0.5],
      [1, ''],
    ],
  ],
])('OKRROLLUP: %s', (_, args, result) => {
  expect(called('OKRROLLUP', ...args)).toEqual(result);
});

test.each([
  ['a row', [0, [['Target', 1, 4]], [['Current', 1, 2]]], 0.75],
  ['a block with a column beside it', [0, column('Target', 10, 20), [['Jan', 'Feb'], ...BLOCK]], 0.5625],
])('OKRSCORE: %s', (_, args, result) => {
  expect(called('OKRSCORE', ...args)).toBe(result);
});

test.each([
  [
    'rows of different width',
    'OKRPROGRESS',
    [[[1, 2]], [[1, 2, 3]], 5],
    'Check the ranges: start has 2 columns and target has 3',
  ],
  [
    'a block beside a higher column',
    'OKRGRADE',
    [BLOCK, column('committed', '', '')],
    'Check the ranges: score has 2 rows and kind has 3',
  ],
  [
    'a column and a row that make a table of millions',
    'OKRGRADE',
    [column(...Array(4000).fill(1)), [Array(3000).fill('')]],
    'Check the ranges: 4000 rows and 3000 columns make more cells than a spreadsheet holds',
  ],
  [
    'a bad cell of a row of scores',
    'OKRSCORE',
    [[['Start', 0, 'x']], [['Target', 1, 1]], [['Current', 1, 1]]],
    'Column 3 of the range: Check start: "x" is not a number',
  ],
  [
    'a bad cell of a block of scores',
    'OKRSCORE',
    [
      0,
      column('Target', 1, 1),
      [
        ['Jan', 'Feb'],
        [1, 1],
        [1, 'x'],
      ],
    ],
    'Row 3, column 2 of the range: Check current: "x" is not a number',
  ],
])('%s fails the call', (_, name, args, message) => {
  expect(() => called(name, ...args)).toThrow(new Error(message));
});
