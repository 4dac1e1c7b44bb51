import { plainWord } from '../../src/domain/input/word.ts';
import type { Item } from '../../src/schema/words.ts';
import { isNamed, type OkrTree, type TreeRow } from './okr-tree.ts';

interface Newcomer {
  readonly item: Item;
  /** The ID of its parent, '' for none. */
  readonly parent: string;
  readonly cycle: string;
}

/**
 * The ID of the row directly below which a row belongs, null for the end of the table: a key result after the others of
 * its objective, an objective after all that hangs under the same parent, or after the last row of its cycle. Rows that
 * move along are no places.
 */
export function placeBelow(
  tree: OkrTree,
  { item, parent, cycle }: Newcomer,
  moving: readonly TreeRow[] = [],
): string | null {
  const above = parent === '' ? undefined : tree.find(parent);
  const last = lastOf(tree, above === undefined ? sameCycle(tree, cycle) : family(tree, above, item), moving);
  return last?.okr.id ?? null;
}

const sameCycle = ({ order }: OkrTree, cycle: string): readonly TreeRow[] =>
  order.filter(({ okr }) => plainWord(okr.cycle) === plainWord(cycle));

function family(tree: OkrTree, above: TreeRow, item: Item): readonly TreeRow[] {
  const beneath = tree.beneath(above);
  if (item === 'Objective') return [above, ...beneath];
  const isSibling = (row: TreeRow) => row.okr.item === 'Key result' && tree.parentOf(row) === above;
  return [above, ...beneath.filter(isSibling)];
}

function lastOf(tree: OkrTree, rows: readonly TreeRow[], moving: readonly TreeRow[]): TreeRow | undefined {
  return rows
    .filter((row) => isNamed(tree, row) && !moving.includes(row))
    .reduce<TreeRow | undefined>(
      (last, row) => (last === undefined || row.at > last.at ? row : last),
      undefined,
    );
}
