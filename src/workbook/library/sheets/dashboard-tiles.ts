import type { PlannedCell } from '../../sheet-plan.ts';
import { at, formula } from './cell-at.ts';
import { TILES } from './dashboard-grid.ts';

/** Formulas: the figure, and what it compares with in words. */
export interface Tile {
  readonly label: string;
  readonly figure: string;
  readonly words: string;
}

/** A row of tiles: label, large figure, words below. */
export const tiles = (row: number, contents: readonly Tile[]): readonly PlannedCell[] =>
  contents.flatMap(({ label, figure, words }, index) => {
    const [column, across] = TILES[index] ?? [1, 1];
    return [
      at(row, column, label, { tone: 'header', across }),
      at(row + 1, column, formula(figure), { tone: 'header', across, size: 24, bold: true, align: 'left' }),
      at(row + 2, column, formula(words), { tone: 'header', across }),
    ];
  });
