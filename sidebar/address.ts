/** A block of cells of one sheet; row and column count from 1. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** 1 is A, 27 is AA. */
export function letters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? letters(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}

export function addressOf({ row, column, rows, columns }: Block): string {
  const first = letters(column) + row;
  const last = letters(column + columns - 1) + (row + rows - 1);
  return first === last ? first : `${first}:${last}`;
}

const CELL = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/;
const COLUMN = /^\$?([A-Za-z]{1,3})(?::\$?([A-Za-z]{1,3}))?$/;

/** One cell, such as D1. */
export function readCell(text: string): Block | null {
  const [, column, row] = CELL.exec(text.trim()) ?? [];
  if (column === undefined || row === undefined) return null;
  return { row: Number(row), column: columnNumber(column), rows: 1, columns: 1 };
}

/** A column such as C or C:C, of which the rows of `beside` count, or its own rows, such as C2:C20. */
export function readColumn(text: string, beside: Block): Block | null {
  const [, first, last] = COLUMN.exec(text.trim()) ?? [];
  if (first !== undefined) {
    const [from, to] = inOrder(columnNumber(first), columnNumber(last ?? first));
    return { row: beside.row, rows: beside.rows, column: from, columns: to - from + 1 };
  }
  const [start, end = start, ...more] = text.split(':').map(readCell);
  if (!start || !end || more.length > 0) return null;
  const [top, bottom] = inOrder(start.row, end.row);
  const [from, to] = inOrder(start.column, end.column);
  return { row: top, rows: bottom - top + 1, column: from, columns: to - from + 1 };
}

const inOrder = (one: number, other: number): readonly [number, number] =>
  one <= other ? [one, other] : [other, one];

function columnNumber(text: string): number {
  return [...text.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
