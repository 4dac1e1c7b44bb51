import { isRefused, type Reading } from '../../src/domain/input/reading.ts';
import type { AlignedRow } from '../../src/domain/okr/alignment-tree.ts';
import { toIso } from '../../src/domain/time/civil-date.ts';
import { problemText } from '../../src/schema/problem.ts';
import type { AttentionRow } from '../attention.ts';

/** A row as the check-in looks at it. */
export function attended({ row, result }: AlignedRow): AttentionRow {
  const { progress, expected, status } = result;
  const problem = [progress, expected].find(isRefused);
  return {
    ...row,
    progress: orNull(progress),
    expected: orNull(expected),
    status,
    problem: problem === undefined ? null : problemText(problem),
    lastCheckIn: row.lastCheckIn === null ? null : toIso(row.lastCheckIn),
  };
}

const orNull = (reading: Reading<number>): number | null => (isRefused(reading) ? null : reading);
