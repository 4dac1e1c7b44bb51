/** What every part of the adapter needs of the engine: the open workbook, and commands that run at once. */
import {
  ICommandService,
  type IExecutionOptions,
  type Injector,
  type IRange,
  type Workbook,
  type Worksheet,
} from '@univerjs/core';
import type { Area } from './grid.ts';

export interface EngineBook {
  readonly injector: Injector;
  readonly unitId: string;
  readonly workbook: Workbook;
  /** Fails loudly: a command of the engine says no by returning false. */
  run(command: { readonly id: string }, params: object, options?: IExecutionOptions): void;
}

export function engineBook(injector: Injector, workbook: Workbook): EngineBook {
  const commands = injector.get(ICommandService);
  return {
    injector,
    unitId: workbook.getUnitId(),
    workbook,
    run: (command, params, options) => {
      if (!commands.syncExecuteCommand(command.id, params, options))
        throw new Error(`The grid refused ${command.id}.`);
    },
  };
}

export function worksheetOf(book: EngineBook, sheetId: string): Worksheet {
  const sheet = book.workbook.getSheetBySheetId(sheetId);
  if (!sheet) throw new Error(`Sheet ${sheetId} not found.`);
  return sheet;
}

export function rangeOf({ row, column, rows, columns }: Area): IRange {
  return { startRow: row, startColumn: column, endRow: row + rows - 1, endColumn: column + columns - 1 };
}

/** Whole rows or columns come without the other bounds; the sheet's size gives them. */
export function areaOf(range: IRange, sheet: Worksheet): Area {
  const bound = (value: number, otherwise: number) => (Number.isFinite(value) ? value : otherwise);
  const row = bound(range.startRow, 0);
  const column = bound(range.startColumn, 0);
  return {
    row,
    column,
    rows: bound(range.endRow, sheet.getRowCount() - 1) - row + 1,
    columns: bound(range.endColumn, sheet.getColumnCount() - 1) - column + 1,
  };
}
