/** Reads and writes cells in the engine's model. */
import {
  CellValueType,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type Nullable,
  ObjectMatrix,
  type Worksheet,
} from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import { PLAIN_VALUES } from './calculation.ts';
import { block, eachCell } from './each-cell.ts';
import { areaOf, type EngineBook, worksheetOf } from './engine-book.ts';
import type { Area, CellContent, CellEntry, CellValue } from './grid.ts';
import { reopenRanges } from './open-ranges.ts';
import { overlaps } from './sheet-shape.ts';
import { withoutSparklines } from './sparkline.ts';

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
  if (cell.t === CellValueType.BOOLEAN) return Boolean(Number(cell.v) || cell.v === true);
  return typeof cell.v === 'string' ? withoutSparklines(cell.v) : cell.v;
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
  const options = hasFormulas(book, sheetId, area, entries) ? {} : { onlyLocal: true, [PLAIN_VALUES]: true };
  book.run(SetRangeValuesMutation, { unitId: book.unitId, subUnitId: sheetId, cellValue }, options);
}

/** Otherwise the engine need not look through the formulas of the whole workbook, as it does after each write. */
function hasFormulas(
  book: EngineBook,
  sheetId: string,
  area: Area,
  entries: readonly (readonly CellEntry[])[],
): boolean {
  if (entries.some((row) => row.some(({ formula }) => formula))) return true;
  const sheet = worksheetOf(book, sheetId);
  const spills = book.injector.get(FormulaDataModel).getArrayFormulaRange()[book.unitId]?.[sheetId];
  let isSpilledInto = false;
  new ObjectMatrix(spills ?? {}).forValue((_row, _column, range) => {
    isSpilledInto ||= overlaps(areaOf(range, sheet), area);
  });
  return (
    isSpilledInto ||
    block(area, (row, column) => sheet.getCellRaw(row, column))
      .flat()
      .some(isFormula)
  );
}

function isFormula(cell: Nullable<ICellData>): boolean {
  return Boolean(cell?.f || cell?.si);
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
