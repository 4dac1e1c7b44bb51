import type { Area, SheetGrid } from '../grid/grid.ts';
import { a1Of, parseA1, quotedSheetName } from './a1.ts';
import type { Context, PlacedArea } from './context.ts';
import { forgetSheet } from './extras.ts';
import type { Built } from './fake.ts';
import { metadataHolder } from './metadata.ts';
import { protections } from './protection.ts';
import { sheetNumber } from './sheet-number.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type NamedRange = GoogleAppsScript.Spreadsheet.NamedRange;

const ID = 'local-workbook';

export function createSpreadsheet(context: Context): Spreadsheet {
  const { options, extras } = context;
  const self: Spreadsheet = context.fake<Spreadsheet>('Spreadsheet', {
    ...tabs(context, () => self),
    ...ranges(context),
    ...metadataHolder(context, null, () => self),
    getId: () => ID,
    getName: () => extras.name,
    getUrl: () => `https://docs.google.com/spreadsheets/d/${ID}/edit`,
    getSpreadsheetTimeZone: () => options.spreadsheetZone,
    getSpreadsheetLocale: () => 'en_US',
    getProtections: (type) => protections(context, undefined, type),
    toast: (text: string, title?: string | null, seconds?: number | null) =>
      options.stage.toast(text, title ?? '', seconds ?? 5),
  });
  return self;
}

function tabs(context: Context, self: () => Spreadsheet): Built<Spreadsheet> {
  const { grid } = context;
  const object = (sheet: SheetGrid | undefined) => (sheet ? context.sheetObject(sheet.id) : null);
  const active = () => context.sheetObject(grid.activeSheet().id);
  return {
    getSheets: () => grid.sheets().map(({ id }) => context.sheetObject(id)),
    getNumSheets: () => grid.sheets().length,
    getSheetByName: (name) => object(grid.sheets().find((sheet) => sheet.name() === name)),
    getSheetById: (number) => object(grid.sheets().find(({ id }) => sheetNumber(id) === number)),
    getActiveSheet: active,
    setActiveSheet(sheet) {
      grid.select(context.sheetIdOf(sheet), { row: 0, column: 0, rows: 1, columns: 1 });
      return sheet;
    },
    insertSheet(...args: unknown[]) {
      const name = args.find((arg) => typeof arg === 'string') ?? freeName(grid.sheets());
      const index = args.find((arg) => typeof arg === 'number');
      if (grid.sheets().some((sheet) => sheet.name() === name)) {
        throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
      }
      const after = grid.sheets().findIndex(({ id }) => id === grid.activeSheet().id) + 1;
      const sheet = grid.insertSheet(name, index ?? after);
      grid.select(sheet.id, { row: 0, column: 0, rows: 1, columns: 1 });
      return context.sheetObject(sheet.id);
    },
    deleteSheet(sheet) {
      if (grid.sheets().length === 1) throw new Error("You can't remove all the sheets in a document.");
      const id = context.sheetIdOf(sheet);
      grid.removeSheet(id);
      forgetSheet(context.extras, id);
    },
    moveActiveSheet: (position) => grid.moveSheet(grid.activeSheet().id, position - 1),
    renameActiveSheet: (name) => void active().setName(name),
    rename(name) {
      context.extras.name = name;
    },
    getActiveRange: () => activeRange(context),
    getCurrentCell: () => activeRange(context).getCell(1, 1),
    getActiveCell: () => activeRange(context).getCell(1, 1),
    setActiveRange(range) {
      self();
      return range.activate();
    },
  };
}

export function activeRange(context: Context): GoogleAppsScript.Spreadsheet.Range {
  const { sheetId, area } = context.grid.selection();
  return context.range(sheetId, area);
}

function freeName(sheets: readonly SheetGrid[]): string {
  const taken = new Set(sheets.map((sheet) => sheet.name()));
  let number = sheets.length + 1;
  while (taken.has(`Sheet${number}`)) number += 1;
  return `Sheet${number}`;
}

function ranges(context: Context): Built<Spreadsheet> {
  const { grid } = context;
  const named = (name: string) => {
    const known = grid.names().find((one) => one.name.toLowerCase() === name.toLowerCase());
    return known && placed(context, known.reference);
  };
  return {
    getRange(a1) {
      const found = placed(context, a1) ?? named(a1);
      if (!found) throw new Error('Range not found');
      return context.range(found.sheetId, found.area);
    },
    getRangeByName(name) {
      const found = named(name);
      return found ? context.range(found.sheetId, found.area) : null;
    },
    setNamedRange(name, range) {
      const { sheetId, area } = context.areaOf(range);
      grid.setName(name, referenceOf(context, sheetId, area));
    },
    removeNamedRange(name) {
      if (!named(name)) throw new Error(`The named range ${name} does not exist.`);
      grid.removeName(name);
    },
    getNamedRanges: () => grid.names().map(({ name }) => namedRange(context, name, named)),
  };
}

function namedRange(
  context: Context,
  name: string,
  find: (name: string) => PlacedArea | undefined,
): NamedRange {
  return context.fake<NamedRange>('NamedRange', {
    getName: () => name,
    getRange() {
      const found = find(name);
      if (!found) throw new Error(`The named range ${name} does not exist.`);
      return context.range(found.sheetId, found.area);
    },
    remove: () => context.grid.removeName(name),
  });
}

/** Undefined when the text is no address or names no sheet of the file. */
export function placed(context: Pick<Context, 'grid'>, a1: string): PlacedArea | undefined {
  const { grid } = context;
  const named = (name: string | undefined) =>
    name === undefined ? grid.activeSheet() : grid.sheets().find((sheet) => sheet.name() === name);
  const address = parseA1(a1.replace(/^=/, ''), (name) => named(name)?.size() ?? { rows: 1, columns: 1 });
  const sheet = address && named(address.sheetName);
  return address && sheet ? { sheetId: sheet.id, area: address.area } : undefined;
}

function referenceOf(context: Context, sheetId: string, area: Area): string {
  const a1 = a1Of(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  return `${quotedSheetName(context.sheet(sheetId).name())}!${a1}`;
}
