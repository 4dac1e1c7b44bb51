import { columnOf, type Layout } from './layout.ts';

/** A cell as `getValues` gives it: blank is '', a date is a Date, an error its text. */
export type Cell = string | number | boolean | Date;

/** One of our tabs as it was read. */
export interface Tab {
  readonly id: number;
  readonly name: string;
  /** Found by the id that set-up kept, not only by its name. */
  readonly isKnown: boolean;
  /** All cells from A1 on, or the first rows only. */
  readonly values: readonly (readonly Cell[])[];
  /** Of the same cells, '' where there is none; only when they were asked for. */
  readonly formulas?: readonly (readonly string[])[];
}

/** The cells of the table: its header row and what stands below. */
export const tableOf = (tab: Tab, layout: Layout): readonly (readonly Cell[])[] =>
  tab.values.slice(layout.headerRow - 1);

/** Some columns of the table, with their header row. */
export function columnsOf(
  tab: Tab,
  layout: Layout,
  headers: readonly string[],
): readonly (readonly Cell[])[] {
  const places = headers.map((header) => columnOf(layout, header) - 1);
  return tableOf(tab, layout).map((row) => places.map((place) => row[place] ?? ''));
}

/** The rows below the header, counted from 1 as the tab shows them, with the texts of some columns. */
export function textRows(
  tab: Tab,
  layout: Layout,
  headers: readonly string[],
): readonly { readonly row: number; readonly texts: readonly string[] }[] {
  return columnsOf(tab, layout, headers)
    .slice(1)
    .map((cells, index) => ({
      row: layout.headerRow + 1 + index,
      texts: cells.map((cell) => String(cell).trim()),
    }));
}
