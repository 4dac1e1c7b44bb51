import type { OkrRow } from '../../src/domain/okr/okr-row.ts';
import { outline } from '../../src/domain/okr/outline.ts';
import { treeOrder } from '../../src/domain/okr/tree-order.ts';

export interface ParentChoice {
  readonly id: string;
  readonly title: string;
  readonly cycle: string;
  /** 0 for one without a parent. */
  readonly depth: number;
}

/** The objectives that others can hang below, in the order of the tree. */
export function parentChoices(rows: readonly OkrRow[]): readonly ParentChoice[] {
  const { parentOf, problems } = outline(rows);
  const { order, depths } = treeOrder(parentOf.map((parent, at) => (problems.has(at) ? -1 : parent)));
  return Array.from(order).flatMap((at) => {
    const row = rows[at];
    if (row === undefined || row.item !== 'Objective' || row.id === '') return [];
    if (row.link === 'retired' || problems.has(at)) return [];
    const { id, title, cycle } = row;
    return [{ id, title, cycle, depth: depths[at] ?? 0 }];
  });
}
