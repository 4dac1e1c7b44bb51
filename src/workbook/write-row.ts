import { blocksOf } from './blocks.ts';
import type { Edit } from './edit.ts';
import { columnOf, type Layout } from './layout.ts';
import type { CellContent } from './sheet-plan.ts';
import type { TableName } from './tables.ts';

/** Edits that fill cells of one row by header: columns that stand side by side in one write, all others untouched. */
export function writeRow(
  table: TableName,
  layout: Layout,
  row: number,
  contents: Readonly<Record<string, CellContent>>,
): readonly Edit[] {
  const cells = Object.entries(contents).map(([header, content]) => ({
    row,
    column: columnOf(layout, header),
    content,
  }));
  return blocksOf(cells).map((block): Edit => ({ edit: 'write', table, ...block }));
}
