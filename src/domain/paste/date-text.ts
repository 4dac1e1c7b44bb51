import { endOfPeriod } from '../kpi/period.ts';
import { calendarDay } from '../time/calendar-day.ts';
import { type CivilDate, civilDate } from '../time/civil-date.ts';
import { monthNamed } from './month-name.ts';

/** Which comes first in 03/04/2025. */
export type DateOrder = 'day first' | 'month first';

/** A text as the day it stands for, the last one of a month, quarter or year. */
export type DateReading =
  | { readonly kind: 'day' | 'year' | 'serial'; readonly date: CivilDate }
  /** Two readings that differ; which one holds, the column has to tell. */
  | { readonly kind: 'either'; readonly dayFirst: CivilDate | null; readonly monthFirst: CivilDate | null };

const YEAR = '((?:18|19|20|21)\\d\\d)';
const TIME = '(?:[T ]\\d{1,2}:\\d{2}.*)?';
const SHORT_YEAR = '((?:18|19|20|21)\\d\\d|\\d\\d)';

const pattern = (text: string): RegExp => new RegExp(`^${text}$`, 'i');

const DAY = pattern(`${YEAR}[-/.](\\d{1,2})[-/.](\\d{1,2})${TIME}`);
const EITHER = pattern(`(\\d{1,2})([-/.])(\\d{1,2})\\2${SHORT_YEAR}${TIME}`);
const YEAR_MONTH = pattern(`${YEAR}[-/.](\\d{1,2})`);
const MONTH_YEAR = pattern(`(\\d{1,2})[-/.]${YEAR}`);
const YEAR_QUARTER = pattern(`${YEAR}[- /]?Q([1-4])`);
const QUARTER_YEAR = pattern(`(?:Q([1-4])|([1-4])Q)[- /]?${YEAR}`);
const WEEK = pattern(`${YEAR}-?W(\\d{1,2})`);
const DAY_NAME_YEAR = pattern(`(\\d{1,2})[. -]+([^\\d\\s.,-]+)[., -]+${SHORT_YEAR}`);
const NAME_DAY_YEAR = pattern(`([^\\d\\s.,-]+)[. -]+(\\d{1,2}),?[ -]+${YEAR}`);
const NAME_YEAR = pattern(`([^\\d\\s.,-]+)[., '’/-]+${SHORT_YEAR}`);
const YEAR_NAME = pattern(`${YEAR}[ -]+([^\\d\\s.,-]+)\\.?`);
const ONLY_YEAR = pattern(YEAR);
/** 1954 to 2119. */
const SERIAL = /^([2-7]\d{4})(?:\.\d+)?$/;

/** Undefined for a text that is no date. */
export function readDateText(text: string): DateReading | undefined {
  const year = ONLY_YEAR.exec(text);
  if (year !== null) return { kind: 'year', date: civilDate(Number(year[1]), 12, 31) };
  const serial = SERIAL.exec(text);
  if (serial !== null) return { kind: 'serial', date: Number(serial[1]) as CivilDate };
  const either = EITHER.exec(text);
  if (either !== null) return readEither(either);
  const date = dayIn(text) ?? periodIn(text);
  return date === undefined ? undefined : { kind: 'day', date };
}

/** No country puts the month first between points. */
function readEither([, one, mark, other, year]: RegExpExecArray): DateReading | undefined {
  const dayFirst = existing(fullYear(year), Number(other), Number(one)) ?? null;
  const monthFirst = existing(fullYear(year), Number(one), Number(other)) ?? null;
  if (dayFirst !== null && (mark === '.' || dayFirst === monthFirst)) return { kind: 'day', date: dayFirst };
  return dayFirst === null && monthFirst === null ? undefined : { kind: 'either', dayFirst, monthFirst };
}

function dayIn(text: string): CivilDate | undefined {
  const iso = DAY.exec(text);
  if (iso !== null) return existing(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const named = DAY_NAME_YEAR.exec(text);
  if (named !== null) return existing(fullYear(named[3]), monthNamed(named[2] ?? ''), Number(named[1]));
  const american = NAME_DAY_YEAR.exec(text);
  return american === null
    ? undefined
    : existing(Number(american[3]), monthNamed(american[1] ?? ''), Number(american[2]));
}

function periodIn(text: string): CivilDate | undefined {
  const [quarterYear, quarter] = found(text, YEAR_QUARTER, QUARTER_YEAR);
  if (quarter !== undefined) return endOfMonth(Number(quarterYear), Number(quarter) * 3);
  const week = WEEK.exec(text);
  if (week !== null) return endOfWeek(Number(week[1]), Number(week[2]));
  const [year, month] = found(text, YEAR_MONTH, MONTH_YEAR);
  if (month !== undefined) return endOfMonth(Number(year), Number(month));
  const [namedYear, name] = found(text, YEAR_NAME, NAME_YEAR);
  return name === undefined ? undefined : endOfMonth(fullYear(namedYear), monthNamed(name));
}

/** The year and what stands with it, in whichever of the two orders. */
function found(text: string, yearFirst: RegExp, yearLast: RegExp): readonly (string | undefined)[] {
  const [, year, part] = yearFirst.exec(text) ?? [];
  if (part !== undefined) return [year, part];
  const parts = (yearLast.exec(text) ?? []).slice(1).filter((each) => each !== undefined);
  return [parts[1], parts[0]];
}

/** As sheets take a year of two digits, but for a longer future. */
function fullYear(text = ''): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}

function existing(year: number, month: number | undefined, day: number): CivilDate | undefined {
  if (month === undefined || month < 1 || month > 12) return undefined;
  const date = civilDate(year, month, day);
  return calendarDay(date).day === day ? date : undefined;
}

function endOfMonth(year: number, month: number | undefined): CivilDate | undefined {
  return month === undefined || month < 1 || month > 12 ? undefined : civilDate(year, month + 1, 0);
}

/** 4 January is always in week 1. */
function endOfWeek(year: number, week: number): CivilDate | undefined {
  if (week < 1 || week > 53) return undefined;
  return endOfPeriod(civilDate(year, 1, 4), 'weekly', week - 1);
}
