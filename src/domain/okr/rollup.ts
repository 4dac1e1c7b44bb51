import type { Problem } from '../../schema/problem.ts';
import { isRefused, type Reading } from '../input/reading.ts';
import { gather, type RollUpMethod } from './gathering.ts';
import { outlineOf } from './outline.ts';
import { type Weighing, weigh } from './weights.ts';

/** One entry a row. */
export interface RollUpColumns {
  /** '' for a row that nothing can point to. */
  readonly ids: readonly (string | Problem)[];
  /** '' for a root. */
  readonly parents: readonly (string | Problem)[];
  /** Their own numbers, used while they have no children. */
  readonly scores: readonly Reading<number>[];
  readonly weights: readonly Reading<number>[];
}

/**
 * One number a row: of its children at any depth, else its own held within 0 and 1. A blank counts as 0 in its parent
 * and stays blank itself. What can't be scored is not left out of the rows above it: they name it instead.
 */
export function rollUp(
  { ids, parents, scores, weights }: RollUpColumns,
  method: RollUpMethod = 'mean',
): Reading<number>[] {
  const { parentOf, childrenFirst, problems } = outlineOf(ids, parents);
  markUnreadable(parents, problems);
  markUnreadable(ids, problems);
  const weighing = method === 'mean' ? weigh(weights, parentOf, ids.length) : UNWEIGHED;
  return gather({ names: ids, countsFor: parentOf, childrenFirst, problems, weighing }, method, scores);
}

/** In place of what was found of the rows before. */
function markUnreadable(cells: readonly (string | Problem)[], problems: Map<number, Problem>): void {
  for (let row = 0; row < cells.length; row++) {
    const cell = cells[row] ?? '';
    if (isRefused(cell)) problems.set(row, cell);
  }
}

const UNWEIGHED: Weighing = { shares: new Float64Array(0), problems: new Map() };
