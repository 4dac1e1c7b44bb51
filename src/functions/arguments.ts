import { grid } from '../domain/input/cell.ts';
import type { CivilClock } from '../domain/time/civil-date.ts';
import { isProblem, type Problem } from '../schema/problem.ts';
import type { Parameters } from './definition.ts';
import { cellOf, layOut, type Rows } from './rows.ts';

/** The arguments of one call, by parameter name. */
export interface Call {
  /** Those that are no columns. */
  readonly shared: Readonly<Record<string, unknown>>;
  readonly rows: Rows;
  /** What one row's cells turned out to be, problems included. */
  readonly readRow: (row: number) => Record<string, unknown>;
}

export function readCall(
  name: string,
  parameters: Parameters,
  args: readonly unknown[],
  civil: CivilClock,
): Call | Problem {
  const all = Object.entries(parameters).map(([key, parameter], at) => ({
    ...parameter,
    key,
    field: key.replace(/_/g, ' '),
    content: args[at],
    cells: parameter.spread === 'table' ? [] : grid(args[at]),
  }));
  if (args.length > all.length) return { problem: 'tooManyArguments', name, most: all.length };

  const shared: Record<string, unknown> = {};
  for (const { spread, key, field, content, cells, read } of all) {
    if (spread === 'column') continue;
    if (cells.length > 1 || (cells[0]?.length ?? 0) > 1) return { problem: 'severalCells', argument: key };
    const value = read(spread === 'once' ? cells[0]?.[0] : content, field, civil);
    if (isProblem(value)) return value;
    shared[key] = value;
  }
  const columns = all.filter(({ spread }) => spread === 'column');
  const rows = layOut(columns);
  if (isProblem(rows)) return rows;
  const readRow = (row: number): Record<string, unknown> => {
    const values: Record<string, unknown> = {};
    for (const column of columns) values[column.key] = column.read(cellOf(column, row), column.field, civil);
    return values;
  };
  return { shared, rows, readRow };
}
