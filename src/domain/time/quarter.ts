import { calendarDay } from './calendar-day.ts';
import { type CivilDate, civilDate } from './civil-date.ts';

export interface Quarter {
  readonly name: string;
  readonly start: CivilDate;
  /** The last day, inclusive. */
  readonly end: CivilDate;
}

/** The calendar quarter of a day: `Q4 2026`, 1 October to 31 December. */
export function quarterOf(date: CivilDate): Quarter {
  const { year, month } = calendarDay(date);
  const quarter = Math.floor((month - 1) / 3) + 1;
  const start = civilDate(year, quarter * 3 - 2, 1);
  return { name: `Q${quarter} ${year}`, start, end: civilDate(year, quarter * 3 + 1, 0) };
}
