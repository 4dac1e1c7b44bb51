import type { Problem } from '../../schema/problem.ts';

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

/** An id that stands in several rows is nobody's parent, as is one that stands in none: their children are roots. */
export function outlineOf(ids: readonly string[], parents: readonly string[]): Outline {
  const problems = new Map<number, Problem>();
  const duplicates = new Set<string>();
  const rowOf = rowsById(ids, duplicates);
  if (duplicates.size > 0) {
    ids.forEach((id, row) => {
      if (duplicates.has(id)) problems.set(row, { problem: 'duplicateId', id });
    });
    for (const id of duplicates) rowOf.delete(id);
  }
  const parentOf = parentRows(parents, rowOf);
  const childrenFirst = orderOf(parentOf);
  if (childrenFirst.length < ids.length) {
    const ordered = new Set(childrenFirst);
    for (const row of ids.keys()) if (!ordered.has(row)) problems.set(row, { problem: 'circleOfParents' });
  }
  return { parentOf, childrenFirst, problems };
}

function rowsById(ids: readonly string[], duplicates: Set<string>): Map<string, number> {
  const rowOf = new Map<string, number>();
  for (let row = 0; row < ids.length; row++) {
    const id = ids[row] ?? '';
    const known = rowOf.size;
    if (id !== '' && rowOf.set(id, row).size === known) duplicates.add(id);
  }
  return rowOf;
}

/** Rows of one parent mostly follow one another, so the last answer is kept. */
function parentRows(parents: readonly string[], rowOf: ReadonlyMap<string, number>): Int32Array {
  const parentOf = new Int32Array(parents.length);
  let name = '';
  let found = -1;
  for (let row = 0; row < parents.length; row++) {
    const parent = parents[row] ?? '';
    if (parent !== name) {
      name = parent;
      found = parent === '' ? -1 : (rowOf.get(parent) ?? -1);
    }
    parentOf[row] = found;
  }
  return parentOf;
}

/** Takes away leaves until none is left; what remains runs in circles. */
function orderOf(parentOf: Int32Array): Int32Array {
  const waitingFor = childrenOf(parentOf);
  const order = new Int32Array(parentOf.length);
  let found = 0;
  for (let row = 0; row < waitingFor.length; row++) if (waitingFor[row] === 0) order[found++] = row;
  for (let next = 0; next < found; next++) {
    const parent = parentOf[order[next] ?? -1] ?? -1;
    if (parent < 0) continue;
    const children = (waitingFor[parent] ?? 0) - 1;
    waitingFor[parent] = children;
    if (children === 0) order[found++] = parent;
  }
  return order.subarray(0, found);
}

/** How many each row has. */
function childrenOf(parentOf: Int32Array): Int32Array {
  const children = new Int32Array(parentOf.length);
  for (let row = 0; row < parentOf.length; row++) {
    const parent = parentOf[row] ?? -1;
    if (parent >= 0) children[parent] = (children[parent] ?? 0) + 1;
  }
  return children;
}
