import { newFormatRule } from './conditional-format.ts';
import type { Context } from './context.ts';
import { newValidation } from './data-validation.ts';
import { enumeration } from './fake.ts';
import { createRangeList } from './range-list.ts';
import { activeRange } from './spreadsheet.ts';
import { newTextStyle } from './text-style.ts';

type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
type RangeList = GoogleAppsScript.Spreadsheet.RangeList;

export function spreadsheetApp(context: Context, ui: GoogleAppsScript.Base.Ui): App {
  return context.fake<App>('SpreadsheetApp', {
    getActiveSpreadsheet: () => context.spreadsheet(),
    getActive: () => context.spreadsheet(),
    getActiveSheet: () => context.sheetObject(context.grid.activeSheet().id),
    getActiveRange: () => activeRange(context),
    getActiveRangeList: () => activeRangeList(context),
    getCurrentCell: () => activeRange(context).getCell(1, 1),
    setActiveSheet: (sheet) => sheet.activate(),
    setActiveRange: (range) => range.activate(),
    getUi: () => ui,
    /** The grid has no cache of writes; formulas still show their results only after the execution. */
    flush: () => undefined,
    newConditionalFormatRule: () => newFormatRule(context),
    newDataValidation: () => newValidation(context),
    newTextStyle: () => newTextStyle(context),
    BooleanCriteria: enumeration([
      'CELL_EMPTY',
      'CELL_NOT_EMPTY',
      'DATE_AFTER',
      'DATE_BEFORE',
      'DATE_EQUAL_TO',
      'NUMBER_BETWEEN',
      'NUMBER_EQUAL_TO',
      'NUMBER_GREATER_THAN',
      'NUMBER_GREATER_THAN_OR_EQUAL_TO',
      'NUMBER_LESS_THAN',
      'NUMBER_LESS_THAN_OR_EQUAL_TO',
      'NUMBER_NOT_BETWEEN',
      'NUMBER_NOT_EQUAL_TO',
      'TEXT_CONTAINS',
      'TEXT_DOES_NOT_CONTAIN',
      'TEXT_EQUAL_TO',
      'TEXT_STARTS_WITH',
      'TEXT_ENDS_WITH',
      'CUSTOM_FORMULA',
    ]),
    DataValidationCriteria: enumeration([
      'CHECKBOX',
      'CUSTOM_FORMULA',
      'DATE_AFTER',
      'DATE_BEFORE',
      'DATE_BETWEEN',
      'DATE_EQUAL_TO',
      'DATE_IS_VALID_DATE',
      'DATE_ON_OR_AFTER',
      'DATE_ON_OR_BEFORE',
      'NUMBER_BETWEEN',
      'NUMBER_EQUAL_TO',
      'NUMBER_GREATER_THAN',
      'NUMBER_GREATER_THAN_OR_EQUAL_TO',
      'NUMBER_LESS_THAN',
      'NUMBER_LESS_THAN_OR_EQUAL_TO',
      'NUMBER_NOT_BETWEEN',
      'NUMBER_NOT_EQUAL_TO',
      'VALUE_IN_LIST',
      'VALUE_IN_RANGE',
    ]),
    BorderStyle: enumeration(['DOTTED', 'DASHED', 'SOLID', 'SOLID_MEDIUM', 'SOLID_THICK', 'DOUBLE']),
    DeveloperMetadataLocationType: enumeration(['SPREADSHEET', 'SHEET', 'ROW', 'COLUMN']),
    DeveloperMetadataVisibility: enumeration(['DOCUMENT', 'PROJECT']),
    Dimension: enumeration(['COLUMNS', 'ROWS']),
    InterpolationType: enumeration(['NUMBER', 'PERCENT', 'PERCENTILE', 'MIN', 'MAX']),
    ProtectionType: enumeration(['RANGE', 'SHEET']),
    WrapStrategy: enumeration(['WRAP', 'OVERFLOW', 'CLIP']),
  });
}

/** Null where nothing is selected, as while a chart is; Google's types leave that out. */
function activeRangeList(context: Context): RangeList {
  const areas = context.grid.selectedAreas();
  if (areas.length === 0) return null as unknown as RangeList;
  return createRangeList(context, context.grid.activeSheet().id, areas);
}
