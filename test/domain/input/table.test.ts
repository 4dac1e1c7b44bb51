import { expect, test } from 'vitest';
import { readTable } from '../../../src/domain/input/table.ts';

const SHAPE = {
  name: 'the table',
  columns: ['ID', 'Last check-in', 'Note'],
  required: ['ID', 'Last check-in'],
};

const names = (values: unknown): unknown => {
  const table = readTable(values, SHAPE);
  return 'problem' in table ? table : SHAPE.columns.map((column) => table.rows[0]?.[table.place(column)]);
};

test.each([
  [
    'in order',
    [
      ['ID', 'Last check-in', 'Note'],
      [1, 2, 3],
    ],
    [1, 2, 3],
  ],
  [
    'in any order',
    [
      ['Note', 'ID', 'Last check-in'],
      [3, 1, 2],
    ],
    [1, 2, 3],
  ],
  [
    'in any case, with blanks',
    [
      [' id ', 'LAST  CHECK-IN'],
      [1, 2],
    ],
    [1, 2, undefined],
  ],
  [
    'among unknown ones',
    [
      ['x', 'ID', '', 'x', 'Last check-in'],
      [9, 1, 9, 9, 2],
    ],
    [1, 2, undefined],
  ],
])('columns are found %s', (_, values, found) => {
  expect(names(values)).toEqual(found);
});

test.each([
  [
    'all missing columns',
    [['Note'], [1]],
    { problem: 'missingColumns', table: 'the table', columns: ['ID', 'Last check-in'] },
  ],
  [
    'a column that stands twice',
    [
      ['ID', 'Last check-in', 'id'],
      [1, 2, 3],
    ],
    { problem: 'duplicateColumn', table: 'the table', column: 'ID' },
  ],
  ['an empty range', [], { problem: 'missingColumns', table: 'the table', columns: ['ID', 'Last check-in'] }],
  [
    'an empty cell instead of a table',
    '',
    { problem: 'missingColumns', table: 'the table', columns: ['ID', 'Last check-in'] },
  ],
])('%s are named', (_, values, problem) => {
  expect(names(values)).toEqual(problem);
});

test('a row is unused when only other columns are filled in', () => {
  const table = readTable(
    [
      ['ID', 'Last check-in', 'Mine'],
      ['', false, 'x'],
      ['a', '', ''],
    ],
    SHAPE,
  );
  expect('problem' in table || table.rows.map(table.isUnused)).toEqual([true, false]);
});
