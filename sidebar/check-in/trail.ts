import type { OkrRowView } from '../../src/schema/calls.ts';
import { bareFigure, figure } from '../figure.ts';

/** A place on the line of a card, 0 at its left end and 1 at its right. */
type Place = number | null;

/** What the line of a card draws and, for those who don't see it, says. */
export interface Trail {
  readonly from: string;
  readonly to: string;
  readonly now: Place;
  readonly expected: Place;
  /** Where the value is allowed to be, for a key result that holds a level. */
  readonly zone: { readonly from: number; readonly to: number } | null;
  readonly text: string;
}

/** Null for a key result that has no line: a yes/no, a baseline, or one that can't be measured yet. */
export function trailOf(keyResult: OkrRowView, value: number | null, progress: number | null): Trail | null {
  const { type, start, target, limit } = keyResult;
  switch (type) {
    case 'reach':
      return start === null || target === null ? null : wayTrail(keyResult, start, target, value, progress);
    case 'milestone':
      return wayTrail(keyResult, 0, 1, value, progress);
    case 'at least':
    case 'at most':
      return target === null ? null : boundTrail(keyResult, target, value);
    case 'between':
      return target === null || limit === null ? null : rangeTrail(keyResult, target, limit, value);
    case 'yes/no':
    case 'baseline':
      return null;
  }
}

/** Where the value should be by today, in the unit; null for what has no way to go. */
export function expectedValue({ type, start, target, expected }: OkrRowView): number | null {
  if (expected === null) return null;
  if (type === 'milestone') return expected;
  if (type !== 'reach' || start === null || target === null) return null;
  return start + (target - start) * expected;
}

/** The smallest difference worth showing between start and target: a hundredth of the way. */
export function stepOf({ type, start, target }: OkrRowView): number {
  const way = type === 'milestone' ? 1 : Math.abs((target ?? 0) - (start ?? 0));
  return way === 0 ? 1 : way / 100;
}

function wayTrail(
  keyResult: OkrRowView,
  start: number,
  target: number,
  value: number | null,
  progress: number | null,
): Trail {
  const should = expectedValue(keyResult);
  const parts = [
    `From ${figure(start, keyResult)} to ${figure(target, keyResult)}`,
    value === null ? 'no value yet' : `now ${figure(value, keyResult)}`,
    should === null ? null : `${figure(should, keyResult, stepOf(keyResult))} expected by today`,
  ];
  return {
    from: bareFigure(start, keyResult),
    to: figure(target, keyResult),
    now: progress === null ? null : held(progress),
    expected: keyResult.expected,
    zone: null,
    text: sentence(parts),
  };
}

/** The bound stands in the middle; the line reaches as far to both sides as the value lies away, or a tenth of the bound. */
function boundTrail(keyResult: OkrRowView, bound: number, value: number | null): Trail {
  const isFloor = keyResult.type === 'at least';
  const reach = Math.max(Math.abs((value ?? bound) - bound) * 1.2, Math.abs(bound) / 10, Number.MIN_VALUE);
  const words = `${isFloor ? 'At least' : 'At most'} ${figure(bound, keyResult)}`;
  return {
    from: isFloor ? words : '',
    to: isFloor ? '' : words,
    now: value === null ? null : held(0.5 + (value - bound) / (2 * reach)),
    expected: null,
    zone: isFloor ? { from: 0.5, to: 1 } : { from: 0, to: 0.5 },
    text: sentence([words, value === null ? 'no value yet' : `now ${figure(value, keyResult)}`]),
  };
}

function rangeTrail(keyResult: OkrRowView, lower: number, upper: number, value: number | null): Trail {
  const width = upper - lower;
  return {
    from: bareFigure(lower, keyResult),
    to: figure(upper, keyResult),
    now: value === null || width <= 0 ? null : held(0.25 + (value - lower) / (2 * width)),
    expected: null,
    zone: { from: 0.25, to: 0.75 },
    text: sentence([
      `Between ${figure(lower, keyResult)} and ${figure(upper, keyResult)}`,
      value === null ? 'no value yet' : `now ${figure(value, keyResult)}`,
    ]),
  };
}

function held(place: number): number {
  return Math.min(1, Math.max(0, place));
}

function sentence(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null).join(', ');
}
