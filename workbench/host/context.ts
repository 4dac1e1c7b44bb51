/** What every fake works with. */
import type { Area, Grid, SheetGrid } from '../grid/grid.ts';
import type { CellFormats } from './cell-values.ts';
import type { HostOptions } from './contract.ts';
import type { Execution } from './execution.ts';
import type { Extras } from './extras.ts';
import { type Built, type Finder, fake } from './fake.ts';

export interface Context {
  readonly options: HostOptions;
  readonly grid: Grid;
  readonly execution: Execution;
  readonly extras: Extras;
  readonly formats: CellFormats;
  /** Charts were put in, changed or taken out. */
  chartsChanged(): void;
  fake<Google extends object>(service: string, built: Built<Google> | Finder): Google;
  sheet(id: string): SheetGrid;
  range(sheetId: string, area: Area): GoogleAppsScript.Spreadsheet.Range;
  sheetObject(id: string): GoogleAppsScript.Spreadsheet.Sheet;
  spreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet;
  /** Where a range made by `range` lies. */
  areaOf(range: GoogleAppsScript.Spreadsheet.Range): PlacedArea;
  sheetIdOf(sheet: GoogleAppsScript.Spreadsheet.Sheet): string;
}

export interface PlacedArea {
  readonly sheetId: string;
  readonly area: Area;
}

type Doors = Pick<Context, 'range' | 'sheetObject' | 'spreadsheet'>;

export interface DoorMakers {
  range(context: Context, placed: PlacedArea): GoogleAppsScript.Spreadsheet.Range;
  sheet(context: Context, id: string): GoogleAppsScript.Spreadsheet.Sheet;
  spreadsheet(context: Context): GoogleAppsScript.Spreadsheet.Spreadsheet;
}

export function createContext(
  parts: Pick<Context, 'options' | 'grid' | 'execution' | 'extras' | 'formats' | 'chartsChanged'>,
  makers: DoorMakers,
): Context {
  const areas = new WeakMap<object, PlacedArea>();
  const ids = new WeakMap<object, string>();
  const doors: Doors = {
    range(sheetId, area) {
      const range = makers.range(context, { sheetId, area });
      areas.set(range, { sheetId, area });
      return range;
    },
    sheetObject(id) {
      const sheet = makers.sheet(context, id);
      ids.set(sheet, id);
      return sheet;
    },
    spreadsheet: () => makers.spreadsheet(context),
  };
  const context: Context = {
    ...parts,
    ...doors,
    fake: (service, built) => fake(service, parts.execution, built),
    sheet(id) {
      const found = parts.grid.sheets().find((sheet) => sheet.id === id);
      if (!found) throw new Error(`Sheet ${id} not found`);
      return found;
    },
    areaOf: (range) => known(areas, range, 'range'),
    sheetIdOf: (sheet) => known(ids, sheet, 'sheet'),
  };
  return context;
}

function known<Value>(map: WeakMap<object, Value>, key: object, what: string): Value {
  const value = map.get(key);
  if (value === undefined) throw new Error(`This ${what} is not one of the open spreadsheet.`);
  return value;
}
