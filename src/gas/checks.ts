import type { Check } from '../workbook/column.ts';
import type { Edit } from '../workbook/edit.ts';
import { below } from '../workbook/layout.ts';
import type { Placed } from './dress-sheet.ts';
import type { OpenWorkbook } from './open-workbook.ts';

type SheetEdit = Extract<Edit, { edit: 'sheet' }>;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

/** Dropdowns and limits on whole columns and single cells. A breach is marked and explained, never refused: pasting must work. */
export function setChecks(
  workbook: OpenWorkbook,
  sheet: Sheet,
  edit: SheetEdit,
  columns: readonly Placed[],
): void {
  for (const { column, place } of columns) {
    if (column.check === undefined) continue;
    const rule = ruleOf(workbook, column.check, edit)?.setAllowInvalid(true).setHelpText(column.help).build();
    if (rule !== undefined) sheet.getRange(below(edit.layout, place)).setDataValidation(rule);
  }
  for (const { check, row, column } of edit.cells) {
    const rule = check && ruleOf(workbook, check, edit);
    if (rule !== undefined) sheet.getRange(row, column).setDataValidation(rule.setAllowInvalid(true).build());
  }
}

function ruleOf(workbook: OpenWorkbook, check: Check, edit: SheetEdit): Builder | undefined {
  const builder = SpreadsheetApp.newDataValidation();
  switch (check.kind) {
    case 'one of':
      return builder.requireValueInList([...check.values], true);
    case 'number between':
      return builder.requireNumberBetween(check.from, check.to);
    case 'date':
      return builder.requireDate();
    case 'one of column': {
      const layout = edit.where[check.table];
      const list = workbook.sheet(check.table);
      const place = layout.columns.get(check.header);
      if (list === undefined || place === undefined) return undefined;
      return builder.requireValueInRange(list.getRange(below(layout, place)), true);
    }
  }
}
