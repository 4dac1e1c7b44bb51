import type { Part } from '../workbook/action.ts';
import { HEAD_ROWS } from '../workbook/locate.ts';
import type { Cell, Tab } from '../workbook/tab.ts';
import type { TableName } from '../workbook/tables.ts';
import { type KeptTabs, readTabPlaces, type TabIds, type TabPlaces } from './places.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What an earlier answer told the client; saves a search when it still holds. */
export interface Hint {
  readonly ids: TabIds;
  readonly zone: string;
}

interface Read {
  readonly values: Cell[][];
  /** Every row, not only the first ones. */
  readonly whole: boolean;
}

const NOTHING_READ: Read = { values: [], whole: false };

/**
 * One execution's view of the spreadsheet. Each thing is read once, and what is written is also written into what was
 * read, so that actions that follow one another never read back what they wrote.
 */
export interface OpenWorkbook {
  readonly spreadsheet: Spreadsheet;
  /** The spreadsheet's time zone, an IANA name. */
  zone(): string;
  /** The sheet of a table that this execution has found or made. */
  sheet(table: TableName): Sheet | undefined;
  /** Finds the sheet of a table: by its kept id, else by its name. */
  find(table: TableName, name: string): Sheet | undefined;
  tab(table: TableName, name: string, part: Part): Tab | undefined;
  /** All rows of a table, when this execution has seen or made them all. */
  wholeTable(table: TableName): readonly (readonly Cell[])[] | undefined;
  adopt(table: TableName, sheet: Sheet, isEmpty: boolean): void;
  /** Takes over written cells; rows and columns count from 1. Formulas are unknown until they are computed. */
  wrote(table: TableName, row: number, column: number, values: readonly (readonly Cell[])[]): void;
  removed(table: TableName, row: number, count: number): void;
  moved(table: TableName, row: number, count: number, before: number): void;
  /**
   * From now on these tables have their tabs and the others none, whatever tab bears their name. `made` are the names
   * of those that come next: one that is there when it is looked for was made by an execution that was stopped.
   */
  keepTabs(tables: readonly TableName[], made?: KeptTabs): void;
}

export function openWorkbook(spreadsheet: Spreadsheet, hint?: Hint): OpenWorkbook {
  const sheets = new Map<TableName, Sheet>();
  const known = new Set<TableName>();
  const tabs = new Map<TableName, Read>();
  let places: TabPlaces | undefined;
  let keptZone = isZone(hint?.zone) ? hint?.zone : undefined;

  const kept = (): TabPlaces => {
    places ??= readTabPlaces(spreadsheet);
    return places;
  };

  const sheetById = (id: number | undefined): Sheet | undefined =>
    id === undefined ? undefined : (spreadsheet.getSheetById(id) ?? undefined);

  const ownSheet = (tab: number | string | undefined): Sheet | undefined =>
    typeof tab === 'string' ? (spreadsheet.getSheetByName(tab) ?? undefined) : sheetById(tab);

  function find(table: TableName, name: string): Sheet | undefined {
    const found = sheets.get(table);
    if (found !== undefined) return found;
    const own = sheetById(hint?.ids[table]) ?? ownSheet(kept().tabs[table]);
    if (own !== undefined) known.add(table);
    const sheet = own ?? spreadsheet.getSheetByName(name) ?? undefined;
    if (sheet !== undefined) sheets.set(table, sheet);
    return sheet;
  }

  return {
    spreadsheet,
    zone: () => {
      keptZone ??= spreadsheet.getSpreadsheetTimeZone();
      return keptZone;
    },
    sheet: (table) => sheets.get(table),
    find,
    tab: (table, name, part) => {
      const sheet = find(table, name);
      if (sheet === undefined) return undefined;
      let read = tabs.get(table) ?? NOTHING_READ;
      const whole = part !== 'head';
      if (part !== 'id' && (read === NOTHING_READ || (whole && !read.whole))) {
        const range = whole ? sheet.getDataRange() : headOf(sheet);
        read = { values: range.getValues(), whole };
        tabs.set(table, read);
      }
      const tab = {
        id: sheet.getSheetId(),
        name: sheet.getName(),
        isKnown: known.has(table),
        values: read.values,
      };
      return part === 'formulas' ? { ...tab, formulas: sheet.getDataRange().getFormulas() } : tab;
    },
    wholeTable: (table) => {
      const read = tabs.get(table);
      return read?.whole === true ? read.values : undefined;
    },
    adopt: (table, sheet, isEmpty) => {
      sheets.set(table, sheet);
      known.add(table);
      if (isEmpty) tabs.set(table, { values: [], whole: true });
    },
    wrote: (table, row, column, values) => {
      const read = tabs.get(table);
      if (read === undefined) return;
      values.forEach((cells, down) => {
        while (read.values.length < row + down) read.values.push([]);
        const line = read.values[row - 1 + down] ?? [];
        while (line.length < column - 1 + cells.length) line.push('');
        cells.forEach((cell, across) => {
          line[column - 1 + across] = cell;
        });
      });
    },
    removed: (table, row, count) => {
      tabs.get(table)?.values.splice(row - 1, count);
    },
    moved: (table, row, count, before) => {
      const values = tabs.get(table)?.values;
      const lines = values?.splice(row - 1, count) ?? [];
      values?.splice(before - 1 - (before > row ? count : 0), 0, ...lines);
    },
    keepTabs: (tables, made = {}) => {
      const ids: KeptTabs = {};
      for (const [table, sheet] of sheets) {
        if (tables.includes(table)) ids[table] = sheet.getSheetId();
        else sheets.delete(table);
      }
      kept().keep({ ...ids, ...made });
    },
  };
}

/** A sheet of fewer rows has no such range; asking it first how many it has would cost every other one a call. */
function headOf(sheet: Sheet): GoogleAppsScript.Spreadsheet.Range {
  try {
    return sheet.getRange(`1:${HEAD_ROWS}`);
  } catch {
    return sheet.getDataRange();
  }
}

function isZone(zone: string | undefined): zone is string {
  if (zone === undefined || zone === '') return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
