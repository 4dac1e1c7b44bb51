import { plainWord } from '../../src/domain/input/word.ts';
import type { PlanRow } from './plan-rows.ts';
import { isNamed, type PlanTree } from './plan-tree.ts';

/** Those under which a row can hang: objectives that are not retired, nor the row itself or beneath it. */
export function parentChoices(
  tree: PlanTree,
  row: PlanRow | null,
  cycle: string,
): { readonly here: readonly PlanRow[]; readonly elsewhere: readonly PlanRow[] } {
  const taken = new Set(row === null ? [] : [row, ...tree.beneath(row)]);
  const choices = tree.order.filter(
    (each) =>
      each.okr.item === 'Objective' && each.okr.link !== 'retired' && isNamed(tree, each) && !taken.has(each),
  );
  const isHere = ({ okr }: PlanRow) => plainWord(okr.cycle) === plainWord(cycle);
  return { here: choices.filter(isHere), elsewhere: choices.filter((each) => !isHere(each)) };
}

/** Why a row can't hang under the one of this ID, as a sentence; null where it can. */
export function parentComplaint(tree: PlanTree, row: PlanRow | null, parent: string): string | null {
  if (parent === '') return null;
  const above = tree.find(parent);
  if (above === undefined) return `${parent} is the ID of no row, or of several. Choose another parent.`;
  if (above.okr.item === 'Key result') {
    return `${parent} is a key result: nothing can hang under one. Choose an objective.`;
  }
  if (row !== null && (above === row || tree.beneath(row).includes(above))) {
    return `${parent} stands beneath ${row.okr.id}: the two would lead back to each other. Choose another parent.`;
  }
  return null;
}
