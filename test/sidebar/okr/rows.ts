import { type OkrRow, readOkrRows } from '../../../src/domain/okr/okr-row.ts';
import { isProblem } from '../../../src/schema/problem.ts';

/** Rows by ID, item, parent and, where they matter, more columns. */
export function okrRows(...rows: readonly Readonly<Record<string, string | number>>[]): readonly OkrRow[] {
  const headers = [
    'ID',
    'Item',
    'Parent',
    'Title',
    'Team',
    'Cycle',
    'Link',
    'Type',
    'Start',
    'Target',
    'Current',
  ];
  const cells = rows.map((row) => headers.map((header) => row[header] ?? ''));
  const read = readOkrRows([headers, ...cells], () => 0 as never);
  if (isProblem(read)) throw new Error(read.problem);
  return read;
}

export const objective = (ID: string, Parent = '', more: Readonly<Record<string, string>> = {}) => ({
  ID,
  Item: 'Objective',
  Parent,
  Title: `Title of ${ID}`,
  Team: 'People',
  Cycle: 'Q4 2026',
  ...more,
});

export const keyResult = (
  ID: string,
  Parent: string,
  more: Readonly<Record<string, string | number>> = {},
) => ({
  ID,
  Item: 'Key result',
  Parent,
  ...more,
});
