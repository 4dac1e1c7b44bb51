import { isBlank, MESSAGE, type Message, readChoice, readNumber } from './cell.ts';
import {
  decimal,
  type Fraction,
  isAbove,
  isZero,
  minus,
  ONE,
  over,
  size,
  toNumber,
  within,
  ZERO,
} from './fraction.ts';
import { type Answer, down, layOut, shown } from './sheet.ts';

const TYPES = {
  reach: ['', 'increase', 'decrease'],
  'at least': ['above', 'stay above', 'min'],
  'at most': ['below', 'stay below', 'max'],
  between: ['range', 'stay between'],
  milestone: ['share done'],
  'yes/no': ['binary', 'done'],
  baseline: ['measuring'],
} as const;

export interface KeyResult {
  readonly start: unknown;
  readonly target: unknown;
  readonly current: unknown;
  readonly type: unknown;
  readonly limit: unknown;
}

export const isBaseline = ({ type }: KeyResult): boolean => readChoice(type, TYPES) === 'baseline';

export function okrProgress(args: readonly unknown[]): Answer {
  const sheet = layOut(args, ['value', 'value', 'value', 'word', 'value']);
  const cells = sheet.rows.map(({ cells: [start, target, current, type, limit] }) =>
    shown(progressOf({ start, target, current, type, limit })),
  );
  return down('Progress', sheet, cells);
}

export function progressOf(keyResult: KeyResult): Fraction | null | Message {
  const type = readChoice(keyResult.type, TYPES);
  if (type === MESSAGE) return MESSAGE;
  if (type === 'baseline') return null;
  const start = readNumber(keyResult.start);
  const target = readNumber(keyResult.target);
  const limit = readNumber(keyResult.limit);
  if (start === MESSAGE || target === MESSAGE || limit === MESSAGE) return MESSAGE;
  if (isBlank(keyResult.current)) return null;
  if (type === 'yes/no') return answered(keyResult.current);
  const current = readNumber(keyResult.current);
  if (current === MESSAGE || current === null) return MESSAGE;
  if (type === 'milestone') return share(current);
  if (target === null) return MESSAGE;
  if (type === 'reach') return reached(start, target, current);
  if (type === 'between') return between(target, limit, current);
  return held(type, target, limit, current);
}

function answered(current: unknown): Fraction | Message {
  const word = typeof current === 'string' ? current.trim().toLowerCase() : current;
  if (word === true || word === 'yes' || word === 'done') return ONE;
  if (word === false || word === 'no') return ZERO;
  const number = readNumber(current);
  if (number === MESSAGE || number === null) return MESSAGE;
  if (isZero(number)) return ZERO;
  return isZero(minus(number, ONE)) ? ONE : MESSAGE;
}

/** What rounding leaves outside 0 and 1 is not held against it. */
function share(current: Fraction): Fraction | Message {
  const held = within(ZERO, current, ONE);
  return isAbove(size(minus(current, held)), decimal(1, 1e9)) ? MESSAGE : held;
}

function reached(start: Fraction | null, target: Fraction, current: Fraction): Fraction | Message {
  if (start === null || isZero(minus(target, start))) return MESSAGE;
  const progress = over(minus(current, start), minus(target, start));
  return Number.isFinite(toNumber(progress)) ? progress : MESSAGE;
}

function between(low: Fraction, high: Fraction | null, current: Fraction): Fraction | Message {
  if (high === null || isAbove(low, high)) return MESSAGE;
  return isAbove(low, current) || isAbove(current, high) ? ZERO : ONE;
}

function held(
  type: 'at least' | 'at most',
  target: Fraction,
  limit: Fraction | null,
  current: Fraction,
): Fraction | Message {
  const misses = type === 'at least' ? isAbove(target, current) : isAbove(current, target);
  if (limit === null) return misses ? ZERO : ONE;
  const fallsShort = type === 'at least' ? isAbove(target, limit) : isAbove(limit, target);
  if (!fallsShort) return MESSAGE;
  return within(ZERO, over(minus(current, limit), minus(target, limit)), ONE);
}
