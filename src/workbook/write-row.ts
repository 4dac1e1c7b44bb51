import type { TableName } from './column.ts';
import type { Edit } from './edit.ts';
import { columnOf, type Layout } from './layout.ts';
import type { CellContent } from './sheet-plan.ts';

/** Edits that fill cells of one row by header: columns that stand side by side in one write, all others untouched. */
export function writeRow(
  table: TableName,
  layout: Layout,
  row: number,
  contents: Readonly<Record<string, CellContent>>,
): readonly Edit[] {
  const cells = Object.entries(contents)
    .map(([header, content]) => ({ column: columnOf(layout, header), content }))
    .sort((a, b) => a.column - b.column);
  const runs: { column: number; values: CellContent[] }[] = [];
  for (const { column, content } of cells) {
    const last = runs[runs.length - 1];
    if (last !== undefined && last.column + last.values.length === column) last.values.push(content);
    else runs.push({ column, values: [content] });
  }
  return runs.map(({ column, values }): Edit => ({ edit: 'write', table, row, column, values: [values] }));
}
