import { plainWord } from '../../src/domain/input/word.ts';
import type { OkrRow } from '../../src/domain/okr/okr-row.ts';
import { outline } from '../../src/domain/okr/outline.ts';
import { treeOrder } from '../../src/domain/okr/tree-order.ts';

export interface TreeRow {
  /** Its place in the table, from 0. */
  readonly at: number;
  readonly okr: OkrRow;
}

/** The rows of OKRs as they hang together. */
export interface OkrTree<Row extends TreeRow = TreeRow> {
  /** In the order of the table, blank ones among them. */
  readonly rows: readonly Row[];
  /** Those that are not blank, each before those beneath it. A row in a circle stands at the top. */
  readonly order: readonly Row[];
  /** Undefined for an ID that no row has, or several. */
  find(id: string): Row | undefined;
  parentOf(row: TreeRow): Row | undefined;
  /** Whether its parents lead back to it. */
  isInCircle(row: TreeRow): boolean;
  /** All rows beneath one, at any depth, in the order of the tree. */
  beneath(row: TreeRow): readonly Row[];
}

export function okrTree<Row extends TreeRow>(rows: readonly Row[]): OkrTree<Row> {
  const { parentOf, problems } = outline(rows.map(({ okr }) => okr));
  const isInCircle = (at: number) => problems.get(at)?.problem === 'circleOfParents';
  const under = parentOf.map((parent, at) => (isInCircle(at) ? -1 : parent));
  const { order, beneath } = treeOrder(under);
  const inOrder = Array.from(order).flatMap((at) => rows[at] ?? []);
  const placeOf = new Map(inOrder.map(({ at }, place) => [at, place]));
  const byId = new Map<string, Row | null>();
  for (const row of rows) {
    const id = plainWord(row.okr.id);
    if (id !== '') byId.set(id, byId.has(id) ? null : row);
  }
  return {
    rows,
    order: inOrder.filter(({ okr }) => !okr.blank),
    find: (id) => byId.get(plainWord(id)) ?? undefined,
    parentOf: ({ at }) => rows[under[at] ?? -1],
    isInCircle: ({ at }) => isInCircle(at),
    beneath: (row) => {
      const place = placeOf.get(row.at) ?? 0;
      return inOrder.slice(place + 1, place + 1 + (beneath[row.at] ?? 0)).filter(({ okr }) => !okr.blank);
    },
  };
}

/** Whether a save can name the row: it has an ID that no other has. */
export const isNamed = (tree: OkrTree, { okr }: TreeRow): boolean => tree.find(okr.id) !== undefined;
