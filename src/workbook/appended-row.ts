import { type Layout, lastColumn } from './layout.ts';
import type { CellContent } from './sheet-plan.ts';

/** A new row of a table in its own order of columns; what it has no column for is left out. */
export function appendedRow(
  layout: Layout,
  contents: Readonly<Record<string, CellContent>>,
): readonly CellContent[] {
  const cells: CellContent[] = Array.from({ length: lastColumn(layout) }, () => null);
  for (const [header, content] of Object.entries(contents)) {
    const column = layout.columns.get(header);
    if (column !== undefined) cells[column - 1] = content;
  }
  return cells;
}
