import { shown } from '../input/cell.ts';
import { readNumber } from '../input/number.ts';
import type { Reading } from '../input/reading.ts';
import { SUCCESS_LINES } from './expected.ts';
import { readKind } from './words.ts';

/** A success line by its kind or as a number above 0 and up to 1. */
export function readSuccessLine(value: unknown, field = 'kind'): Reading<number> {
  const number = readNumber(value, field);
  if (typeof number === 'number' && number > 0 && number <= 1) return number;
  const kind = readKind(value, field);
  if (typeof kind === 'string') return SUCCESS_LINES[kind];
  return number === null ? null : { problem: 'notASuccessLine', field, shown: shown(value) };
}
