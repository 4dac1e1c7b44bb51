import type { Layout } from './layout.ts';
import { type Tab, textRows } from './tab.ts';
import { OKR_HEADERS } from './tables.ts';

/** The last row with anything typed; computed columns may spill blanks below it. */
export function lastUsedRow(tab: Tab, layout: Layout, typed: readonly string[] = OKR_HEADERS): number {
  const places = typed.flatMap((header) => layout.columns.get(header) ?? []);
  for (let row = tab.values.length; row > layout.headerRow; row--) {
    const cells = tab.values[row - 1] ?? [];
    if (places.some((place) => (cells[place - 1] ?? '') !== '')) return row;
  }
  return layout.headerRow;
}

export interface RowOfId {
  /** Counted from 1, as the tab shows it. */
  readonly row: number;
  readonly id: string;
}

export const rowsWithId = (tab: Tab, layout: Layout): readonly RowOfId[] =>
  textRows(tab, layout, ['ID']).flatMap(({ row, texts: [id = ''] }) => (id === '' ? [] : [{ row, id }]));

/** Rows with a title and no ID: typed or pasted by hand. */
export const rowsWithoutId = (
  tab: Tab,
  layout: Layout,
): readonly { readonly row: number; readonly isObjective: boolean }[] =>
  textRows(tab, layout, ['ID', 'Title', 'Item']).flatMap(({ row, texts: [id, title, item = ''] }) =>
    id === '' && title !== '' ? [{ row, isObjective: item.toLowerCase() === 'objective' }] : [],
  );
