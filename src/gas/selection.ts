import type { CellsView } from '../schema/format-views.ts';
import { refuse } from '../workbook/action.ts';
import type { Answer } from './run.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const MOST_CELLS = 100_000;
const LONGEST_TEXT = 80;

/** The one range that is selected. */
export function selected(): Answer<Range> {
  const list: GoogleAppsScript.Spreadsheet.RangeList | null = SpreadsheetApp.getActiveRangeList();
  const [range, second] = list?.getRanges() ?? [];
  if (range === undefined) {
    return refuse(
      'No cells are selected. Click the cells with the values, not a chart, then read the selection again.',
    );
  }
  if (second !== undefined) {
    return refuse('Several ranges are selected. Select one block of cells, then read the selection again.');
  }
  return { ok: true, value: range };
}

export const sheetById = (id: number): Sheet | null => SpreadsheetApp.getActiveSpreadsheet().getSheetById(id);

/** Undefined where the sheet has no such cells, or has them no more. */
export function rangeOf(sheet: Sheet | null, a1: string): Range | undefined {
  try {
    return sheet?.getRange(a1);
  } catch {
    return undefined;
  }
}

/** As far as the sheet is filled. */
export function cellsIn(range: Range): Answer<CellsView> {
  const sheet = range.getSheet();
  const [row, column] = [range.getRow(), range.getColumn()];
  const [rows, columns] = [range.getNumRows(), range.getNumColumns()];
  const filled = Math.max(0, Math.min(rows, sheet.getLastRow() - row + 1));
  if (filled * columns > MOST_CELLS) {
    return refuse(
      'More than 100,000 cells are selected. Select only the values, then read the selection again.',
    );
  }
  const above = row > 1 ? 1 : 0;
  const read =
    above + filled === 0 ? [] : sheet.getRange(row - above, column, above + filled, columns).getValues();
  const values = read.map((cells) => cells.map(plain));
  return {
    ok: true,
    value: {
      sheet: sheet.getSheetId(),
      tab: sheet.getName(),
      row,
      column,
      rows,
      columns,
      above: above === 1 ? (values[0]?.[0] ?? '') : '',
      values: values.slice(above),
    },
  };
}

/** A date is null: a Date would not reach the sidebar. */
function plain(cell: unknown): number | string | null {
  if (typeof cell === 'number') return cell;
  if (Object.prototype.toString.call(cell) === '[object Date]') return null;
  return String(cell).slice(0, LONGEST_TEXT);
}
