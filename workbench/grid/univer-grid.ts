/** The grid over an engine that `startEngine` started. */
import {
  IResourceLoaderService,
  type IWorkbookData,
  type Univer,
  UniverInstanceType,
  type Workbook,
} from '@univerjs/core';
import {
  InsertSheetCommand,
  RemoveSheetCommand,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetOrderCommand,
  SheetsSelectionsService,
} from '@univerjs/sheets';
import { startCalculation } from './calculation.ts';
import { defineFunctions } from './defined-functions.ts';
import { areaOf, type EngineBook, engineBook, rangeOf, worksheetOf } from './engine-book.ts';
import { cellKey, type ErrorLog } from './function-executor.ts';
import type { FormulaFunction, Grid, GridOptions, SheetGrid } from './grid.ts';
import { namedRanges } from './named-ranges.ts';
import { sheetGrid } from './sheet-grid.ts';
import { sheetsFunctions } from './sheets-functions.ts';
import { meets, staleOutputs } from './stale.ts';
import { onStructureChange } from './structure-changes.ts';

/** What Sheets gives a new tab. */
const NEW_SHEET = { rowCount: 1000, columnCount: 26, defaultColumnWidth: 100, defaultRowHeight: 21 };
const EMPTY_WORKBOOK: Partial<IWorkbookData> = {
  id: 'workbook',
  name: 'Untitled spreadsheet',
  defaultStyle: { ff: 'Arial', fs: 10 },
  sheetOrder: ['0'],
  sheets: { 0: { id: '0', name: 'Sheet1', ...NEW_SHEET } },
};

export function univerGrid(univer: Univer, options: GridOptions): Grid {
  const injector = univer.__getInjector();
  const errors: ErrorLog = new Map();
  const functions: FormulaFunction[] = sheetsFunctions(options);
  const calculation = startCalculation(injector);
  let opened: EngineBook | undefined;

  const book = (): EngineBook => {
    if (!opened) throw new Error('No workbook is loaded yet.');
    return opened;
  };
  const made = new Map<string, SheetGrid>();
  const sheet = (id: string): SheetGrid => {
    worksheetOf(book(), id);
    const known = made.get(id) ?? sheetGrid(book(), id);
    made.set(id, known);
    return known;
  };

  return {
    define: (more) => void functions.push(...more),
    load(snapshot) {
      if (snapshot !== undefined && !isWorkbook(snapshot)) throw new Error('This is no workbook.');
      // The engine works in the object it is given.
      const data = structuredClone(snapshot ?? EMPTY_WORKBOOK);
      const workbook = univer.createUnit<IWorkbookData, Workbook>(UniverInstanceType.UNIVER_SHEET, data);
      opened = engineBook(injector, workbook);
      made.clear();
      // After the engine has defined its own, which some of these replace, and before it calculates.
      defineFunctions(injector, functions, errors);
      calculation.all();
    },
    save: () => structuredClone(injector.get(IResourceLoaderService).saveUnit(book().unitId)),

    sheets: () =>
      book()
        .workbook.getSheets()
        .map((known) => sheet(known.getSheetId())),
    insertSheet(name, index) {
      const { run, unitId, workbook } = book();
      const id = newSheetId(workbook);
      run(InsertSheetCommand, { unitId, index, sheet: { id, name, ...NEW_SHEET } });
      return sheet(id);
    },
    removeSheet: (id) => book().run(RemoveSheetCommand, { unitId: book().unitId, subUnitId: id }),
    moveSheet: (id, order) =>
      book().run(SetWorksheetOrderCommand, { unitId: book().unitId, subUnitId: id, order }),
    activeSheet: () => sheet(book().workbook.getActiveSheet().getSheetId()),
    select(subUnitId, ...areas) {
      const { run, unitId, workbook } = book();
      if (workbook.getActiveSheet().getSheetId() !== subUnitId)
        run(SetWorksheetActiveOperation, { unitId, subUnitId });
      // The engine takes the last one for the current one.
      const selections = [...areas.slice(1), ...areas.slice(0, 1)].map((area) => ({
        range: rangeOf(area),
        primary: {
          ...rangeOf(area),
          actualRow: area.row,
          actualColumn: area.column,
          isMerged: false,
          isMergedMainCell: false,
        },
        style: null,
      }));
      run(SetSelectionsOperation, { unitId, subUnitId, selections, reveal: true });
    },
    selection() {
      const active = book().workbook.getActiveSheet();
      const range = injector.get(SheetsSelectionsService).getCurrentLastSelection()?.range;
      const area = range ? areaOf(range, active) : { row: 0, column: 0, rows: 1, columns: 1 };
      return { sheetId: active.getSheetId(), area };
    },
    selectedAreas() {
      const active = book().workbook.getActiveSheet();
      const selected = injector.get(SheetsSelectionsService).getCurrentSelections();
      return selected.map(({ range }) => areaOf(range, active));
    },
    ...namedRanges(book),

    stale(sheetId) {
      const written = calculation.written();
      if (!written) return () => true;
      const areas = written.map((one) => ({
        sheetId: one.sheetId,
        area: areaOf(one.range, worksheetOf(book(), one.sheetId)),
      }));
      const outputs = written.length === 0 ? [] : staleOutputs(book(), areas);
      return (row, column) => meets({ sheetId, area: { row, column, rows: 1, columns: 1 } }, outputs);
    },
    settle: calculation.settle,
    errorAt: (sheetId, row, column) => errors.get(cellKey(sheetId, row, column)),
    onStructure: (listener) => onStructureChange(injector, listener),
    dispose() {
      calculation.dispose();
      univer.dispose();
    },
  };
}

function isWorkbook(snapshot: unknown): snapshot is Partial<IWorkbookData> {
  if (typeof snapshot !== 'object' || snapshot === null || !('sheets' in snapshot)) return false;
  return typeof snapshot.sheets === 'object' && Object.values(snapshot.sheets ?? {}).length > 0;
}

/** A number, as Sheets' own ids are. */
function newSheetId(workbook: Workbook): string {
  const taken = workbook.getSheets().map((known) => Number(known.getSheetId()) || 0);
  return String(Math.max(0, ...taken) + 1);
}
