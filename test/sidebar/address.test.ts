import { expect, test } from 'vitest';
import { addressOf, readCell, readColumn } from '../../sidebar/address.ts';

const BESIDE = { row: 2, column: 2, rows: 9, columns: 1 };

test.each([
  ['a cell', 'D1', 'D1'],
  ['small letters and blanks', ' d1 ', 'D1'],
  ['fixed by dollar signs', '$AA$10', 'AA10'],
  ['a range is no cell', 'D1:D2', null],
  ['a column is no cell', 'D', null],
  ['a word', 'target', null],
  ['row zero', 'D0', null],
  ['nothing', '', null],
])('a cell to compare with: %s', (_, text, address) => {
  const block = readCell(text);
  expect(block && addressOf(block)).toBe(address);
});

test.each([
  ['a letter takes the rows of the selection', 'C', 'C2:C10'],
  ['an open range too', '$c:$c', 'C2:C10'],
  ['rows of its own', 'C5:C13', 'C5:C13'],
  ['the wrong way round', 'D13:C5', 'C5:D13'],
  ['one cell', 'C5', 'C5'],
  ['three corners', 'C5:C6:C7', null],
  ['a number', '12', null],
  ['nothing', '', null],
])('a column to compare with: %s', (_, text, address) => {
  const block = readColumn(text, BESIDE);
  expect(block && addressOf(block)).toBe(address);
});
