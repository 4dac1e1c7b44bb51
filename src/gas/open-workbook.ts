import type { Part } from '../workbook/action.ts';
import { HEAD_ROWS } from '../workbook/locate.ts';
import type { Cell, Tab } from '../workbook/tab.ts';
import type { TableName } from '../workbook/tables.ts';
import { type KeptIds, readTabIds, type TabIds } from './places.ts';

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
export class OpenWorkbook {
  readonly spreadsheet: Spreadsheet;
  private readonly hint: Hint | undefined;
  private readonly sheets = new Map<TableName, Sheet>();
  private readonly known = new Set<TableName>();
  private readonly tabs = new Map<TableName, Read>();
  private keptIds: KeptIds | undefined;
  private keptZone: string | undefined;

  constructor(spreadsheet: Spreadsheet, hint?: Hint) {
    this.spreadsheet = spreadsheet;
    this.hint = hint;
  }

  zone(): string {
    this.keptZone ??= isZone(this.hint?.zone) ? this.hint?.zone : undefined;
    this.keptZone ??= this.spreadsheet.getSpreadsheetTimeZone();
    return this.keptZone;
  }

  /** The sheet of a table that this execution has found or made. */
  sheet(table: TableName): Sheet | undefined {
    return this.sheets.get(table);
  }

  /** Finds the sheet of a table: by its kept id, else by its name. */
  find(table: TableName, name: string): Sheet | undefined {
    const found = this.sheets.get(table);
    if (found !== undefined) return found;
    const byId = this.sheetById(this.hint?.ids[table]) ?? this.sheetById(this.kept().ids[table]);
    if (byId !== undefined) this.known.add(table);
    const sheet = byId ?? this.spreadsheet.getSheetByName(name) ?? undefined;
    if (sheet !== undefined) this.sheets.set(table, sheet);
    return sheet;
  }

  tab(table: TableName, name: string, part: Part): Tab | undefined {
    const sheet = this.find(table, name);
    if (sheet === undefined) return undefined;
    let read = this.tabs.get(table) ?? NOTHING_READ;
    if (part === 'id') return this.asTab(table, sheet, read.values);
    const whole = part !== 'head';
    if (read === NOTHING_READ || (whole && !read.whole)) {
      const range = whole ? sheet.getDataRange() : headOf(sheet);
      read = { values: range.getValues(), whole };
      this.tabs.set(table, read);
    }
    const tab = this.asTab(table, sheet, read.values);
    return part === 'formulas' ? { ...tab, formulas: sheet.getDataRange().getFormulas() } : tab;
  }

  /** All rows of a table, when this execution has seen or made them all. */
  wholeTable(table: TableName): readonly (readonly Cell[])[] | undefined {
    const read = this.tabs.get(table);
    return read?.whole === true ? read.values : undefined;
  }

  adopt(table: TableName, sheet: Sheet, isEmpty: boolean): void {
    this.sheets.set(table, sheet);
    this.known.add(table);
    if (isEmpty) this.tabs.set(table, { values: [], whole: true });
  }

  /** Takes over written cells; rows and columns count from 1. Formulas are unknown until they are computed. */
  wrote(table: TableName, row: number, column: number, values: readonly (readonly Cell[])[]): void {
    const read = this.tabs.get(table);
    if (read === undefined) return;
    values.forEach((cells, down) => {
      while (read.values.length < row + down) read.values.push([]);
      const line = read.values[row - 1 + down] ?? [];
      while (line.length < column - 1 + cells.length) line.push('');
      cells.forEach((cell, across) => {
        line[column - 1 + across] = cell;
      });
    });
  }

  removed(table: TableName, row: number, count: number): void {
    this.tabs.get(table)?.values.splice(row - 1, count);
  }

  keepIds(): void {
    const ids: TabIds = {};
    for (const [table, sheet] of this.sheets) ids[table] = sheet.getSheetId();
    this.kept().keep(ids);
  }

  private asTab(table: TableName, sheet: Sheet, values: Cell[][]): Tab {
    return { id: sheet.getSheetId(), name: sheet.getName(), isKnown: this.known.has(table), values };
  }

  private kept(): KeptIds {
    this.keptIds ??= readTabIds(this.spreadsheet);
    return this.keptIds;
  }

  private sheetById(id: number | undefined): Sheet | undefined {
    return id === undefined ? undefined : (this.spreadsheet.getSheetById(id) ?? undefined);
  }
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
