import type { Layout } from './layout.ts';
import { findHeader } from './locate.ts';
import { lastUsedRow } from './okr-table.ts';
import { SETTING_NAMES } from './settings-cells.ts';
import { freshLayout, type SheetPlan } from './sheet-plan.ts';
import type { Tab } from './tab.ts';

export interface Mended {
  readonly layout: Layout;
  /** Headers that were not there. */
  readonly added: readonly string[];
  /** Rows that were not there: settings that somebody deleted. */
  readonly addedRows: ReadonlySet<number>;
}

/** A new tab: everything stands where the plan puts it. */
export function newLayout(plan: SheetPlan, tab: string): Mended {
  const made = { layout: freshLayout(plan, tab), added: [], addedRows: new Set<number>() };
  return plan.table === 'settings' ? withSettings(made, 0) : made;
}

/** An old tab: what is there keeps its place, what is missing gets one. Undefined when its header row is gone. */
export function mendedLayout(plan: SheetPlan, tab: Tab): Mended | undefined {
  const headers = plan.columns.map((column) => column.header).filter((header) => header !== '');
  if (headers.length === 0) return newLayout(plan, tab.name);
  const found = findHeader(plan.table, tab, headers);
  if (found === undefined) return undefined;
  const start = blockStart(plan, found);
  const typed = plan.columns.filter((column) => column.header !== '' && column.computed !== true);
  const added = typed.map((column) => column.header).filter((header) => !found.columns.has(header));
  const columns = new Map<string, number>();
  for (const [header, column] of found.columns) {
    columns.set(header, column >= start ? column + added.length : column);
  }
  added.forEach((header, index) => {
    columns.set(header, start + index);
  });
  computedHeaders(plan).forEach((header, index) => {
    columns.set(header, start + added.length + index);
  });
  const mended = { layout: { ...found, columns }, added, addedRows: new Set<number>() };
  return plan.table === 'settings' ? withSettings(mended, lastUsedRow(tab, found, SETTING_COLUMNS)) : mended;
}

/** Where the computed block begins. Missing typed columns go in front of it, so that its formula sees them. */
function blockStart(plan: SheetPlan, { columns }: Layout): number {
  const block = computedHeaders(plan);
  for (const [index, header] of block.entries()) {
    const column = columns.get(header);
    if (column !== undefined && column > index) return column - index;
  }
  return Math.max(0, ...columns.values()) + 1;
}

const computedHeaders = (plan: SheetPlan): readonly string[] =>
  plan.columns.filter((column) => column.computed === true).map((column) => column.header);

const SETTING_COLUMNS = ['Setting', 'Value', 'What it does'];

/** The lists beside the settings are as long as they are. */
function withSettings(mended: Mended, usedRows: number): Mended {
  const { layout } = mended;
  const rows = new Map(layout.rows ?? []);
  const addedRows = new Set<number>();
  let next = Math.max(layout.headerRow, usedRows) + 1;
  for (const name of SETTING_NAMES) {
    if (rows.has(name)) continue;
    rows.set(name, next);
    addedRows.add(next);
    next += 1;
  }
  return { ...mended, layout: { ...layout, rows }, addedRows };
}
