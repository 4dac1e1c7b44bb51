import { type ReviewRow, UNREVIEWED } from '../domain/okr/review.ts';
import type { NumberedRow } from './okr-sheet.ts';

/** A row with what is computed for it. */
export interface ScoredRow extends NumberedRow {
  readonly result: ReviewRow;
}

/** `results` has one entry for each row of the table, blank rows included. */
export const scoredRows = (
  rows: readonly NumberedRow[],
  results: readonly ReviewRow[],
): readonly ScoredRow[] => rows.map((row) => ({ ...row, result: results[row.index] ?? UNREVIEWED }));
