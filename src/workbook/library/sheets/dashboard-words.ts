import { WORST_FIRST } from '../../../domain/okr/worst-first.ts';
import type { PlannedCell } from '../../sheet-plan.ts';
import { at } from './cell-at.ts';
import { FEED, MUTED } from './dashboard-grid.ts';

/** As options of SPARKLINE, which has no place for them but a range. */
const SPARKLINE = [
  ['charttype', 'line'],
  ['color', '#1f5fa8'],
  ['linewidth', 2],
] as const;

const { words, sparkline } = FEED;

/** Constants that formulas read from cells. */
export const WORD_CELLS: readonly PlannedCell[] = [
  at(words.row - 1, words.column, 'Worst first', MUTED),
  ...WORST_FIRST.map((status, index) => at(words.row + index, words.column, status)),
  at(sparkline.row - 1, sparkline.column, 'Sparkline', MUTED),
  ...SPARKLINE.flatMap(([option, value], index) => [
    at(sparkline.row + index, sparkline.column, option),
    at(sparkline.row + index, sparkline.column + 1, value),
  ]),
];
