import { type OkrTree, okrTree, type TreeRow } from '../../../sidebar/okr/okr-tree.ts';
import { keyResult, objective, okrRows } from './rows.ts';

export const treeOf = (...rows: readonly Readonly<Record<string, string | number>>[]): OkrTree =>
  okrTree(okrRows(...rows).map((okr, at) => ({ at, okr })));

/** An objective of the year, with two of its quarter beneath each other, and one beside them. */
export const COMPANY = treeOf(
  objective('O1', '', { Title: 'Trusted employer', Cycle: '2026' }),
  objective('O2', 'O1'),
  keyResult('KR1', 'O2', { Cycle: 'Q4 2026' }),
  keyResult('KR2', 'O2', { Cycle: 'Q4 2026' }),
  objective('O3', 'O2'),
  keyResult('KR3', 'O3', { Cycle: 'Q4 2026' }),
  objective('O4'),
);

export function rowOf(tree: OkrTree, id: string): TreeRow {
  const row = tree.find(id);
  if (row === undefined) throw new Error(`There is no ${id}.`);
  return row;
}
