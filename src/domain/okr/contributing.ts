import type { OkrRow } from './okr-row.ts';

/** A baseline is still being found: nothing is expected of it, and it counts for nothing. */
export const isMeasuring = (row: OkrRow): boolean => row.item === 'Key result' && row.type === 'baseline';

/** Nothing counts it or is expected of it: a blank row, or one that was retired and stays for its history. */
export const isIdle = ({ blank, link }: Pick<OkrRow, 'blank' | 'link'>): boolean =>
  blank || link === 'retired';

/** Only what contributes moves a number, and only an objective's: a key result has its own. */
export function contributes(row: OkrRow, parent: OkrRow | undefined): boolean {
  return row.link === 'contributes' && parent?.item === 'Objective' && !isMeasuring(row);
}
