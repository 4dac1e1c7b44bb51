import { plainWord } from '../../src/domain/input/word.ts';
import { isNamed, type OkrTree, type TreeRow } from './okr-tree.ts';

export type ParentChoice = readonly [id: string, title: string];

/**
 * Those under which a row can hang: objectives that are not retired, nor in a circle, nor the row itself or beneath it.
 * Those of its cycle come first.
 */
export function parentChoices(tree: OkrTree, row: TreeRow | null, cycle: string): readonly ParentChoice[] {
  const taken = new Set(row === null ? [] : [row, ...tree.beneath(row)]);
  const choices = tree.order.filter(
    (each) =>
      each.okr.item === 'Objective' &&
      each.okr.link !== 'retired' &&
      isNamed(tree, each) &&
      !tree.isInCircle(each) &&
      !taken.has(each),
  );
  const isHere = ({ okr }: TreeRow) => plainWord(okr.cycle) === plainWord(cycle);
  const named = ({ okr }: TreeRow): ParentChoice => [okr.id, okr.title || okr.id];
  const namedWithCycle = ({ okr }: TreeRow): ParentChoice => [
    okr.id,
    `${okr.title || okr.id} (${okr.cycle || 'no cycle'})`,
  ];
  return [
    ...choices.filter(isHere).map(named),
    ...choices.filter((each) => !isHere(each)).map(namedWithCycle),
  ];
}

/** Why a row can't hang under the one of this ID, as a sentence; null where it can. */
export function parentComplaint(tree: OkrTree, row: TreeRow | null, parent: string): string | null {
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
