import type { Problem } from '../../schema/problem.ts';
import type { Status } from '../../schema/words.ts';
import { isRefused, type Reading } from '../input/reading.ts';
import { asPrinted } from './as-printed.ts';

/** Shares of the expected progress from which a row is on track or at risk. */
export interface Pace {
  readonly onTrack: number;
  readonly atRisk: number;
  /** Below this expectation it is too early to judge: 0.07 unless given. */
  readonly tooEarly?: number;
}

export const PACE: Required<Pace> = { onTrack: 0.9, atRisk: 0.7, tooEarly: 0.07 };

/** Compared as printed with 2 decimals, so that a printed 0.70 and its word never disagree. */
export function status(
  progress: Reading<number>,
  expected: number | Problem,
  { onTrack, atRisk, tooEarly = PACE.tooEarly }: Pace = PACE,
): Status {
  if (progress === null) return 'No check-in';
  if (isRefused(progress) || isRefused(expected)) return 'Check data';
  if (asPrinted(progress) >= 1) return 'Achieved';
  if (expected <= 0 || asPrinted(expected) < tooEarly) return 'Too early';
  const paceNow = asPrinted(progress / expected);
  if (paceNow >= onTrack) return 'On track';
  return paceNow >= atRisk ? 'At risk' : 'Off track';
}
