import type { Area } from '../grid/grid.ts';
import { a1Of } from './a1.ts';
import type { Context, PlacedArea } from './context.ts';
import type { Built, Finder } from './fake.ts';
import { rangeFind } from './range-find.ts';
import { rangeRules } from './range-rules.ts';
import { rangeStyle } from './range-style.ts';
import { rangeValues } from './range-values.ts';
import { sheetNumber } from './sheet-number.ts';
import { placed } from './spreadsheet.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** What each part of a range works on. */
export interface RangeTarget extends PlacedArea {
  readonly context: Context;
  /** The range itself, which setters return. */
  self(): Range;
}

export function createRange(context: Context, { sheetId, area }: PlacedArea): Range {
  checkInside(area, context.sheet(sheetId).size());
  const target: RangeTarget = { context, sheetId, area, self: () => range };
  const range: Range = context.fake<Range>('Range', memberFinder(target));
  return range;
}

type Part = (target: RangeTarget) => Built<Range>;
const PARTS: readonly Part[] = [rangePlace, rangeValues, rangeStyle, rangeRules, rangeFind];
const partOf = new Map<string, Part>();

/** A script makes hundreds of ranges and asks each for one or two members, so only the part with these is made. */
function memberFinder(target: RangeTarget): Finder {
  const made = new Map<Part, Built<Range>>();
  return (member) => {
    if (partOf.size === 0) learnMembers(target);
    const part = partOf.get(member);
    if (!part) return undefined;
    const built = made.get(part) ?? part(target);
    made.set(part, built);
    return Reflect.get(built, member);
  };
}

function learnMembers(target: RangeTarget): void {
  for (const part of PARTS) for (const member of Object.keys(part(target))) partOf.set(member, part);
}

function rangePlace({ context, sheetId, area, self }: RangeTarget): Built<Range> {
  return {
    getRow: () => area.row + 1,
    getColumn: () => area.column + 1,
    getNumRows: () => area.rows,
    getNumColumns: () => area.columns,
    getHeight: () => area.rows,
    getWidth: () => area.columns,
    getLastRow: () => area.row + area.rows,
    getLastColumn: () => area.column + area.columns,
    getA1Notation: () => a1Of(area),
    getGridId: () => sheetNumber(sheetId),
    getSheet: () => context.sheetObject(sheetId),
    getCell: (row, column) =>
      context.range(sheetId, {
        row: area.row + row - 1,
        column: area.column + column - 1,
        rows: 1,
        columns: 1,
      }),
    offset: (row: number, column: number, rows?: number, columns?: number) =>
      context.range(sheetId, {
        row: area.row + row,
        column: area.column + column,
        rows: rows ?? area.rows,
        columns: columns ?? area.columns,
      }),
    canEdit: () => !isGuarded(context, sheetId, area),
    activate() {
      context.grid.select(sheetId, area);
      return self();
    },
  };
}

/** The sentences are those Sheets answers with. */
function checkInside(area: Area, size: { readonly rows: number; readonly columns: number }): void {
  if (!(area.row >= 0)) throw new Error('The starting row of the range is too small.');
  if (!(area.column >= 0)) throw new Error('The starting column of the range is too small.');
  if (!(area.rows >= 1)) throw new Error('The number of rows in the range must be at least 1.');
  if (!(area.columns >= 1)) throw new Error('The number of columns in the range must be at least 1.');
  if (area.row + area.rows > size.rows || area.column + area.columns > size.columns) {
    throw new Error('The coordinates of the range are outside the dimensions of the sheet.');
  }
}

function isGuarded(context: Context, sheetId: string, area: Area): boolean {
  return (context.options.guarded ?? []).some((a1) => {
    const guarded = placed(context, a1);
    return guarded?.sheetId === sheetId && meet(guarded.area, area);
  });
}

const meet = (one: Area, other: Area): boolean =>
  one.row < other.row + other.rows &&
  other.row < one.row + one.rows &&
  one.column < other.column + other.columns &&
  other.column < one.column + one.columns;
