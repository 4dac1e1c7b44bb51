import type { CivilDate } from '../domain/time/civil-date.ts';
import { columnOf, type Layout } from './layout.ts';
import type { Contents } from './new-rows.ts';
import { settingRow } from './settings-cells.ts';
import type { CellContent } from './sheet-plan.ts';
import type { Cell } from './tab.ts';

type Cells = readonly (readonly Cell[])[];

/** What is filled in of one row, by header. */
export interface FilledRow {
  readonly row: number;
  readonly contents: Contents;
}

export interface NewCycle {
  readonly name: string;
  /** Null where the day does not exist. */
  readonly start: CivilDate | null;
  /** The last day, inclusive. */
  readonly end: CivilDate | null;
}

/** What makes a cycle the current one; one of the same name gets the dates. */
export function cycleRows(
  cells: Cells,
  settings: Layout,
  { name, start, end }: NewCycle,
): readonly FilledRow[] {
  const row = rowOf(cells, settings, 'Name', name) ?? freeRow(cells, settings, 'Name');
  return [
    { row, contents: { Name: name, Start: start, End: end, State: 'running' } },
    { row: settingRow(settings, 'Current cycle'), contents: { Value: name } },
  ];
}

/** Entries of a list that are not in it yet, told by what stands under `header`, below those that are. */
export function newEntries(
  cells: Cells,
  settings: Layout,
  header: string,
  entries: readonly Contents[],
): readonly FilledRow[] {
  const first = freeRow(cells, settings, header);
  return entries
    .filter((entry) => rowOf(cells, settings, header, entry[header]) === undefined)
    .map((contents, index) => ({ row: first + index, contents }));
}

function rowOf(
  cells: Cells,
  layout: Layout,
  header: string,
  name: CellContent | undefined,
): number | undefined {
  const place = columnOf(layout, header) - 1;
  const index = cells.findIndex((row, at) => at >= layout.headerRow && row[place] === name);
  return index === -1 ? undefined : index + 1;
}

export function freeRow(cells: Cells, layout: Layout, header: string): number {
  const place = columnOf(layout, header) - 1;
  let row = layout.headerRow + 1;
  while ((cells[row - 1]?.[place] ?? '') !== '') row += 1;
  return row;
}
