import { plainWord } from '../../src/domain/input/word.ts';
import { outline } from '../../src/domain/okr/outline.ts';
import { treeOrder } from '../../src/domain/okr/tree-order.ts';
import type { PlanRow } from './plan-rows.ts';

/** The rows of OKRs as they hang together. */
export interface PlanTree {
  /** In the order of the table, blank ones among them. */
  readonly rows: readonly PlanRow[];
  /** Those that are not blank, each before those beneath it. A row in a circle stands at the top. */
  readonly order: readonly PlanRow[];
  /** Undefined for an ID that no row has, or several. */
  find(id: string): PlanRow | undefined;
  parentOf(row: PlanRow): PlanRow | undefined;
  /** All rows beneath one, at any depth, in the order of the tree. */
  beneath(row: PlanRow): readonly PlanRow[];
}

export function planTree(rows: readonly PlanRow[]): PlanTree {
  const { parentOf, problems } = outline(rows.map(({ okr }) => okr));
  const under = parentOf.map((parent, at) => (problems.get(at)?.problem === 'circleOfParents' ? -1 : parent));
  const { order, beneath } = treeOrder(under);
  const inOrder = Array.from(order).flatMap((at) => rows[at] ?? []);
  const placeOf = new Map(inOrder.map((row, place) => [row, place]));
  const byId = new Map<string, PlanRow | null>();
  for (const row of rows) {
    const id = plainWord(row.okr.id);
    if (id !== '') byId.set(id, byId.has(id) ? null : row);
  }
  return {
    rows,
    order: inOrder.filter(({ okr }) => !okr.blank),
    find: (id) => byId.get(plainWord(id)) ?? undefined,
    parentOf: ({ at }) => rows[under[at] ?? -1],
    beneath: (row) => {
      const place = placeOf.get(row) ?? 0;
      return inOrder.slice(place + 1, place + 1 + (beneath[row.at] ?? 0)).filter(({ okr }) => !okr.blank);
    },
  };
}

/** Whether a save can name the row: it has an ID that no other has. */
export const isNamed = (tree: PlanTree, { okr }: PlanRow): boolean => tree.find(okr.id) !== undefined;
