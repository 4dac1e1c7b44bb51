/** Reads and writes the look of cells in the engine's model. */
import type { ICellData, IObjectMatrixPrimitiveType, Nullable } from '@univerjs/core';
import { SetRangeValuesMutation, SetStyleCommand } from '@univerjs/sheets';
import { engineStyle, ourStyle } from './cell-style.ts';
import { block, eachCell } from './each-cell.ts';
import { type EngineBook, worksheetOf } from './engine-book.ts';
import type { Area, CellStyle } from './grid.ts';

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
  if (!isBlock(style)) {
    const shared = engineStyle(style);
    setStyles(book, sheetId, area, () => shared);
    return;
  }
  const known = new Map<string, object>();
  setStyles(book, sheetId, area, (row, column) => {
    const own = style[row - area.row]?.[column - area.column];
    if (!own) return undefined;
    const key = JSON.stringify(own);
    const made = known.get(key) ?? engineStyle(own);
    known.set(key, made);
    return made;
  });
}

export function clearStyles(book: EngineBook, sheetId: string, area: Area): void {
  setStyles(book, sheetId, area, () => null);
}

/**
 * The engine works out one cell of each kind: cells with the same look before get the same look after, and take over its
 * result. Working out each cell takes the larger part of the time that dressing a sheet takes.
 */
function setStyles(
  book: EngineBook,
  sheetId: string,
  area: Area,
  styleAt: (row: number, column: number) => object | null | undefined,
): void {
  const matrix = worksheetOf(book, sheetId).getCellMatrix();
  const first: IObjectMatrixPrimitiveType<object> = {};
  const others: { row: number; column: number; like: Place }[] = [];
  const kinds = new Map<object | null, Map<string, Place>>();
  eachCell(area, (row, column) => {
    const style = styleAt(row, column);
    if (style === undefined) return;
    const before = plainLook(matrix.getValue(row, column));
    const kind = kinds.get(style) ?? new Map<string, Place>();
    kinds.set(style, kind);
    const like = before === undefined ? undefined : kind.get(before);
    if (like) {
      others.push({ row, column, like });
      return;
    }
    if (before !== undefined) kind.set(before, { row, column });
    first[row] ??= {};
    first[row][column] = { s: style };
  });
  runStyles(book, sheetId, first);
  for (const { row, column, like } of others) {
    takeLook(matrix.getValue(like.row, like.column)?.s, matrix.getValue(row, column), (made) =>
      matrix.setValue(row, column, made),
    );
  }
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/** Undefined for a cell that has more to its look than the number of a style. */
function plainLook(cell: Nullable<ICellData>): string | undefined {
  if (cell?.p) return undefined;
  const style = cell?.s ?? '';
  return typeof style === 'string' ? style : undefined;
}

function takeLook(style: ICellData['s'], cell: Nullable<ICellData>, add: (made: ICellData) => void): void {
  if (cell && style) cell.s = style;
  else if (cell) delete cell.s;
  else if (style) add({ s: style });
}

/**
 * Marked as local, so that the engine's formulas leave it alone. Naming a style command as the trigger is not enough:
 * a command that the screen has under way, such as scrolling, takes the trigger's place, and the formula is lost.
 */
function runStyles(book: EngineBook, sheetId: string, cellValue: IObjectMatrixPrimitiveType<object>): void {
  const params = { unitId: book.unitId, subUnitId: sheetId, cellValue, trigger: SetStyleCommand.id };
  book.run(SetRangeValuesMutation, params, { onlyLocal: true });
}
