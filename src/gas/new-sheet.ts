import type { Edit } from '../workbook/edit.ts';
import { runsOf } from '../workbook/runs.ts';
import type { SheetPlan } from '../workbook/sheet-plan.ts';

type SheetEdit = Extract<Edit, { edit: 'sheet' }>;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const FONT = 'Arial';
const FONT_SIZE = 10;
const ROW_HEIGHT = 24;
const HEADER_HEIGHT = 32;
const BAND_HEIGHT = 36;

/** Widths, frozen headers and the columns that are folded away. */
export function shapeNewSheet(sheet: Sheet, { plan, layout }: SheetEdit): void {
  plan.columns.forEach((column, index) => {
    sheet.setColumnWidth(index + 1, column.width);
  });
  const all = sheet.getRange(1, 1, plan.rows, plan.columns.length);
  all.setFontFamily(FONT).setFontSize(FONT_SIZE).setVerticalAlignment('middle');
  if (!plan.gridlines) sheet.setHiddenGridlines(true);
  if (layout.columns.size === 0) return;
  sheet.setFrozenRows(layout.headerRow);
  if (plan.frozenColumns > 0) sheet.setFrozenColumns(plan.frozenColumns);
  const aside = plan.columns.flatMap((column, index) => (column.aside === true ? [index + 1] : []));
  for (const { first, count } of runsOf(aside)) {
    sheet.getRange(1, first, 1, count).shiftColumnGroupDepth(1);
    sheet.getColumnGroup(first, 1)?.collapse();
  }
}

/** Last of all, since rows grow by themselves while large text is written. */
export function setHeights(sheet: Sheet, { plan, layout }: SheetEdit): void {
  sheet.setRowHeightsForced(1, plan.rows, ROW_HEIGHT);
  sheet.setRowHeightsForced(1, 1, BAND_HEIGHT);
  if (layout.columns.size > 0) sheet.setRowHeightsForced(layout.headerRow, 1, HEADER_HEIGHT);
  for (const [row, height] of plan.tallRows) sheet.setRowHeightsForced(row, 1, height);
}

/** A new tab of Sheets is larger than a table needs, and every formula over a column would read all of it. */
export function trim(sheet: Sheet, { rows, columns: { length: columns } }: SheetPlan): void {
  const [tooManyRows, tooManyColumns] = [sheet.getMaxRows() - rows, sheet.getMaxColumns() - columns];
  if (tooManyRows > 0) sheet.deleteRows(rows + 1, tooManyRows);
  if (tooManyColumns > 0) sheet.deleteColumns(columns + 1, tooManyColumns);
}
