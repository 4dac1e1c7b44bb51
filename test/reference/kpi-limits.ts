import { MESSAGE, readChoice } from './cell.ts';
import { decimal, type Fraction, mean, median, minus, plus, size, times, toNumber } from './fraction.ts';
import { readValues } from './okr-hold.ts';
import { type Answer, alsoFails, Failure, layOut, shown } from './sheet.ts';

export const METHODS = { average: [''], median: [] } as const;
export type Method = keyof typeof METHODS;

export interface Limits {
  readonly centre: Fraction;
  readonly lower: Fraction;
  readonly upper: Fraction;
  readonly range: Fraction;
}

export function kpiLimits(args: readonly unknown[]): Answer {
  const sheet = layOut(args, ['value', 'single']);
  const method = readChoice(sheet.single[1], METHODS);
  if (method === MESSAGE) throw new Failure();
  const values = readValues(sheet);
  if (values.length < 2) throw new Failure();
  const { centre, lower, upper, range } = limitsOf(values, method);
  const scale = largest(values);
  return [[centre, lower, upper, range].map((each) => alsoFails(shown(each, scale)))];
}

export const largest = (values: readonly Fraction[]): number =>
  Math.max(...values.map((value) => toNumber(size(value))));

/** At least 2 values. */
export function limitsOf(values: readonly Fraction[], method: Method): Limits {
  const ranges = values.slice(1).map((value, before) => size(minus(value, values[before] ?? value)));
  const [centre, moving, factor, rangeFactor] =
    method === 'average'
      ? [mean(values), mean(ranges), decimal(266, 100), decimal(3268, 1000)]
      : [median(values), median(ranges), decimal(3145, 1000), decimal(3865, 1000)];
  const reach = times(factor, moving);
  return {
    centre,
    lower: minus(centre, reach),
    upper: plus(centre, reach),
    range: times(rangeFactor, moving),
  };
}
