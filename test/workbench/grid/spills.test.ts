import { expect, test } from 'vitest';
import { changedSpills, spillsOf } from '../../../workbench/grid/spills.ts';

type Block = readonly (readonly (string | number)[])[];

/** What a formula in B3 shows. */
function shown(block: Block) {
  const range = { startRow: 2, startColumn: 1, endRow: 1 + block.length, endColumn: block[0]?.length ?? 0 };
  const ranges = { book: { sheet: block.length > 0 ? { 2: { 1: range } } : {} } };
  return spillsOf(ranges, (_unit, _sheet, row, column) => {
    const value = block[row - 2]?.[column - 1];
    return value === undefined ? null : { v: value };
  });
}

const span = (startRow: number, endRow: number, endColumn = 2) => ({
  startRow,
  endRow,
  startColumn: 1,
  endColumn,
});

test.each([
  ['nothing, where all stays', [['a', 1]], [['a', 1]], []],
  [
    'one cell',
    [
      ['a', 1],
      ['b', 2],
      ['c', 3],
    ],
    [
      ['a', 1],
      ['b', 5],
      ['c', 3],
    ],
    [span(3, 3)],
  ],
  [
    'rows in a row together',
    [
      ['a', 1],
      ['b', 2],
      ['c', 3],
    ],
    [
      ['a', 9],
      ['b', 9],
      ['c', 3],
    ],
    [span(2, 3)],
  ],
  [
    'rows apart, one by one',
    [
      ['a', 1],
      ['b', 2],
      ['c', 3],
    ],
    [
      ['x', 1],
      ['b', 2],
      ['x', 3],
    ],
    [span(2, 2), span(4, 4)],
  ],
  [
    'rows that came',
    [['a', 1]],
    [
      ['a', 1],
      ['b', 2],
    ],
    [span(3, 3)],
  ],
  [
    'rows that went',
    [
      ['a', 1],
      ['b', 2],
    ],
    [['a', 1]],
    [span(3, 3)],
  ],
  ['all of it, where its width changed', [['a', 1]], [['a', 1, 2]], [span(2, 2), span(2, 2, 3)]],
  ['all of it, where the formula is new', [], [['a', 1]], [span(2, 2)]],
  ['all of it, where the formula is gone', [['a', 1]], [], [span(2, 2)]],
] as const satisfies readonly (readonly [string, Block, Block, readonly object[]])[])(
  'between two states of a spill %s changed',
  (_reason, before, after, ranges) => {
    expect(changedSpills(shown(before), shown(after)).map(({ range }) => range)).toEqual(ranges);
  },
);
