import type { Cadence } from '../../schema/words.ts';
import { calendarDay } from '../time/calendar-day.ts';
import { type CivilDate, civilDate } from '../time/civil-date.ts';

/** 1900-01-01, the first date there is, was a Monday. */
const MONDAY = 2;

/** The last day of the week, month or quarter that comes so many after the one of a day; negative is before. */
export function endOfPeriod(date: CivilDate, cadence: Cadence, after = 0): CivilDate {
  if (cadence === 'weekly') return (date - ((date - MONDAY) % 7) + 6 + 7 * after) as CivilDate;
  const { year, month } = calendarDay(date);
  const next = cadence === 'monthly' ? month + 1 + after : month - ((month - 1) % 3) + 3 + 3 * after;
  return (civilDate(year, next, 1) - 1) as CivilDate;
}
