import { blocksOf } from './blocks.ts';
import type { Edit } from './edit.ts';
import { columnOf, type Layout } from './layout.ts';
import type { Contents } from './new-rows.ts';
import type { TableName } from './tables.ts';

/** Edits that fill cells of one row by header: columns that stand side by side in one write, all others untouched. */
export const writeRow = (
  table: TableName,
  layout: Layout,
  row: number,
  contents: Contents,
): readonly Edit[] => writeCells(table, layout, [{ row, contents }]);

/** The same for several rows: what stands below one another goes in one write too. */
export function writeCells(
  table: TableName,
  layout: Layout,
  rows: readonly { readonly row: number; readonly contents: Contents }[],
): readonly Edit[] {
  const cells = rows.flatMap(({ row, contents }) =>
    Object.entries(contents).map(([header, content]) => ({ row, column: columnOf(layout, header), content })),
  );
  return blocksOf(cells).map((block): Edit => ({ edit: 'write', table, ...block }));
}
