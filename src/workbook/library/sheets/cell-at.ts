import type { CellStyle, PlannedCell, PlannedContent } from '../../sheet-plan.ts';

/** A cell of a sheet without columns of its own, counted from 1. */
export function at(row: number, column: number, content: PlannedContent, style?: CellStyle): PlannedCell {
  return style === undefined ? { row, column, content } : { row, column, content, style };
}

export const formula = (text: string): PlannedContent => ({ formula: text });
