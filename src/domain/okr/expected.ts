import type { Problem } from '../../schema/problem.ts';
import type { Kind } from '../../schema/words.ts';
import type { CivilDate } from '../time/civil-date.ts';
import { within01 } from './progress.ts';

/** The progress that counts as success at the end. */
export type SuccessLines = Readonly<Record<Kind, number>>;

export const SUCCESS_LINES: SuccessLines = { committed: 1, aspirational: 0.7 };

/** Where progress should be by `today`: the elapsed share of the cycle times the success line. */
export function expected(start: CivilDate, end: CivilDate, today: CivilDate, line: number): number | Problem {
  if (end <= start) return { problem: 'endNotAfterStart' };
  return within01((today - start) / (end - start)) * line;
}
