import type { Problem } from '../../schema/problem.ts';
import type { Kind } from '../../schema/words.ts';
import { shown } from '../input/cell.ts';
import { readNumber } from '../input/number.ts';
import type { Reading } from '../input/reading.ts';
import type { CivilDate } from '../time/civil-date.ts';
import { within01 } from './progress.ts';
import { readKind } from './words.ts';

/** The progress that counts as success at the end. */
export type SuccessLines = Readonly<Record<Kind, number>>;

export const SUCCESS_LINES: SuccessLines = { committed: 1, aspirational: 0.7 };

/** Where progress should be by `today`: the elapsed share of the cycle times the success line. */
export function expected(start: CivilDate, end: CivilDate, today: CivilDate, line: number): number | Problem {
  if (end <= start) return { problem: 'endNotAfterStart' };
  return within01((today - start) / (end - start)) * line;
}

/** A success line by its kind or as a number above 0 and up to 1. */
export function readLine(value: unknown, field = 'kind'): Reading<number> {
  const number = readNumber(value, field);
  if (typeof number === 'number' && number > 0 && number <= 1) return number;
  const kind = readKind(value, field);
  if (typeof kind === 'string') return SUCCESS_LINES[kind];
  return number === null ? null : { problem: 'notASuccessLine', field, shown: shown(value) };
}
