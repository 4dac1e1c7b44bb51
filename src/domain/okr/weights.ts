import type { Problem } from '../../schema/problem.ts';

/** Weights of the members of several groups, each group judged by itself. */
export interface Weighing {
  /** Each member's weight as a share of its group's largest, so that no sum can overflow; 1 where all are equal. */
  readonly shares: Float64Array;
  /** By member: a negative weight, or a blank among filled ones. */
  readonly problems: ReadonlyMap<number, Problem>;
}

/** `groupOf` names each member's group, −1 for none. No weight at all, or all 0, weighs equal. */
export function weigh(
  weights: readonly (number | null | Problem)[],
  groupOf: Int32Array,
  groups: number,
): Weighing {
  const largest = largestOf(weights, groupOf, groups);
  const problems = new Map<number, Problem>();
  return { shares: sharesOf(weights, groupOf, largest, problems), problems };
}

/** Of a group in which no weight is filled in. */
const UNFILLED = -1;

function sharesOf(
  weights: readonly (number | null | Problem)[],
  groupOf: Int32Array,
  largest: Float64Array,
  problems: Map<number, Problem>,
): Float64Array {
  const shares = new Float64Array(weights.length);
  for (let member = 0; member < weights.length; member++) {
    const group = groupOf[member] ?? -1;
    if (group < 0) continue;
    const weight = weights[member] ?? null;
    const most = largest[group] ?? UNFILLED;
    const problem = weightProblem(weight, most !== UNFILLED);
    if (problem !== undefined) problems.set(member, problem);
    shares[member] = most > 0 && typeof weight === 'number' ? weight / most : 1;
  }
  return shares;
}

/** Of each group, 0 at least if any of its weights is filled in. */
function largestOf(
  weights: readonly (number | null | Problem)[],
  groupOf: Int32Array,
  groups: number,
): Float64Array {
  const largest = new Float64Array(groups).fill(UNFILLED);
  for (let member = 0; member < weights.length; member++) {
    const group = groupOf[member] ?? -1;
    const weight = weights[member] ?? null;
    if (group < 0 || weight === null) continue;
    largest[group] = Math.max(largest[group] ?? 0, typeof weight === 'number' ? weight : 0, 0);
  }
  return largest;
}

function weightProblem(weight: number | null | Problem, othersFilled: boolean): Problem | undefined {
  if (weight === null) return othersFilled ? { problem: 'weightMissing' } : undefined;
  if (typeof weight === 'object') return weight;
  return weight < 0 ? { problem: 'negativeWeight', weight } : undefined;
}
