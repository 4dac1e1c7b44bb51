import type { CivilClock } from '../domain/time/civil-date.ts';
import { isProblem, type Problem } from '../schema/problem.ts';
import type { Parameters } from './definition.ts';
import type { Reader } from './parameter.ts';

/** The cells of a parameter that holds a value a row. */
export interface ColumnArgument extends Reader<unknown> {
  readonly key: string;
  readonly field: string;
  /** Not read yet; a single one stands beside every row. */
  readonly cells: readonly unknown[];
  /** How many cells the first row with several has. */
  readonly width: number;
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
  const all = Object.entries(parameters);
  if (args.length > all.length) return { problem: 'tooManyArguments', name, most: all.length };

  const shared: Record<string, unknown> = {};
  const columns: ColumnArgument[] = [];
  for (const [at, [key, { spread, figure, read }]] of all.entries()) {
    const field = key.replace(/_/g, ' ');
    const stack = spread === 'table' ? [args[at]] : firstCells(args[at]);
    const [cells, width] = typeof stack === 'number' ? [[], stack] : [stack, 1];
    if (spread === 'column') {
      columns.push({ key, field, figure, read, cells, width });
      continue;
    }
    if (cells.length > 1 || width > 1) return { problem: 'severalCells', argument: key };
    const value = read(cells[0], field, civil);
    if (isProblem(value)) return value;
    shared[key] = value;
  }
  return { shared, columns };
}

/**
 * Of the rows of a range; of one with several columns their number instead. One pass, since walking through many rows
 * takes longer than all that is done with them.
 */
function firstCells(content: unknown): readonly unknown[] | number {
  if (!Array.isArray(content)) return [content];
  const cells: unknown[] = new Array(content.length);
  for (let at = 0; at < content.length; at++) {
    const row: unknown = content[at];
    if (!Array.isArray(row)) cells[at] = row;
    else if (row.length > 1) return row.length;
    else cells[at] = row[0];
  }
  return cells;
}
