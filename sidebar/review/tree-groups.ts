import type { AlignedRow } from '../../src/domain/okr/alignment-tree.ts';
import type { JudgedPlan } from './judged-plan.ts';
import { unplaced } from './unplaced.ts';

export const GROUPS = ['Alignment', 'Feeds no company objective', 'Not placed'] as const;
export type TreeGroup = (typeof GROUPS)[number];

/** The trees that have a row of the current cycle, each whole: what moves a number stands beneath it. */
export function treeGroups({
  tree,
  alignment,
  isCurrent,
}: Pick<JudgedPlan, 'tree' | 'alignment' | 'isCurrent'>): Readonly<Record<TreeGroup, readonly AlignedRow[]>> {
  const groups: Record<TreeGroup, readonly AlignedRow[]> = {
    Alignment: [],
    'Feeds no company objective': [],
    'Not placed': [],
  };
  tree.forEach((root, place) => {
    if (root.depth > 0) return;
    const whole = tree.slice(place, place + root.beneath + 1);
    if (!whole.some(({ row }) => isCurrent(row))) return;
    const group = alignment.orphans.includes(root.at) ? GROUPS[1] : GROUPS[unplaced(root) === null ? 0 : 2];
    groups[group] = [...groups[group], ...whole];
  });
  return groups;
}
