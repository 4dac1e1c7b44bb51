import type { Refusal } from '../schema/calls.ts';
import { isRefusal, refuse, type Seen } from './action.ts';
import type { Layout } from './layout.ts';
import type { Cell, Tab } from './tab.ts';
import { TABLES, type TableName } from './tables.ts';

/** The header is one of the first rows: people put titles above it. */
export const HEAD_ROWS = 10;

/** The row among the first ones that holds most of the wanted headers, with all columns of that row. */
export function findHeader(table: TableName, tab: Tab, wanted: readonly string[]): Layout | undefined {
  let best: Layout | undefined;
  let most = 0;
  tab.values.slice(0, HEAD_ROWS).forEach((cells, row) => {
    const columns = columnsOf(cells);
    const found = wanted.filter((header) => columns.has(header)).length;
    if (found <= most) return;
    most = found;
    best = { table, tab: tab.name, headerRow: row + 1, columns };
  });
  return best && withSettingRows(best, tab.values);
}

/** Whether a tab that only bears the right name is one of ours. */
export function bearsOurMarks(table: TableName, tab: Tab): boolean {
  const { knownBy, titleCell } = TABLES[table];
  if (titleCell !== undefined) {
    const { row, column, text } = titleCell;
    return tab.values[row - 1]?.[column - 1] === text;
  }
  const layout = findHeader(table, tab, knownBy);
  return layout !== undefined && knownBy.every((header) => layout.columns.has(header));
}

/** The tab of a table, whatever stands in it. */
export function ownTab(table: TableName, seen: Seen): Tab | Refusal {
  const tab = seen.tabs[table];
  if (tab !== undefined) return tab;
  return Object.keys(seen.tabs).length === 0 ? NOT_SET_UP : missingTab(table);
}

const NOT_SET_UP = refuse(
  'This workbook is not set up yet. Setting it up adds tabs of its own and touches no other.',
  'setUp',
);

/** The tab of a table with the wanted columns, or what is missing and how to mend it. */
export function located(
  table: TableName,
  seen: Seen,
  wanted: readonly string[],
): { readonly tab: Tab; readonly layout: Layout } | Refusal {
  const tab = ownTab(table, seen);
  if (isRefusal(tab)) return tab;
  const layout = findHeader(table, tab, wanted);
  const missing = wanted.filter((header) => !layout?.columns.has(header));
  return layout === undefined || missing.length > 0 ? missingColumns(tab.name, missing) : { tab, layout };
}

function missingTab(table: TableName): Refusal {
  return refuse(
    `The ${TABLES[table].tab} tab is missing. If it was deleted, File > Version history brings it back with its rows; setting up the workbook starts a new, empty one and leaves the other tabs as they are.`,
    'setUp',
  );
}

function missingColumns(tab: string, missing: readonly string[]): Refusal {
  const names = missing.map((header) => `"${header}"`).join(', ');
  return refuse(
    `The ${tab} tab has no column ${names}. If a header was renamed, type the old name back; setting up the workbook adds what is missing.`,
    'setUp',
  );
}

function columnsOf(cells: readonly Cell[]): Map<string, number> {
  const columns = new Map<string, number>();
  cells.forEach((cell, index) => {
    const header = typeof cell === 'string' ? cell.trim() : '';
    // The formula of a computed block that fails shows an error where its first heading was.
    if (header !== '' && !header.startsWith('#') && !columns.has(header)) columns.set(header, index + 1);
  });
  return columns;
}

function withSettingRows(layout: Layout, values: Tab['values']): Layout {
  const column = layout.columns.get('Setting');
  if (column === undefined) return layout;
  const rows = new Map<string, number>();
  for (let row = layout.headerRow; row < values.length; row++) {
    const name = values[row]?.[column - 1];
    if (typeof name === 'string' && name !== '' && !rows.has(name)) rows.set(name, row + 1);
  }
  return { ...layout, rows };
}
