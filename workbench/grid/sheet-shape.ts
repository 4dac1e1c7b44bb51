/** Rows, columns, what is frozen, hidden or merged: all of a sheet that is not in its cells. */
import { BooleanNumber, Direction } from '@univerjs/core';
import {
  AddWorksheetMergeMutation,
  InsertColByRangeCommand,
  InsertRowByRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  RemoveWorksheetMergeMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetFrozenMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetTabColorMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
  ToggleGridlinesMutation,
} from '@univerjs/sheets';
import { areaOf, type EngineBook, rangeOf, worksheetOf } from './engine-book.ts';
import type { Area, SheetGrid } from './grid.ts';

export type SheetShape = Pick<
  SheetGrid,
  | 'insert'
  | 'remove'
  | 'freeze'
  | 'frozen'
  | 'resize'
  | 'measure'
  | 'setConcealed'
  | 'concealed'
  | 'setTabColor'
  | 'tabColor'
  | 'setGridlines'
  | 'merge'
  | 'breakApart'
  | 'merges'
>;

export function sheetShape(book: EngineBook, sheetId: string): SheetShape {
  const at = { unitId: book.unitId, subUnitId: sheetId };
  const sheet = () => worksheetOf(book, sheetId);
  const line = (axis: 'row' | 'column', start: number, count: number): Area =>
    axis === 'row'
      ? { row: start, rows: count, column: 0, columns: sheet().getColumnCount() }
      : { row: 0, rows: sheet().getRowCount(), column: start, columns: count };
  const mergesIn = (area: Area) =>
    sheet()
      .getMergeData()
      .filter((range) => overlaps(areaOf(range, sheet()), area));

  return {
    insert(axis, start, count) {
      const size = axis === 'row' ? sheet().getRowCount() : sheet().getColumnCount();
      const command = axis === 'row' ? InsertRowByRangeCommand : InsertColByRangeCommand;
      const before = axis === 'row' ? Direction.UP : Direction.LEFT;
      const after = axis === 'row' ? Direction.DOWN : Direction.RIGHT;
      const direction = start < size ? before : after;
      book.run(command, { ...at, range: rangeOf(line(axis, start, count)), direction });
    },
    remove(axis, start, count) {
      const command = axis === 'row' ? RemoveRowByRangeCommand : RemoveColByRangeCommand;
      book.run(command, { ...at, range: rangeOf(line(axis, start, count)) });
    },
    freeze(rows, columns) {
      const none = rows === 0 && columns === 0;
      const startRow = none || rows === 0 ? -1 : rows;
      const startColumn = none || columns === 0 ? -1 : columns;
      book.run(SetFrozenMutation, { ...at, startRow, startColumn, ySplit: rows, xSplit: columns });
    },
    frozen() {
      const { ySplit, xSplit } = sheet().getFreeze();
      return { rows: ySplit, columns: xSplit };
    },
    resize(axis, start, count, pixels) {
      const ranges = [rangeOf(line(axis, start, count))];
      if (axis === 'column') {
        book.run(SetWorksheetColWidthMutation, { ...at, ranges, colWidth: pixels });
        return;
      }
      book.run(SetWorksheetRowHeightMutation, { ...at, ranges, rowHeight: pixels });
      // A screen would make the rows as high as their text again.
      const autoHeightInfo = BooleanNumber.FALSE;
      book.run(SetWorksheetRowIsAutoHeightMutation, { ...at, ranges, autoHeightInfo });
    },
    measure: (axis, index) => (axis === 'row' ? sheet().getRowHeight(index) : sheet().getColumnWidth(index)),
    setConcealed(axis, start, count, concealed) {
      const ranges = [rangeOf(line(axis, start, count))];
      if (axis === 'row')
        book.run(concealed ? SetRowHiddenMutation : SetRowVisibleMutation, { ...at, ranges });
      else book.run(concealed ? SetColHiddenMutation : SetColVisibleMutation, { ...at, ranges });
    },
    concealed: (axis, index) =>
      axis === 'row' ? !sheet().getRowVisible(index) : !sheet().getColVisible(index),
    setTabColor: (color) => book.run(SetTabColorMutation, { ...at, color: color ?? '' }),
    tabColor: () => sheet().getConfig().tabColor || null,
    setGridlines(shown) {
      const showGridlines = shown ? BooleanNumber.TRUE : BooleanNumber.FALSE;
      book.run(ToggleGridlinesMutation, { ...at, showGridlines });
    },
    merge(area) {
      book.run(AddWorksheetMergeMutation, { ...at, ranges: [rangeOf(area)] });
    },
    breakApart(area) {
      const ranges = mergesIn(area);
      if (ranges.length > 0) book.run(RemoveWorksheetMergeMutation, { ...at, ranges });
    },
    merges: () =>
      sheet()
        .getMergeData()
        .map((range) => areaOf(range, sheet())),
  };
}

export function overlaps(one: Area, other: Area): boolean {
  return (
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}
