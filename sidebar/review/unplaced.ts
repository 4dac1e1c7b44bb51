import type { AlignedRow } from '../../src/domain/okr/alignment-tree.ts';
import { problemText } from '../../src/schema/problem.ts';

/** Why a row at the top of the tree has no place of its own there, as a sentence; null where it has. */
export function unplaced({ row: { item, parent }, depth, problem }: AlignedRow): string | null {
  if (problem !== null) return `${problemText(problem)}.`;
  if (depth > 0) return null;
  if (parent !== '') return `Check parent: "${parent}" is the ID of no row, or of several.`;
  return item === 'Key result' ? 'Add a parent: it counts for no objective.' : null;
}
