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
  const largest = new Float64Array(groups);
  const filled = new Uint8Array(groups);
  weights.forEach((weight, member) => {
    const group = groupOf[member] ?? -1;
    if (group < 0 || weight === null) return;
    filled[group] = 1;
    if (typeof weight === 'number' && weight > (largest[group] ?? 0)) largest[group] = weight;
  });
  const shares = new Float64Array(weights.length);
  const problems = new Map<number, Problem>();
  weights.forEach((weight, member) => {
    const group = groupOf[member] ?? -1;
    if (group < 0) return;
    const problem = weightProblem(weight, filled[group] === 1);
    if (problem !== undefined) problems.set(member, problem);
    const most = largest[group] ?? 0;
    shares[member] = most > 0 && typeof weight === 'number' ? weight / most : 1;
  });
  return { shares, problems };
}

function weightProblem(weight: number | null | Problem, othersFilled: boolean): Problem | undefined {
  if (weight === null) return othersFilled ? { problem: 'weightMissing' } : undefined;
  if (typeof weight === 'object') return weight;
  return weight < 0 ? { problem: 'negativeWeight', weight } : undefined;
}
