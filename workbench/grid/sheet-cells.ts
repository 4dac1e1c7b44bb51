/** Reads and writes cells in the engine's model. */
import {
  CellValueType,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type Nullable,
  type Worksheet,
} from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import { SetRangeValuesMutation, SetStyleCommand } from '@univerjs/sheets';
import { engineStyle, ourStyle } from './cell-style.ts';
import { type EngineBook, worksheetOf } from './engine-book.ts';
import type { Area, CellContent, CellEntry, CellStyle, CellValue } from './grid.ts';
import { reopenRanges } from './open-ranges.ts';

type Matrix = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

export function readCells(book: EngineBook, sheetId: string, area: Area): CellContent[][] {
  const sheet = worksheetOf(book, sheetId);
  const spills = spilledCells(book, sheetId);
  return block(area, (row, column) => readCell(book, sheet, row, column, spills?.[row]?.[column]));
}

function readCell(
  book: EngineBook,
  sheet: Worksheet,
  row: number,
  column: number,
  spill: Nullable<ICellData>,
): CellContent {
  const cell = sheet.getCellRaw(row, column);
  const formula = formulaOf(book, sheet.getSheetId(), row, column, cell);
  const spilled = !formula && spill != null;
  const shown = spill ?? cell;
  return {
    value: shownValue(shown),
    formula,
    pattern: patternOf(book, cell) || patternOf(book, spill),
    spilled,
  };
}

function shownValue(cell: Nullable<ICellData>): CellValue {
  if (!cell) return null;
  if (cell.v === undefined || cell.v === null) {
    const rich = cell.p?.body?.dataStream;
    return rich === undefined ? null : rich.replace(/\r\n$/, '');
  }
  return cell.t === CellValueType.BOOLEAN ? Boolean(Number(cell.v) || cell.v === true) : cell.v;
}

function patternOf(book: EngineBook, cell: Nullable<ICellData>): string {
  return cell ? (book.workbook.getStyles().getStyleByCell(cell)?.n?.pattern ?? '') : '';
}

function formulaOf(
  book: EngineBook,
  sheetId: string,
  row: number,
  column: number,
  cell: Nullable<ICellData>,
): string {
  if (!cell || (!cell.f && !cell.si)) return '';
  const text =
    cell.f ??
    book.injector.get(FormulaDataModel).getFormulaStringByCell(row, column, sheetId, book.unitId) ??
    '';
  return reopenRanges(text);
}

function spilledCells(book: EngineBook, sheetId: string): Nullable<Matrix> {
  return book.injector.get(FormulaDataModel).getArrayFormulaCellData()[book.unitId]?.[sheetId];
}

export function writeCells(
  book: EngineBook,
  sheetId: string,
  area: Area,
  entries: readonly (readonly CellEntry[])[],
): void {
  const cellValue: IObjectMatrixPrimitiveType<ICellData> = {};
  eachCell(area, (row, column) => {
    const entry = entries[row - area.row]?.[column - area.column];
    if (!entry) return;
    cellValue[row] ??= {};
    cellValue[row][column] = engineCell(entry);
  });
  book.run(SetRangeValuesMutation, { unitId: book.unitId, subUnitId: sheetId, cellValue });
}

function engineCell({ value, formula, pattern }: CellEntry): ICellData {
  const style = pattern === undefined ? {} : { s: { n: { pattern } } };
  if (formula) return { f: formula, v: null, si: null, p: null, ...style };
  return { v: plain(value), t: typeOf(value), f: null, si: null, p: null, ...style };
}

function plain(value: CellValue): string | number | null {
  return typeof value === 'boolean' ? Number(value) : value;
}

function typeOf(value: CellValue): CellValueType | null {
  if (value === null) return null;
  if (typeof value === 'boolean') return CellValueType.BOOLEAN;
  return typeof value === 'number' ? CellValueType.NUMBER : CellValueType.STRING;
}

export function readStyles(book: EngineBook, sheetId: string, area: Area): CellStyle[][] {
  const sheet = worksheetOf(book, sheetId);
  const styles = book.workbook.getStyles();
  return block(area, (row, column) => ourStyle(styles.getStyleByCell(sheet.getCellRaw(row, column))));
}

export function writeStyles(
  book: EngineBook,
  sheetId: string,
  area: Area,
  style: CellStyle | readonly (readonly CellStyle[])[],
): void {
  const isBlock = (given: typeof style): given is readonly (readonly CellStyle[])[] => Array.isArray(given);
  const shared = isBlock(style) ? undefined : engineStyle(style);
  const cellValue: IObjectMatrixPrimitiveType<object> = {};
  eachCell(area, (row, column) => {
    const own = isBlock(style) ? style[row - area.row]?.[column - area.column] : undefined;
    const engine = shared ?? (own && engineStyle(own));
    if (!engine) return;
    cellValue[row] ??= {};
    cellValue[row][column] = { s: engine };
  });
  setStyles(book, sheetId, cellValue);
}

export function clearStyles(book: EngineBook, sheetId: string, area: Area): void {
  const cellValue: IObjectMatrixPrimitiveType<object> = {};
  eachCell(area, (row, column) => {
    cellValue[row] ??= {};
    cellValue[row][column] = { s: null };
  });
  setStyles(book, sheetId, cellValue);
}

/**
 * Marked as local, so that the engine's formulas leave it alone. Naming a style command as the trigger is not enough:
 * a command that the screen has under way, such as scrolling, takes the trigger's place, and the formula is lost.
 */
function setStyles(book: EngineBook, sheetId: string, cellValue: IObjectMatrixPrimitiveType<object>): void {
  const params = { unitId: book.unitId, subUnitId: sheetId, cellValue, trigger: SetStyleCommand.id };
  book.run(SetRangeValuesMutation, params, { onlyLocal: true });
}

/** How far content reaches: a formula or a spilled cell that shows a blank counts, a style alone does not. */
export function contentExtent(book: EngineBook, sheetId: string): { rows: number; columns: number } {
  const extent = { rows: 0, columns: 0 };
  const count = (row: number, column: number) => {
    extent.rows = Math.max(extent.rows, row + 1);
    extent.columns = Math.max(extent.columns, column + 1);
  };
  worksheetOf(book, sheetId)
    .getCellMatrix()
    .forValue((row, column, cell) => {
      if (
        cell &&
        (cell.f || cell.si || cell.p || (cell.v !== undefined && cell.v !== null && cell.v !== ''))
      ) {
        count(row, column);
      }
    });
  for (const [row, cells] of Object.entries(spilledCells(book, sheetId) ?? {})) {
    for (const [column, cell] of Object.entries(cells ?? {})) if (cell) count(Number(row), Number(column));
  }
  return extent;
}

function block<Item>(area: Area, make: (row: number, column: number) => Item): Item[][] {
  return Array.from({ length: area.rows }, (_, down) =>
    Array.from({ length: area.columns }, (_, across) => make(area.row + down, area.column + across)),
  );
}

function eachCell(area: Area, act: (row: number, column: number) => void): void {
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) act(row, column);
  }
}
