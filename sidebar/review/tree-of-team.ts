import type { AlignedRow } from '../../src/domain/okr/alignment-tree.ts';
import { isOfTeam } from '../okr/of-team.ts';

/** The rows of a team, with what they hang below and what hangs beneath them. */
export function treeOfTeam(tree: readonly AlignedRow[], team: string): readonly AlignedRow[] {
  let end = 0;
  return tree.filter(({ row, beneath }, place) => {
    if (isOfTeam(row, team)) end = Math.max(end, place + beneath + 1);
    return place < end || tree.slice(place, place + beneath + 1).some((each) => isOfTeam(each.row, team));
  });
}
