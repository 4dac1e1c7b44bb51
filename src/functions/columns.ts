import { fieldOf } from './arguments.ts';
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

export function columnArguments(parameters: Parameters, args: readonly unknown[]): ColumnArgument[] {
  const columns: ColumnArgument[] = [];
  for (const [at, [key, { spread, figure, read }]] of Object.entries(parameters).entries()) {
    if (spread !== 'column') continue;
    const stack = firstCells(args[at]);
    const [cells, width] = typeof stack === 'number' ? [[], stack] : [stack, 1];
    columns.push({ key, field: fieldOf(key), figure, read, cells, width });
  }
  return columns;
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
