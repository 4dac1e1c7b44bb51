import type { Problem } from '../../schema/problem.ts';
import { isRefused, type Reading } from '../input/reading.ts';
import { within01 } from './progress.ts';
import type { Weighing } from './weights.ts';

export type RollUpMethod = 'mean' | 'lowest';

/** Who counts for whom and how much. */
export interface Gathering {
  readonly names: readonly (string | Problem)[];
  /** The row that each row counts for, −1 for none. */
  readonly countsFor: Int32Array;
  readonly childrenFirst: Int32Array;
  readonly problems: ReadonlyMap<number, Problem>;
  readonly weighing: Weighing;
}

/** Rolls up the numbers of the rows for which nothing counts. */
export function gather(
  { names, countsFor, childrenFirst, problems, weighing }: Gathering,
  method: RollUpMethod,
  own: readonly Reading<number>[],
): Reading<number>[] {
  const refused = new Map([...weighing.problems, ...problems]);
  const below = collector(names.length, method);
  const results: Reading<number>[] = new Array(names.length).fill(null);
  for (const [at, problem] of problems) results[at] = problem;

  for (const at of childrenFirst) {
    const result = refused.get(at) ?? below.result(at) ?? held(own[at] ?? null);
    results[at] = result;
    const parent = countsFor[at] ?? -1;
    if (parent < 0) continue;
    if (!isRefused(result)) below.add(parent, result ?? 0, weighing.shares[at] ?? 1);
    else if (!refused.has(parent)) refused.set(parent, brokenBelow(result, names[at] ?? ''));
  }
  return results;
}

const held = (own: Reading<number>): Reading<number> => (typeof own === 'number' ? within01(own) : own);

/** Names the row that has to be mended, however far below it is. */
function brokenBelow(cause: Problem, id: string | Problem): Problem {
  if (cause.problem === 'brokenBelow') return cause;
  return { problem: 'brokenBelow', name: id === '' || isRefused(id) ? 'the row without an id' : `"${id}"` };
}

/** Collects what counts for each row; the result is undefined where nothing does. */
function collector(rows: number, method: RollUpMethod) {
  const sums = new Float64Array(rows);
  const totals = new Float64Array(rows);
  return {
    add: (row: number, value: number, share: number): void => {
      const sum = sums[row] ?? 0;
      const total = totals[row] ?? 0;
      sums[row] = method === 'mean' ? sum + share * value : Math.min(total > 0 ? sum : 1, value);
      totals[row] = method === 'mean' ? total + share : 1;
    },
    result: (row: number): number | undefined => {
      const total = totals[row] ?? 0;
      return total > 0 ? within01((sums[row] ?? 0) / total) : undefined;
    },
  };
}
