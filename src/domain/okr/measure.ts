import type { KeyResultType } from '../../schema/words.ts';
import { isBlank, shown } from '../input/cell.ts';
import { readNumber } from '../input/number.ts';
import { isRefused, type Reading } from '../input/reading.ts';
import { plainWord } from '../input/word.ts';

/** How a key result is measured, and where it stands. Null is a blank. */
export interface Measure {
  readonly type: KeyResultType;
  readonly start: number | null;
  readonly target: number | null;
  readonly limit: number | null;
  /** For yes/no 1 or 0, for milestone a share of 1. */
  readonly current: number | null;
}

const YES = ['true', 'yes', 'done'];
const NO = ['false', 'no'];

/** The current value, which only for yes/no may be a checkbox or a word. */
export function readCurrent(value: unknown, type: KeyResultType, field = 'current'): Reading<number> {
  if (type !== 'yes/no' || isBlank(value)) return readNumber(value, field);
  const word = plainWord(value);
  if (YES.includes(word)) return 1;
  if (NO.includes(word)) return 0;
  const number = readNumber(value, field);
  return isRefused(number) ? { problem: 'notYesOrNo', field, shown: shown(value) } : number;
}
