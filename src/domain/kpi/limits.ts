import type { Problem } from '../../schema/problem.ts';

export type LimitsMethod = 'average' | 'median';

/** The natural process limits of an XmR chart. */
export interface Limits {
  /** The mean or the median. */
  readonly centre: number;
  readonly lower: number;
  readonly upper: number;
  /** For the moving ranges, the differences of neighbours. */
  readonly range: number;
}

/**
 * Wheeler's scaling factors for moving ranges of two values, as statprocon and xmrit have them: 3 / d2 and D4 for their
 * mean, 3 / d4 and D6 for their median. NIST and JMP print the first, 3 / 1.128, as 2.6596.
 */
const FACTORS = {
  average: { reach: 2.66, range: 3.268 },
  median: { reach: 3.145, range: 3.865 },
};

export const FEWEST_VALUES = 2;

export function limitsOf(values: readonly number[], method: LimitsMethod = 'average'): Limits | Problem {
  const missing = FEWEST_VALUES - values.length;
  if (missing > 0) return { problem: 'tooFewValues', missing, least: FEWEST_VALUES };
  const centreOf = method === 'average' ? mean : median;
  const centre = centreOf(values);
  const range = centreOf(movingRanges(values));
  const factors = FACTORS[method];
  const limits = {
    centre,
    lower: centre - factors.reach * range,
    upper: centre + factors.reach * range,
    range: factors.range * range,
  };
  return Object.values(limits).every(Number.isFinite) ? limits : { problem: 'tooFarApart', field: 'values' };
}

function movingRanges(values: readonly number[]): Float64Array {
  const ranges = new Float64Array(values.length - 1);
  let before = values[0] ?? 0;
  for (let at = 1; at < values.length; at++) {
    const value = values[at] ?? 0;
    ranges[at - 1] = Math.abs(value - before);
    before = value;
  }
  return ranges;
}

/** Divides before it adds only where the sum would overflow, since that loses the smallest numbers. */
function mean(values: ArrayLike<number>): number {
  const sum = sumOf(values, 1);
  return (Number.isFinite(sum) ? sum / values.length : sumOf(values, values.length)) + 0;
}

function sumOf(values: ArrayLike<number>, divisor: number): number {
  let sum = 0;
  for (let at = 0; at < values.length; at++) sum += (values[at] ?? 0) / divisor;
  return sum;
}

function median(values: ArrayLike<number>): number {
  const sorted = Float64Array.from(values).sort();
  const middle = (sorted.length - 1) / 2;
  return mean(sorted.subarray(Math.floor(middle), Math.ceil(middle) + 1));
}
