import type { Problem } from '../../schema/problem.ts';
import type { CivilDate } from '../time/civil-date.ts';

/** `line`: least squares through all points. `rate`: straight on from the first through the last. */
export type ForecastMethod = 'line' | 'rate';

export interface Point {
  readonly date: CivilDate;
  readonly value: number;
}

const LEAST: Readonly<Record<ForecastMethod, number>> = { line: 3, rate: 2 };

/** The value to expect on a day. Points in any order; of several on one day the last of the list ends the rate. */
export function forecast(points: readonly Point[], day: CivilDate, method: ForecastMethod): number | Problem {
  const least = LEAST[method];
  if (points.length < least) return { problem: 'tooFewValues', missing: least - points.length, least };
  const first = points.reduce((earliest, point) => (point.date <= earliest.date ? point : earliest));
  const last = points.reduce((latest, point) => (point.date >= latest.date ? point : latest));
  if (first.date === last.date) return { problem: 'missing', field: 'value', hint: 'on another date' };
  const value = onLine(method === 'line' ? points : [first, last], first, day);
  return Number.isFinite(value) ? value : { problem: 'tooFarApart', field: 'values' };
}

/** Values beyond the first are scaled down by a power of 2, exactly, so that no sum of theirs overflows. */
const LARGE = 1e270;
const SCALE = 2 ** 130;

/** Counted from a first point, days then from their mean: nothing is lost to a distance from 0, a level stays exact. */
function onLine(points: readonly Point[], origin: Point, day: CivilDate): number {
  const scale = points.some(({ value }) => Math.abs(value) > LARGE) ? SCALE : 1;
  const base = origin.value / scale;
  const moved = points.map(({ date, value }) => ({ days: date - origin.date, by: value / scale - base }));
  let [meanDays, meanBy] = [0, 0];
  for (const { days, by } of moved) {
    meanDays += days / moved.length;
    meanBy += by / moved.length;
  }
  let [together, alone] = [0, 0];
  for (const { days, by } of moved) {
    together += (days - meanDays) * by;
    alone += (days - meanDays) ** 2;
  }
  const further = day - origin.date - meanDays;
  return (base + meanBy + (together / alone) * further) * scale;
}
