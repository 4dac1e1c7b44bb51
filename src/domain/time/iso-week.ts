import { calendarDay } from './calendar-day.ts';
import { type CivilDate, civilDate } from './civil-date.ts';

export interface IsoWeek {
  /** The year that holds the week's Thursday, which need not be the day's own. */
  readonly year: number;
  readonly week: number;
}

/** Weeks begin on Monday; week 1 is the one with the year's first Thursday. */
export function isoWeek(date: CivilDate): IsoWeek {
  const thursday = (mondayOf(date) + 3) as CivilDate;
  const { year } = calendarDay(thursday);
  return { year, week: Math.floor((thursday - civilDate(year, 1, 1)) / 7) + 1 };
}

/** The first day of its week. */
export const mondayOf = (date: CivilDate): CivilDate =>
  (date - ((((date - MONDAY) % 7) + 7) % 7)) as CivilDate;

/** 1900-01-01 was a Monday. */
const MONDAY = 2;
