/** Functions of Sheets that the engine lacks, gets wrong, or would answer by the machine's clock. */
import type { FormulaArgument, FormulaFunction, FormulaScalar, GridOptions } from './grid.ts';
import { printed } from './number-format.ts';
import { serialOf } from './serial-date.ts';
import { sparklineText } from './sparkline.ts';

const EPOCH = Date.UTC(1899, 11, 30);
const DAY_MS = 86_400_000;

type Block = readonly (readonly FormulaScalar[])[];

export function sheetsFunctions({ clock, zone }: GridOptions): FormulaFunction[] {
  const now = () => serialOf(clock(), zone);
  return [
    define('TODAY', () => ({ serial: Math.floor(now()) })),
    define('NOW', () => ({ serial: now() })),
    define('EDATE', ([start, months]) => eachOf(start, (from) => addMonths(from, months))),
    define('ISOWEEKNUM', ([date]) => eachOf(date, isoWeek)),
    define('ARRAYFORMULA', ([value]) => value ?? ''),
    define('SPARKLINE', sparklineText),
    define('JOIN', ([separator, ...values]) =>
      values
        .flatMap(cells)
        .map(textOf)
        .join(textOf(one(separator))),
    ),
    define('SPLIT', ([text, separators, each, dropEmpty]) => [
      split(textOf(one(text)), textOf(one(separators)), one(each) !== false, one(dropEmpty) !== false),
    ]),
    define('COUNTUNIQUE', (args) => new Set(args.flatMap(cells).filter(isFilled).map(textOf)).size),
    define('TO_TEXT', ([value]) => eachOf(value, textOf)),
    define('TO_PERCENT', ([value]) => value ?? ''),
    define('TO_PURE_NUMBER', ([value]) =>
      eachOf(value, (cell) => (typeof cell === 'object' ? cell.serial : cell)),
    ),
  ];
}

function define(name: string, run: FormulaFunction['run']): FormulaFunction {
  return { name, summary: '', parameters: [], run };
}

function isBlock(value: FormulaArgument): value is Block {
  return Array.isArray(value);
}

function cells(value: FormulaArgument): FormulaScalar[] {
  return isBlock(value) ? value.flat() : [value];
}

function one(value: FormulaArgument | undefined): FormulaScalar {
  return value === undefined ? '' : (cells(value)[0] ?? '');
}

function eachOf<Result extends FormulaScalar>(
  value: FormulaArgument | undefined,
  map: (cell: FormulaScalar) => Result,
) {
  return value !== undefined && isBlock(value) ? value.map((row) => row.map(map)) : map(one(value));
}

function isFilled(cell: FormulaScalar): boolean {
  return cell !== '';
}

function textOf(cell: FormulaScalar): string {
  return typeof cell === 'object' ? printed(cell.serial, 'yyyy-mm-dd') : printed(cell, '');
}

function split(text: string, separators: string, byEach: boolean, dropEmpty: boolean): FormulaScalar[] {
  const pattern = byEach ? `[${escaped(separators)}]` : escaped(separators);
  const parts = text.split(new RegExp(pattern)).filter((part) => part !== '' || !dropEmpty);
  return parts.map((part) => (part.trim() !== '' && Number.isFinite(Number(part)) ? Number(part) : part));
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|-]/g, '\\$&');
}

/** The day of the month stays, or is the month's last where the month is shorter. */
function addMonths(start: FormulaScalar, months: FormulaArgument | undefined): FormulaScalar {
  const serial = typeof start === 'object' ? start.serial : Number(start);
  const count = Number(one(months));
  if (!Number.isFinite(serial) || !Number.isFinite(count))
    throw new Error('EDATE needs a date and a number of months.');
  const from = new Date(EPOCH + Math.floor(serial) * DAY_MS);
  const [year, month] = [from.getUTCFullYear(), from.getUTCMonth() + Math.trunc(count)];
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return {
    serial: Math.round((Date.UTC(year, month, Math.min(from.getUTCDate(), lastDay)) - EPOCH) / DAY_MS),
  };
}

/** The week belongs to the year of its Thursday. */
function isoWeek(date: FormulaScalar): number {
  const serial = typeof date === 'object' ? date.serial : Number(date);
  if (!Number.isFinite(serial)) throw new Error('ISOWEEKNUM needs a date.');
  const day = Math.floor(serial);
  const thursday = new Date(EPOCH + (day - ((day + 5) % 7) + 3) * DAY_MS);
  return 1 + Math.floor((thursday.getTime() - Date.UTC(thursday.getUTCFullYear(), 0, 1)) / (7 * DAY_MS));
}
