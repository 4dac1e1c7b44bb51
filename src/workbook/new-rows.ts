import type { Edit } from './edit.ts';
import { columnOf, type Layout, letters } from './layout.ts';
import type { CellContent } from './sheet-plan.ts';
import type { TableName } from './tables.ts';

export type Contents = Readonly<Record<string, CellContent>>;

/** One write for new rows, over the columns of `headers` and what stands between them. */
export function writeRows(
  table: TableName,
  layout: Layout,
  headers: readonly string[],
  first: number,
  rows: readonly Contents[],
): Edit {
  const places = headers.map((header) => columnOf(layout, header));
  const [from, to] = [Math.min(...places), Math.max(...places)];
  const values = rows.map((cells) => {
    const line: CellContent[] = Array.from({ length: to - from + 1 }, () => null);
    for (const [header, content] of Object.entries(cells)) line[columnOf(layout, header) - from] = content;
    return line;
  });
  return { edit: 'write', table, row: first, column: from, values };
}

/** The addresses of cells under the given headers in rows that count from `first`. */
export function cellsUnder<Row>(
  layout: Layout,
  headers: readonly string[],
  first: number,
  rows: readonly Row[],
  wanted: (row: Row) => boolean,
): readonly string[] {
  return rows.flatMap((row, index) =>
    wanted(row) ? headers.map((header) => `${letters(columnOf(layout, header))}${first + index}`) : [],
  );
}

/** A number format for cells, and no edit at all for none. */
export const formatted = (table: TableName, cells: readonly string[], format: string): readonly Edit[] =>
  cells.length === 0 ? [] : [{ edit: 'format', table, cells, format }];
