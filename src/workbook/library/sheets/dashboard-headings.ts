import type { CellStyle, PlannedCell } from '../../sheet-plan.ts';
import { at } from './cell-at.ts';
import { TILES } from './dashboard-grid.ts';

export type Heading = readonly [column: number, label: string, align?: 'right' | 'center'];

const STYLE: CellStyle = { tone: 'header', bold: true };

/** The header of a list: a quiet line as wide as the tiles. */
export function headings(row: number, labels: readonly Heading[]): readonly PlannedCell[] {
  const named = new Map(
    labels.map(([column, label, align]) => [
      column,
      at(row, column, label, align ? { ...STYLE, align } : STYLE),
    ]),
  );
  const columns = TILES.flatMap(([first, across]) =>
    Array.from({ length: across }, (_, index) => first + index),
  );
  return columns.map((column) => named.get(column) ?? at(row, column, null, STYLE));
}
