import type { Edit } from '../workbook/edit.ts';
import { letters } from '../workbook/layout.ts';
import type { Placed } from './dress-sheet.ts';

type SheetEdit = Extract<Edit, { edit: 'sheet' }>;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const MARK = 'Milepost: ';

/** Typing over a formula or a header gives a warning and nothing more: the workbook belongs to the people. */
export function protectComputed(sheet: Sheet, { layout }: SheetEdit, columns: readonly Placed[]): void {
  const computed = columns.filter(({ column }) => column.computed === true).map(({ place }) => place);
  if (columns.length === 0) return;
  for (const protection of sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)) {
    if (protection.getDescription().startsWith(MARK)) protection.remove();
  }
  const { headerRow } = layout;
  const warn = (range: string, reason: string) =>
    sheet
      .getRange(range)
      .protect()
      .setDescription(MARK + reason)
      .setWarningOnly(true);
  const last = Math.max(...columns.map(({ place }) => place));
  warn(
    `A${headerRow}:${letters(last)}${headerRow}`,
    'formulas and check-ins find the columns by these headers',
  );
  if (computed.length === 0) return;
  const [from, to] = [Math.min(...computed), Math.max(...computed)];
  warn(`${letters(from)}${headerRow + 1}:${letters(to)}`, 'computed from the columns on the left');
}
