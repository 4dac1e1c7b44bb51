import { PALETTE, type Tone } from '../workbook/palette.ts';
import type { CellStyle } from '../workbook/sheet-plan.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;
type RangeList = GoogleAppsScript.Spreadsheet.RangeList;

type TextStyleBuilder = GoogleAppsScript.Spreadsheet.TextStyleBuilder;

/** One property of how cells look. */
export interface Look {
  readonly of: (style: CellStyle) => string | undefined;
  /** What a cell has that nobody styled. */
  readonly plain: string;
  readonly set: (cells: RangeList, value: string) => unknown;
}

/** Looks that one call gives to all cells of a sheet. */
interface LookOfAll extends Look {
  readonly setAll: (range: Range, values: string[][]) => unknown;
}

/** Looks that one call gives to all cells together. */
interface TextLook extends Look {
  readonly build: (text: TextStyleBuilder, value: string) => TextStyleBuilder;
}

export const CELL_LOOKS: readonly LookOfAll[] = [
  {
    of: ({ tone }) => fillOf(tone),
    plain: PALETTE.typed.fill,
    set: (cells, fill) => cells.setBackground(fill),
    setAll: (range, fills) => range.setBackgrounds(fills),
  },
  {
    of: ({ format }) => format,
    plain: 'General',
    set: (cells, format) => cells.setNumberFormat(format),
    setAll: (range, formats) => range.setNumberFormats(formats),
  },
  {
    of: ({ align }) => align,
    plain: 'normal',
    set: (cells, align) => cells.setHorizontalAlignment(align as 'left'),
    setAll: (range, aligns) => range.setHorizontalAlignments(aligns as 'left'[][]),
  },
];

export const TEXT_LOOKS: readonly TextLook[] = [
  {
    of: ({ tone }) => tone && PALETTE[tone].text,
    plain: PALETTE.typed.text,
    set: (cells, colour) => cells.setFontColor(colour),
    build: (text, colour) => text.setForegroundColor(colour),
  },
  {
    of: ({ bold }) => (bold === true ? 'bold' : undefined),
    plain: 'normal',
    set: (cells) => cells.setFontWeight('bold'),
    build: (text, weight) => text.setBold(weight === 'bold'),
  },
  {
    of: ({ size }) => size?.toString(),
    plain: '10',
    set: (cells, size) => cells.setFontSize(Number(size)),
    build: (text, size) => text.setFontSize(Number(size)),
  },
];

/** White is how a sheet is anyway, and filling with it would hide the gridlines. */
function fillOf(tone: Tone | undefined): string | undefined {
  const fill = tone && PALETTE[tone].fill;
  return fill === PALETTE.typed.fill ? undefined : fill;
}
