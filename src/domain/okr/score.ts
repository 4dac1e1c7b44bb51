import type { Problem } from '../../schema/problem.ts';
import { isRefused, type Reading } from '../input/reading.ts';
import type { Measure } from './measure.ts';
import { progress, within01 } from './progress.ts';
import { weigh } from './weights.ts';

/** Progress as it counts in a score: held within 0 and 1, no check-in as 0. */
export function graded(progress: number | null): number {
  return within01(progress ?? 0);
}

/** What is wrong with a member of a list, and which one it is, from 0. */
export interface MemberProblem {
  readonly member: number;
  readonly cause: Problem;
}

/**
 * Of values from 0 to 1. Weights need not add up to anything; none at all, or all 0, weigh equal. A null value is left
 * out with its weight; null without any value.
 */
export function weightedMean(
  values: readonly Reading<number>[],
  weights: readonly (number | null)[],
): number | null | MemberProblem {
  const groupOf = new Int32Array(values.map((value) => (value === null ? -1 : 0)));
  const { shares, problems } = weigh(weights, groupOf, 1);
  let [sum, total, member] = [0, 0, 0];
  // What is left out has a share of 0.
  for (const value of values) {
    const cause = isRefused(value) ? value : problems.get(member);
    if (cause !== undefined) return { member, cause };
    const share = shares[member] ?? 0;
    sum += share * Number(value);
    total += share;
    member++;
  }
  return total > 0 ? within01(sum / total) : null;
}

/** As it counts in a score; a baseline, still being found, is left out. */
export function countedProgress(keyResult: Measure): Reading<number> {
  if (keyResult.type === 'baseline') return null;
  const share = progress(keyResult);
  return isRefused(share) ? share : graded(share);
}
