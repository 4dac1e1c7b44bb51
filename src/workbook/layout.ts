import type { TableName } from './tables.ts';

/** Where one of our tables stands: its tab, the row of its header and the place of each column. Rows and columns count from 1. */
export interface Layout {
  readonly table: TableName;
  readonly tab: string;
  readonly headerRow: number;
  readonly columns: ReadonlyMap<string, number>;
  /** Settings only: the row of each setting by its name. */
  readonly rows?: ReadonlyMap<string, number>;
}

export function columnOf(layout: Layout, header: string): number {
  const column = layout.columns.get(header);
  if (column === undefined) throw new Error(`The ${layout.tab} tab has no column "${header}".`);
  return column;
}

/** 1 is A, 27 is AA. */
export function letters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? letters(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}

/** The first row below the header. */
export const firstRow = (layout: Layout): number => layout.headerRow + 1;

/** `$W3`: the cell of a column in the first row, fixed by column, moving by row. */
export const cellOf = (layout: Layout, header: string): string =>
  `$${letters(columnOf(layout, header))}${firstRow(layout)}`;

/** `W3:W`: a whole column below the header. */
export const below = (layout: Layout, column: number): string => columnFrom(firstRow(layout), column);

/**
 * `KPIs!W3:W`: the same as another tab names it. Of OKRs it begins with the header, `OKRs!W2:W`: rows come to stand
 * directly below it and leave from there, and a range that began in such a row would go along.
 */
export function listOf(layout: Layout, header: string): string {
  const from = layout.table === 'okrs' ? layout.headerRow : firstRow(layout);
  return `${tabReference(layout.tab)}!${columnFrom(from, columnOf(layout, header))}`;
}

const columnFrom = (row: number, column: number): string => `${letters(column)}${row}:${letters(column)}`;

/** `Settings!A2:C`: neighbouring columns with their header. */
export function blockOf(layout: Layout, from: string, to: string): string {
  const [first, last] = [columnOf(layout, from), columnOf(layout, to)].sort((a, b) => a - b);
  return `${tabReference(layout.tab)}!${letters(first ?? 1)}${layout.headerRow}:${letters(last ?? 1)}`;
}

export const tabReference = (tab: string): string =>
  /^[A-Za-z]+$/.test(tab) ? tab : `'${tab.replace(/'/g, "''")}'`;

export const lastColumn = (layout: Layout): number => Math.max(0, ...layout.columns.values());
