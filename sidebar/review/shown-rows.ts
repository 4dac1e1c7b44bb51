import type { AlignedRow } from '../../src/domain/okr/alignment-tree.ts';

/** A row of the tree as it is on screen. */
export interface ShownRow extends AlignedRow {
  /** Null where nothing hangs beneath it. */
  readonly isOpen: boolean | null;
}

/** The rows that stand in no closed one. */
export function shownRows(
  tree: readonly AlignedRow[],
  isOpen: (row: AlignedRow) => boolean,
): readonly ShownRow[] {
  let closed = Number.POSITIVE_INFINITY;
  return tree.flatMap((row, place): readonly ShownRow[] => {
    if (row.depth > closed) return [];
    closed = Number.POSITIVE_INFINITY;
    if ((tree[place + 1]?.depth ?? 0) <= row.depth) return [{ ...row, isOpen: null }];
    const open = isOpen(row);
    if (!open) closed = row.depth;
    return [{ ...row, isOpen: open }];
  });
}
