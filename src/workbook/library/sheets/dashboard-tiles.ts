import type { Tone } from '../../palette.ts';
import type { PlannedCell } from '../../sheet-plan.ts';
import { at, formula } from './cell-at.ts';
import { TILES } from './dashboard-grid.ts';

const TONE: Tone = 'header';

/** Formulas: the figure, and what it compares with in words. */
export interface Tile {
  readonly label: string;
  readonly figure: string;
  readonly words: string;
}

/** A row of tiles: label, large figure, words below. The other columns of a tile only carry its fill. */
export const tiles = (row: number, contents: readonly Tile[]): readonly PlannedCell[] =>
  contents.flatMap(({ label, figure, words }, index) =>
    (TILES[index] ?? []).flatMap((column, place) =>
      place === 0
        ? [
            at(row, column, label, { tone: TONE }),
            at(row + 1, column, formula(figure), {
              tone: TONE,
              size: 24,
              bold: true,
              align: 'left',
            }),
            at(row + 2, column, formula(words), { tone: TONE }),
          ]
        : [0, 1, 2].map((down) => at(row + down, column, null, { tone: TONE })),
    ),
  );
