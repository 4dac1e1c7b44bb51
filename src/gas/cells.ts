import { blocksOf } from '../workbook/blocks.ts';
import type { Edit } from '../workbook/edit.ts';
import { letters } from '../workbook/layout.ts';
import type { PlacedCell } from '../workbook/sheet-plan.ts';
import type { TableName } from '../workbook/tables.ts';
import { toSeen, toWritten } from './content.ts';
import { CELL_LOOKS, type Look, TEXT_LOOKS } from './looks.ts';
import type { OpenWorkbook } from './open-workbook.ts';

type SheetEdit = Extract<Edit, { edit: 'sheet' }>;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type TextStyle = GoogleAppsScript.Spreadsheet.TextStyle;

/**
 * Writes the planned cells block by block and their styles all at once, whatever their number. The styles come first: a
 * cell that is written once has its own then, should the execution stop.
 */
export function writeCells(workbook: OpenWorkbook, sheet: Sheet, { plan, cells, layout }: SheetEdit): void {
  if (layout.columns.size > 0) for (const look of [...CELL_LOOKS, ...TEXT_LOOKS]) setSome(sheet, cells, look);
  else dress(sheet.getRange(1, 1, plan.rows, plan.columns.length), cells);
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
}

/** A sheet that is all ours is dressed as a whole, its first row as the band. */
function dress(range: Range, cells: readonly PlacedCell[]): void {
  for (const look of CELL_LOOKS) look.setAll(range, looksOfAll(range, cells, look));
  const styles = new Map<string, TextStyle>();
  const styleOf = (values: readonly string[]): TextStyle => {
    const known = styles.get(values.join());
    if (known !== undefined) return known;
    const text = SpreadsheetApp.newTextStyle();
    TEXT_LOOKS.forEach(({ build, plain }, at) => {
      build(text, values[at] ?? plain);
    });
    const style = text.build();
    styles.set(values.join(), style);
    return style;
  };
  const looks = TEXT_LOOKS.map((look) => looksOfAll(range, cells, look));
  const [first = []] = looks;
  range.setTextStyles(
    first.map((line, row) =>
      line.map((_, column) => styleOf(looks.map((look) => look[row]?.[column] ?? ''))),
    ),
  );
}

function setSome(sheet: Sheet, cells: readonly PlacedCell[], look: Look): void {
  const places = new Map<string, string[]>();
  for (const { row, column, style } of cells) {
    const value = style && look.of(style);
    if (value !== undefined) places.set(value, [...(places.get(value) ?? []), `${letters(column)}${row}`]);
  }
  for (const [value, list] of places) look.set(sheet.getRangeList(list), value);
}

function looksOfAll(range: Range, cells: readonly PlacedCell[], look: Look): string[][] {
  const band = look.of({ tone: 'band' }) ?? look.plain;
  const looks = Array.from({ length: range.getNumRows() }, (_, row) =>
    Array<string>(range.getNumColumns()).fill(row === 0 ? band : look.plain),
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
