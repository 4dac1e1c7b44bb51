/** One sheet of the engine as the host sees it. */
import { BooleanNumber } from '@univerjs/core';
import { SetWorksheetHideCommand, SetWorksheetNameCommand, SetWorksheetShowCommand } from '@univerjs/sheets';
import {
  RemoveSheetFilterCommand,
  SetSheetFilterRangeCommand,
  SheetsFilterService,
} from '@univerjs/sheets-filter';
import { areaOf, type EngineBook, rangeOf, worksheetOf } from './engine-book.ts';
import { readFormatRules, writeFormatRules } from './format-rules.ts';
import type { SheetGrid } from './grid.ts';
import { moveRows } from './moved-rows.ts';
import { readNote, writeNote } from './notes.ts';
import { contentExtent, readCells, writeCells } from './sheet-cells.ts';
import { sheetShape } from './sheet-shape.ts';
import { clearStyles, readStyles, writeStyles } from './sheet-styles.ts';
import { addValidation, clearValidations, readValidations } from './validations.ts';

export function sheetGrid(book: EngineBook, id: string): SheetGrid {
  const at = { unitId: book.unitId, subUnitId: id };
  const sheet = () => worksheetOf(book, id);
  const self: SheetGrid = {
    id,
    name: () => sheet().getName(),
    rename: (name) => book.run(SetWorksheetNameCommand, { ...at, name }),
    hidden: () => sheet().isSheetHidden() === BooleanNumber.TRUE,
    setHidden(hidden) {
      if ((sheet().isSheetHidden() === BooleanNumber.TRUE) === hidden) return;
      book.run(hidden ? SetWorksheetHideCommand : SetWorksheetShowCommand, at);
    },
    size: () => ({ rows: sheet().getRowCount(), columns: sheet().getColumnCount() }),
    extent: () => contentExtent(book, id),
    read: (area) => readCells(book, id, area),
    write: (area, entries) => writeCells(book, id, area, entries),
    styles: (area) => readStyles(book, id, area),
    setStyle: (area, style) => writeStyles(book, id, area, style),
    clearStyle: (area) => clearStyles(book, id, area),
    note: (row, column) => readNote(book, id, row, column),
    setNote: (row, column, text) => writeNote(book, id, row, column, text),
    filter(area) {
      if (area) book.run(SetSheetFilterRangeCommand, { ...at, range: rangeOf(area) });
      else book.run(RemoveSheetFilterCommand, at);
    },
    filterArea() {
      const range = book.injector.get(SheetsFilterService).getFilterModel(book.unitId, id)?.getRange();
      return range ? areaOf(range, sheet()) : null;
    },
    formatRules: () => readFormatRules(book, id),
    setFormatRules: (rules) => writeFormatRules(book, id, rules),
    validations: () => readValidations(book, id),
    addValidation: (rule) => addValidation(book, id, rule),
    clearValidations: (area) => clearValidations(book, id, area),
    moveRows: (move) => moveRows(book, self, move),
    ...sheetShape(book, id),
  };
  return self;
}
