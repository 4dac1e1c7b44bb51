import { blocksOf } from '../workbook/blocks.ts';
import type { Edit } from '../workbook/edit.ts';
import { letters } from '../workbook/layout.ts';
import type { PlacedCell } from '../workbook/sheet-plan.ts';
import type { TableName } from '../workbook/tables.ts';
import { toSeen, toWritten } from './content.ts';
import { LOOKS, type Look } from './looks.ts';
import type { OpenWorkbook } from './open-workbook.ts';

type SheetEdit = Extract<Edit, { edit: 'sheet' }>;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Writes the planned cells block by block and their styles all at once, whatever their number. */
export function writeCells(workbook: OpenWorkbook, sheet: Sheet, { plan, cells, layout }: SheetEdit): void {
  const tabId = (table: TableName) => workbook.sheet(table)?.getSheetId() ?? -1;
  for (const { row, column, values } of blocksOf(cells.filter(({ kept }) => kept !== true))) {
    const written = values.map((line) => line.map((content) => toWritten(content, tabId)));
    sheet.getRange(row, column, values.length, values[0]?.length ?? 0).setValues(written);
    workbook.wrote(
      plan.table,
      row,
      column,
      values.map((line) => line.map(toSeen)),
    );
  }
  const [rows, columns] = [plan.rows, plan.columns.length];
  for (const look of LOOKS) {
    if (layout.columns.size > 0) setSome(sheet, cells, look);
    else look.setAll(sheet.getRange(1, 1, rows, columns), looksOfAll(rows, columns, cells, look));
  }
}

function setSome(sheet: Sheet, cells: readonly PlacedCell[], look: Look): void {
  const places = new Map<string, string[]>();
  for (const { row, column, style } of cells) {
    const value = style && look.of(style);
    if (value !== undefined) places.set(value, [...(places.get(value) ?? []), `${letters(column)}${row}`]);
  }
  for (const [value, list] of places) look.set(sheet.getRangeList(list), value);
}

/** A sheet that is all ours is dressed as a whole, its first row as the band. */
function looksOfAll(rows: number, columns: number, cells: readonly PlacedCell[], look: Look): string[][] {
  const band = look.of({ tone: 'band' }) ?? look.plain;
  const looks = Array.from({ length: rows }, (_, row) =>
    Array<string>(columns).fill(row === 0 ? band : look.plain),
  );
  for (const { row, column, style } of cells) {
    const { across = 1, down = 1 } = style ?? {};
    const value = style && look.of(style);
    if (value === undefined) continue;
    for (const line of looks.slice(row - 1, row - 1 + down))
      line.fill(value, column - 1, column - 1 + across);
  }
  return looks;
}
