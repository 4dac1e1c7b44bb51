import { describe, expect, test } from 'vitest';
import { blocksOf } from '../../src/workbook/blocks.ts';

const cell = (row: number, column: number) => ({ row, column, content: `${row}.${column}` });

describe('blocksOf', () => {
  test.each([
    ['no cells', [], []],
    ['one cell', [cell(2, 3)], [{ row: 2, column: 3, values: [['2.3']] }]],
    [
      'side by side, in any order',
      [cell(1, 3), cell(1, 2)],
      [{ row: 1, column: 2, values: [['1.2', '1.3']] }],
    ],
    [
      'a gap',
      [cell(1, 1), cell(1, 3)],
      [
        { row: 1, column: 1, values: [['1.1']] },
        { row: 1, column: 3, values: [['1.3']] },
      ],
    ],
    ['one below the other', [cell(1, 1), cell(2, 1)], [{ row: 1, column: 1, values: [['1.1'], ['2.1']] }]],
    [
      'a rectangle',
      [cell(1, 1), cell(1, 2), cell(2, 1), cell(2, 2)],
      [
        {
          row: 1,
          column: 1,
          values: [
            ['1.1', '1.2'],
            ['2.1', '2.2'],
          ],
        },
      ],
    ],
    [
      'a wider row below',
      [cell(1, 1), cell(2, 1), cell(2, 2)],
      [
        { row: 1, column: 1, values: [['1.1']] },
        { row: 2, column: 1, values: [['2.1', '2.2']] },
      ],
    ],
    [
      'two blocks with a free row between',
      [cell(1, 1), cell(3, 1)],
      [
        { row: 1, column: 1, values: [['1.1']] },
        { row: 3, column: 1, values: [['3.1']] },
      ],
    ],
  ])('%s', (_reason, cells, blocks) => {
    expect(blocksOf(cells)).toEqual(blocks);
  });
});
