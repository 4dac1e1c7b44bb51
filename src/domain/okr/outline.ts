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

/** An id that stands in several rows is nobody's parent, as is one that stands in none: their children are roots. */
export function outline(rows: readonly OutlineRow[]): Outline {
  const problems = new Map<number, Problem>();
  const rowOf = new Map<string, number>();
  const duplicates = new Set<string>();
  rows.forEach(({ id }, row) => {
    if (id === '') return;
    if (rowOf.has(id)) duplicates.add(id);
    else rowOf.set(id, row);
  });
  rows.forEach(({ id }, row) => {
    if (duplicates.has(id)) problems.set(row, { problem: 'duplicateId', id });
  });
  for (const id of duplicates) rowOf.delete(id);

  const parentOf = Int32Array.from(rows, ({ parent }) => (parent === '' ? -1 : (rowOf.get(parent) ?? -1)));
  const childrenFirst = orderOf(parentOf);
  if (childrenFirst.length < rows.length) {
    const ordered = new Set(childrenFirst);
    for (const row of rows.keys()) if (!ordered.has(row)) problems.set(row, { problem: 'circleOfParents' });
  }
  return { parentOf, childrenFirst, problems };
}

/** Takes away leaves until none is left; what remains runs in circles. */
function orderOf(parentOf: Int32Array): Int32Array {
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
  return order.subarray(0, found);
}
