import { shown } from './cell.ts';
import { readNumber } from './number.ts';
import type { Reading } from './reading.ts';

/** A whole number of at least `least`. */
export function readCount(value: unknown, field: string, least = 1, hint = ''): Reading<number> {
  const count = readNumber(value, field);
  if (typeof count !== 'number' || (Number.isInteger(count) && count >= least)) return count;
  return { problem: 'notACount', field, shown: shown(value), least, hint };
}
