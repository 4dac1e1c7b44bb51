import { grid } from '../domain/input/cell.ts';
import type { CivilClock } from '../domain/time/civil-date.ts';
import { isProblem, type Problem } from '../schema/problem.ts';
import type { Parameters } from './definition.ts';
import type { Reader } from './parameter.ts';

/** The cells of a parameter that holds a value a row, not read yet. */
export interface ColumnArgument extends Reader<unknown> {
  readonly key: string;
  readonly field: string;
  readonly cells: readonly (readonly unknown[])[];
}

/** The arguments of one call. */
export interface Arguments {
  /** Those that are no columns, by parameter name. */
  readonly shared: Readonly<Record<string, unknown>>;
  readonly columns: readonly ColumnArgument[];
}

export function readArguments(
  name: string,
  parameters: Parameters,
  args: readonly unknown[],
  civil: CivilClock,
): Arguments | Problem {
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
  return { shared, columns: all.filter(({ spread }) => spread === 'column') };
}
