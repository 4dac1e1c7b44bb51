import type { Edit } from '../workbook/edit.ts';
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
  for (const [first, count] of runs(plan.columns.map((column) => column.aside === true))) {
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

/** `[first, count]` of each run of true, counted from 1. */
function runs(flags: readonly boolean[]): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  flags.forEach((flag, index) => {
    const last = found[found.length - 1];
    if (!flag) return;
    if (last !== undefined && last[0] + last[1] === index + 1) last[1] += 1;
    else found.push([index + 1, 1]);
  });
  return found;
}
