import type { OkrRow } from './okr-row.ts';

/** A baseline is still being found: nothing is expected of it, and it counts for nothing. */
export const isMeasuring = (row: OkrRow): boolean => row.item === 'Key result' && row.type === 'baseline';

/** Only what contributes moves a number, and only an objective's: a key result has its own. */
export function contributes(row: OkrRow, parent: OkrRow | undefined): boolean {
  return row.link === 'contributes' && parent?.item === 'Objective' && !isMeasuring(row);
}
