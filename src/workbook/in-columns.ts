import { type Layout, lastColumn } from './layout.ts';
import type { Contents } from './new-rows.ts';
import type { CellContent } from './sheet-plan.ts';

/** A row in the table's own order of columns; what has no column is passed over. */
export function inColumns(layout: Layout, contents: Contents): readonly CellContent[] {
  const cells: CellContent[] = Array.from({ length: lastColumn(layout) }, () => null);
  for (const [header, content] of Object.entries(contents)) {
    const column = layout.columns.get(header);
    if (column !== undefined) cells[column - 1] = content;
  }
  return cells;
}
