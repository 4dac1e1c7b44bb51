import { columnOf, type Layout } from './layout.ts';
import { settingRow } from './settings-cells.ts';
import type { CellContent, Layouts, PlacedCell, PlannedCell } from './sheet-plan.ts';
import { filledIn } from './template.ts';

/** Where a planned cell stands in today's sheet, and what is written there. */
export function placed(
  { row, column, content, once: _, ...rest }: PlannedCell,
  own: Layout,
  where: Layouts,
): PlacedCell {
  return {
    ...rest,
    row: rowOf(row, own),
    column: typeof column === 'number' ? column : columnOf(own, column),
    content: contentOf(content, own, where),
  };
}

function rowOf(row: PlannedCell['row'], own: Layout): number {
  if (typeof row === 'number') return row;
  if (typeof row === 'object') return settingRow(own, row.setting);
  return row === 'band' ? own.headerRow - 1 : own.headerRow;
}

function contentOf(content: PlannedCell['content'], own: Layout, where: Layouts): CellContent {
  const isFormula = typeof content === 'object' && content !== null && 'formula' in content;
  return isFormula ? { formula: filledIn(content.formula, own, where) } : content;
}
