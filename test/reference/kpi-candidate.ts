import { MESSAGE, readChoice, readNumber } from './cell.ts';
import { decimal, type Fraction, minus, size, times, toNumber } from './fraction.ts';
import { type Limits, limitsOf, METHODS, type Method } from './kpi-limits.ts';
import { FEWEST, isUnfavourable, latestOf, RUN, signalsOf } from './kpi-signal.ts';
import { DIRECTIONS, type Direction, isBeyond } from './kpi-status.ts';
import { readValues } from './okr-hold.ts';
import { type Answer, Failure, layOut } from './sheet.ts';

export function kpiCandidate(args: readonly unknown[]): Answer {
  const sheet = layOut(args, ['value', 'single', 'single', 'single']);
  const target = readNumber(sheet.single[1]);
  const direction = readChoice(sheet.single[2], DIRECTIONS);
  const method = readChoice(sheet.single[3], METHODS);
  if (target === MESSAGE || direction === MESSAGE || method === MESSAGE) throw new Failure();
  const values = readValues(sheet);
  if (values.length === 0 && target === null) return '';
  return adviceOn(values, target, direction, method, null);
}

/** The word before the colon, or the whole line. */
export function adviceOn(
  values: readonly Fraction[],
  target: Fraction | null,
  direction: Direction,
  method: Method,
  redFlag: Fraction | null,
): string {
  if (values.length < FEWEST) return `Needs ${FEWEST - values.length} more points`;
  const limits = limitsOf(values, method);
  const signals = signalsOf(values, method, RUN);
  const latest = latestOf(signals);
  const [signal, value] = [signals[latest], values[latest]];
  if (signal && value && latest >= values.length - 8) {
    const isFarther = direction === 'near' && target !== null && isFartherFrom(target, value, limits.centre);
    if (isFarther || isUnfavourable(signal, direction)) return 'Investigate:';
  }
  if (target === null) return 'No target';
  return againstBand(target, limits, direction, redFlag);
}

/** Where neither up nor down is good, a signal away from the target is bad. */
const isFartherFrom = (target: Fraction, value: Fraction, centre: Fraction): boolean =>
  toNumber(size(minus(value, target))) > toNumber(size(minus(centre, target)));

function againstBand(
  target: Fraction,
  { lower, upper }: Limits,
  direction: Direction,
  redFlag: Fraction | null,
): string {
  if (direction === 'near') {
    const allowed = times(redFlag ?? times(size(target), decimal(1, 10)), decimal(1, 2));
    const isNear = [lower, upper].every((limit) => !isBeyond(size(minus(limit, target)), allowed));
    if (isNear) return 'Healthy:';
    return isBeyond(target, upper) || isBeyond(lower, target) ? 'OKR candidate:' : 'Leave alone:';
  }
  const [goodEnd, badEnd] = direction === 'up' ? [upper, lower] : [lower, upper];
  const isBetter = (a: Fraction, b: Fraction) => (direction === 'up' ? isBeyond(a, b) : isBeyond(b, a));
  if (isBetter(target, goodEnd)) return 'OKR candidate:';
  return isBetter(target, badEnd) ? 'Leave alone:' : 'Healthy:';
}
