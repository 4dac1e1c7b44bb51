import type { CellsView, CellView } from '../../src/schema/format-views.ts';
import { addressOf } from '../address.ts';

/** What stands in the selected cells. */
export interface Contents {
  readonly numbers: readonly number[];
  readonly blanks: number;
  readonly texts: number;
  readonly dates: number;
}

export function contentsOf({ rows, columns, values }: CellsView): Contents {
  const cells = values.flat();
  const numbers = cells.filter((cell) => typeof cell === 'number');
  const dates = cells.filter((cell) => cell === null).length;
  const texts = cells.filter(isText).length;
  return { numbers, dates, texts, blanks: rows * columns - numbers.length - dates - texts };
}

function isText(cell: CellView | undefined): cell is string {
  return typeof cell === 'string' && cell.trim() !== '';
}

/** The header of the first column: the first selected cell, or the one above it. */
export function headerOf({
  row,
  column,
  rows,
  above,
  values,
}: CellsView): { readonly text: string; readonly at: string } | null {
  const one = { column, rows: 1, columns: 1 };
  const first = values[0]?.[0];
  if (rows > 1 && isText(first)) return { text: inOneLine(first), at: addressOf({ ...one, row }) };
  return isText(above) ? { text: inOneLine(above), at: addressOf({ ...one, row: row - 1 }) } : null;
}

/** Where the legend goes: the header or, where there is none, the first cell. */
export function legendCell(cells: CellsView): string {
  return headerOf(cells)?.at ?? addressOf({ row: cells.row, column: cells.column, rows: 1, columns: 1 });
}

export const inOneLine = (text: string): string => text.trim().replace(/\s+/g, ' ');
