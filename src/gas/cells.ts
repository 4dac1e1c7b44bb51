import { blocksOf } from '../workbook/blocks.ts';
import type { Edit } from '../workbook/edit.ts';
import { letters } from '../workbook/layout.ts';
import { PALETTE, type Tone } from '../workbook/palette.ts';
import type { CellStyle, PlacedCell } from '../workbook/sheet-plan.ts';
import type { TableName } from '../workbook/tables.ts';
import { toSeen, toWritten } from './content.ts';
import type { OpenWorkbook } from './open-workbook.ts';

type SheetEdit = Extract<Edit, { edit: 'sheet' }>;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type RangeList = GoogleAppsScript.Spreadsheet.RangeList;

/** Writes the planned cells block by block and their styles all at once: one call for each distinct look. */
export function writeCells(workbook: OpenWorkbook, sheet: Sheet, { plan, cells }: SheetEdit): void {
  const tabId = (table: TableName) => workbook.sheet(table)?.getSheetId() ?? 0;
  for (const { row, column, values } of blocksOf(cells)) {
    const written = values.map((line) => line.map((content) => toWritten(content, tabId)));
    sheet.getRange(row, column, values.length, values[0]?.length ?? 0).setValues(written);
    workbook.wrote(
      plan.table,
      row,
      column,
      values.map((line) => line.map(toSeen)),
    );
  }
  for (const { row, column, style } of cells) {
    if (style?.across !== undefined) sheet.getRange(row, column, 1, style.across).merge();
  }
  for (const look of LOOKS) applyLook(sheet, cells, look);
}

interface Look {
  readonly of: (style: CellStyle) => string | undefined;
  readonly set: (cells: RangeList, value: string) => unknown;
}

const LOOKS: readonly Look[] = [
  { of: ({ tone }) => fillOf(tone), set: (cells, fill) => cells.setBackground(fill) },
  { of: ({ tone }) => tone && PALETTE[tone].text, set: (cells, colour) => cells.setFontColor(colour) },
  { of: ({ bold }) => (bold === true ? 'bold' : undefined), set: (cells) => cells.setFontWeight('bold') },
  { of: ({ size }) => size?.toString(), set: (cells, size) => cells.setFontSize(Number(size)) },
  { of: ({ format }) => format, set: (cells, format) => cells.setNumberFormat(format) },
  { of: ({ align }) => align, set: (cells, align) => cells.setHorizontalAlignment(align as 'left') },
];

/** White is how a sheet is anyway, and filling with it would hide the gridlines. */
function fillOf(tone: Tone | undefined): string | undefined {
  const fill = tone && PALETTE[tone].fill;
  return fill === PALETTE.typed.fill ? undefined : fill;
}

function areaOf({ row, column, style }: PlacedCell): string {
  const letter = letters(column);
  return style?.down === undefined ? `${letter}${row}` : `${letter}${row}:${letter}${row + style.down - 1}`;
}

function applyLook(sheet: Sheet, cells: readonly PlacedCell[], look: Look): void {
  const places = new Map<string, string[]>();
  for (const cell of cells) {
    const value = cell.style && look.of(cell.style);
    if (value === undefined) continue;
    places.set(value, [...(places.get(value) ?? []), areaOf(cell)]);
  }
  for (const [value, list] of places) look.set(sheet.getRangeList(list), value);
}
