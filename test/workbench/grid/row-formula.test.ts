import { expect, test } from 'vitest';
import { firstColumnOf, isSameAlongRow } from '../../../workbench/grid/row-formula.ts';

test.each([
  ['a column that stays', '=$C3="Objective"', true],
  ['a cell that stays', '=$S$1-INT($S3)>=8', true],
  ['a cell of another sheet', "=Settings!$B$3>'Q1 2026'!$A1", true],
  ['whole columns that stay', '=COUNTIF($A:$B;$A3)>1', true],
  ['a range whose columns stay', '=SUM($A3:$C3)>1', true],
  ['no cell at all', '=TRUE', true],
  ['what looks like a cell, in a text', '=$A1="B2"', true],
  ['a function whose name ends in digits', '=LOG10($A1)>1', true],
  ['a column that moves', '=C3>1', false],
  ['a row that stays while its column moves', '=C$3>1', false],
  ['one end of a range that moves', '=SUM($A3:C3)>1', false],
  ['whole columns that move', '=COUNTIF(A:A;$A3)>1', false],
  ['the column of the cell itself', '=COLUMN()=3', false],
  ['a cell that is only computed', '=INDIRECT("RC[1]";FALSE)>1', false],
])('a formula with %s', (_reason, formula, same) => {
  expect(isSameAlongRow(formula)).toBe(same);
});

const rows = (startRow: number, endRow: number, startColumn: number, endColumn: number) => ({
  startRow,
  endRow,
  startColumn,
  endColumn,
});

test.each([
  ['one range', [rows(2, 9, 1, 5)], [rows(2, 9, 1, 1)]],
  ['ranges beside each other', [rows(2, 9, 4, 5), rows(2, 9, 1, 1)], [rows(2, 9, 1, 1)]],
  ['ranges that overlap in rows', [rows(2, 5, 3, 3), rows(4, 9, 1, 1)], [rows(2, 9, 3, 3)]],
  ['ranges that touch', [rows(2, 3, 1, 2), rows(4, 5, 1, 2)], [rows(2, 5, 1, 1)]],
  ['ranges apart', [rows(7, 8, 1, 1), rows(2, 3, 1, 1)], [rows(2, 3, 1, 1), rows(7, 8, 1, 1)]],
])('the first column of %s', (_reason, ranges, column) => {
  expect(firstColumnOf(ranges)).toEqual(column);
});
