import type { Cadence } from '../../schema/words.ts';
import { calendarDay } from '../time/calendar-day.ts';
import { type CivilDate, civilDate, toIso } from '../time/civil-date.ts';

/** Days to come by a value once its week, month or quarter is over. */
const GRACE: Readonly<Record<Cadence, number>> = { weekly: 3, monthly: 10, quarterly: 20 };

/**
 * Says so when the value of the period after the latest one is missing although that period and its grace are over.
 * So it makes no difference whether values are dated at the beginning or at the end of their period.
 */
export function overdueText(latest: CivilDate, cadence: Cadence, today: CivilDate): string {
  const due = (endOfNext(latest, cadence) + GRACE[cadence]) as CivilDate;
  return today > due ? `Overdue: a ${cadence} value was due by ${toIso(due)}. ` : '';
}

/** 1900-01-01, the first date there is, was a Monday. */
const MONDAY = 2;

function endOfNext(date: CivilDate, cadence: Cadence): number {
  if (cadence === 'weekly') return date - ((date - MONDAY) % 7) + 13;
  const { year, month } = calendarDay(date);
  const next = cadence === 'monthly' ? month + 2 : month - ((month - 1) % 3) + 6;
  return civilDate(year, next, 1) - 1;
}
