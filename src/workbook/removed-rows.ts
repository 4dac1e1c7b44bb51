import { isDate } from '../domain/input/cell.ts';
import { civilDateIn } from '../domain/time/civil-date.ts';
import type { Refusal } from '../schema/calls.ts';
import { refuse } from './action.ts';
import type { Edit } from './edit.ts';
import type { Layout } from './layout.ts';
import { runsOf } from './runs.ts';
import type { CellContent } from './sheet-plan.ts';
import type { Cell, Tab } from './tab.ts';
import type { TableName } from './tables.ts';

/** A cell as it is compared: a day is its number, however the cell is formatted. */
export const cellText = (cell: Cell | CellContent | undefined, zone: string): string =>
  String((isDate(cell) ? civilDateIn(zone)(cell) : cell) ?? '');

/**
 * Edits that take out rows, those that follow one another at once and the last ones first; refused unless their cells
 * are as they were written, in whatever order. `found` are their numbers from the top and `texts` their cells; none is nothing to do.
 */
export function removedRows(
  tab: Tab,
  layout: Layout,
  found: readonly number[],
  texts: readonly (readonly string[])[],
  written: readonly (readonly string[])[],
): readonly Edit[] | Refusal {
  if (found.length > 0 && asOne(texts) !== asOne(written)) {
    return refuse(
      `Somebody has changed this in ${tab.name} in the meantime, so it was left as it is. Take it out there.`,
    );
  }
  return takenOut(layout.table, found);
}

/** Edits that take out rows by their numbers from the top. */
export const takenOut = (table: TableName, found: readonly number[]): readonly Edit[] =>
  runsOf(found)
    .map(({ first, count }): Edit => ({ edit: 'remove', table, row: first, count }))
    .reverse();

const asOne = (rows: readonly (readonly string[])[]): string =>
  JSON.stringify(rows.map((row) => JSON.stringify(row)).sort());
