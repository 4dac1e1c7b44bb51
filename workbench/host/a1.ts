/** Cell addresses such as `B3`, `A2:C` and `'My tab'!A1:B2`. */
import type { Area } from '../grid/grid.ts';

export interface Address {
  /** Undefined where the text names no sheet. */
  readonly sheetName: string | undefined;
  readonly area: Area;
}

const REFERENCE = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?\$?([A-Za-z]*)\$?(\d*)(?::\$?([A-Za-z]*)\$?(\d*))?$/;

/** Undefined when the text is no address. Open ends reach to the size of the sheet. */
export function parseA1(
  text: string,
  sizeOf: (sheetName: string | undefined) => { readonly rows: number; readonly columns: number },
): Address | undefined {
  const match = REFERENCE.exec(text.trim());
  if (!match) return undefined;
  const [, quoted, plain, startColumn = '', startRow = '', endColumn, endRow] = match;
  const sheetName = quoted?.replaceAll("''", "'") ?? plain;
  const single = endColumn === undefined && endRow === undefined;
  if (single ? !(startColumn && startRow) : !(startColumn || startRow) || !(endColumn || endRow))
    return undefined;
  const size = sizeOf(sheetName);
  const rows = span(startRow, single ? startRow : endRow, size.rows, Number);
  const columns = span(startColumn, single ? startColumn : endColumn, size.columns, columnNumber);
  return {
    sheetName,
    area: { row: rows.from, rows: rows.count, column: columns.from, columns: columns.count },
  };
}

function span(start: string, end: string | undefined, size: number, numberOf: (text: string) => number) {
  const first = start ? numberOf(start) : 1;
  const last = end ? numberOf(end) : size;
  const from = Math.min(first, last);
  return { from: from - 1, count: Math.max(first, last) - from + 1 };
}

function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** Of a column counted from 0. */
export function columnLetters(column: number): string {
  const letters = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letters : columnLetters(Math.floor(column / 26) - 1) + letters;
}

export function a1Of({ row, column, rows, columns }: Area): string {
  const start = columnLetters(column) + (row + 1);
  const end = columnLetters(column + columns - 1) + (row + rows);
  return start === end ? start : `${start}:${end}`;
}

export function quotedSheetName(name: string): string {
  return /^[A-Za-z_]\w*$/.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}
