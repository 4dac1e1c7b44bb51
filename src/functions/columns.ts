import { type CellRange, cellRange } from '../domain/input/cell-range.ts';
import { fieldOf } from './arguments.ts';
import type { Parameters } from './definition.ts';
import type { Reader } from './parameter.ts';

/** The cells of a parameter that holds a value a row, not read yet. */
export interface ColumnArgument extends Reader<unknown>, CellRange {
  readonly key: string;
  readonly field: string;
}

export function columnArguments(parameters: Parameters, args: readonly unknown[]): ColumnArgument[] {
  const columns: ColumnArgument[] = [];
  for (const [at, [key, { spread, figure, read }]] of Object.entries(parameters).entries()) {
    if (spread !== 'column') continue;
    const { cells, height, width } = cellRange(args[at]);
    columns.push({ key, field: fieldOf(key), figure, read, cells, height, width });
  }
  return columns;
}
