import { columnOf, type Layout } from './layout.ts';
import type { Tab } from './tab.ts';
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

export function rowsWithId(tab: Tab, layout: Layout): readonly RowOfId[] {
  const place = columnOf(layout, 'ID');
  const found: RowOfId[] = [];
  for (let row = layout.headerRow + 1; row <= tab.values.length; row++) {
    const id = String(tab.values[row - 1]?.[place - 1] ?? '').trim();
    if (id !== '') found.push({ row, id });
  }
  return found;
}

/** Rows with a title and no ID: typed or pasted by hand. */
export function rowsWithoutId(tab: Tab, layout: Layout): readonly { row: number; isObjective: boolean }[] {
  const [id, title, item] = [columnOf(layout, 'ID'), columnOf(layout, 'Title'), columnOf(layout, 'Item')];
  const text = (row: number, place: number) => String(tab.values[row - 1]?.[place - 1] ?? '').trim();
  const found: { row: number; isObjective: boolean }[] = [];
  for (let row = layout.headerRow + 1; row <= tab.values.length; row++) {
    if (text(row, title) === '' || text(row, id) !== '') continue;
    found.push({ row, isObjective: text(row, item).toLowerCase() === 'objective' });
  }
  return found;
}
