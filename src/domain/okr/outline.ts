import type { Problem } from '../../schema/problem.ts';
import { textIndex } from '../input/text-index.ts';

export interface OutlineRow {
  /** '' for a row that nothing can point to. */
  readonly id: string;
  /** '' for a root. */
  readonly parent: string;
}

/** The tree that rows make by naming their parents. */
export interface Outline {
  /** Each row's parent row, −1 for a root. */
  readonly parentOf: Int32Array;
  /** Every row before its parent; rows in a circle are missing. */
  readonly childrenFirst: Int32Array;
  /** By row: a duplicate id or a circle of parents. */
  readonly problems: Map<number, Problem>;
}

export function outline(rows: readonly OutlineRow[]): Outline {
  return outlineOf(
    rows.map(({ id }) => id),
    rows.map(({ parent }) => parent),
  );
}

/**
 * An id that stands in several rows is nobody's parent, as is one that stands in none: their children are roots. What
 * is no text is as good as blank.
 */
export function outlineOf(ids: readonly unknown[], parents: readonly unknown[]): Outline {
  const problems = new Map<number, Problem>();
  const { rowOf, repeated } = textIndex(ids);
  for (const row of repeated) problems.set(row, { problem: 'duplicateId', id: String(ids[row]) });
  const parentOf = parentRows(parents, rowOf);
  return { parentOf, childrenFirst: orderOf(parentOf, problems), problems };
}

/** Rows of one parent mostly follow one another, so the last answer is kept. */
function parentRows(parents: readonly unknown[], rowOf: (id: string) => number): Int32Array {
  const parentOf = new Int32Array(parents.length);
  let name: unknown = '';
  let found = -1;
  for (let row = 0; row < parents.length; row++) {
    const parent = parents[row];
    if (parent !== name) {
      name = parent;
      found = typeof parent === 'string' && parent !== '' ? rowOf(parent) : -1;
    }
    parentOf[row] = found;
  }
  return parentOf;
}

/** Takes away leaves until none is left; what remains runs in circles. */
function orderOf(parentOf: Int32Array, problems: Map<number, Problem>): Int32Array {
  const waitingFor = new Int32Array(parentOf.length);
  for (const parent of parentOf) if (parent >= 0) waitingFor[parent] = (waitingFor[parent] ?? 0) + 1;
  const order = new Int32Array(parentOf.length);
  let found = 0;
  waitingFor.forEach((children, row) => {
    if (children === 0) order[found++] = row;
  });
  for (let next = 0; next < found; next++) {
    const parent = parentOf[order[next] ?? -1] ?? -1;
    if (parent < 0) continue;
    const children = (waitingFor[parent] ?? 0) - 1;
    waitingFor[parent] = children;
    if (children === 0) order[found++] = parent;
  }
  waitingFor.forEach((children, row) => {
    if (children > 0) problems.set(row, { problem: 'circleOfParents' });
  });
  return order.subarray(0, found);
}
