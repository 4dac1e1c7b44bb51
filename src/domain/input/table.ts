import type { Problem } from '../../schema/problem.ts';
import { grid, isBlank } from './cell.ts';
import { plainWord } from './word.ts';

/** A table that begins with its header row, read by column names. */
export interface Table<Column extends string> {
  /** Without the header row. */
  readonly rows: readonly (readonly unknown[])[];
  /** Whether none of the table's own columns is filled in; a checkbox that nobody ticked does not count. */
  readonly isUnused: (row: readonly unknown[]) => boolean;
  /** Where a column stands in every row; −1, where no cell is, when it is absent. */
  readonly place: (column: Column) => number;
}

export interface TableShape<Column extends string> {
  /** How a sentence names the table. */
  readonly name: string;
  readonly columns: readonly Column[];
  readonly required: readonly Column[];
}

/** Columns in any order, case and surrounding blanks ignored, unknown ones passed over. */
export function readTable<Column extends string>(
  values: unknown,
  { name, columns, required }: TableShape<Column>,
): Table<Column> | Problem {
  const all = grid(values);
  const [header = []] = all;
  const places = new Map<string, number[]>();
  header.forEach((cell, place) => {
    if (!isBlank(cell)) places.set(plainWord(cell), [...(places.get(plainWord(cell)) ?? []), place]);
  });
  const placeOf = new Map<Column, number>();
  for (const column of columns) {
    const [place, second] = places.get(plainWord(column)) ?? [];
    if (second !== undefined) return { problem: 'duplicateColumn', table: name, column };
    if (place !== undefined) placeOf.set(column, place);
  }
  const missing = required.filter((column) => !placeOf.has(column));
  if (missing.length > 0) return { problem: 'missingColumns', table: name, columns: missing };
  const ownPlaces = [...placeOf.values()];
  return {
    rows: all.slice(1),
    isUnused: (row) => {
      for (const place of ownPlaces) if (row[place] !== false && !isBlank(row[place])) return false;
      return true;
    },
    place: (column) => placeOf.get(column) ?? -1,
  };
}
