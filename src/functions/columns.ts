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
  for (const [at, [key, parameter]] of Object.entries(parameters).entries()) {
    if (parameter.spread === 'column') {
      columns.push({ ...parameter, ...cellRange(args[at]), key, field: fieldOf(key) });
    }
  }
  return columns;
}
