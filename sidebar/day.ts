import { calendarDay } from '../src/domain/time/calendar-day.ts';
import { fromIso } from '../src/domain/time/civil-date.ts';
import { isoWeek } from '../src/domain/time/iso-week.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** "5 Nov"; today is called so, and a text that is no date stays as it is. */
export function dayName(iso: string, today: string): string {
  if (iso === today) return 'today';
  const date = fromIso(iso);
  if (date === undefined) return iso;
  const { month, day } = calendarDay(date);
  return `${day} ${MONTHS[month - 1]}`;
}

/** From one day to a later one; not a number where a text is no date. */
export function daysBetween(from: string, to: string): number {
  return (fromIso(to) ?? Number.NaN) - (fromIso(from) ?? Number.NaN);
}

/** Of its year, from 1; null for a text that is no date. */
export function weekOf(iso: string): number | null {
  const date = fromIso(iso);
  return date === undefined ? null : isoWeek(date).week;
}

export function isSameWeek(one: string, other: string): boolean {
  return weekName(one) === weekName(other);
}

function weekName(iso: string): string {
  const date = fromIso(iso);
  if (date === undefined) return iso;
  const { year, week } = isoWeek(date);
  return `${year}-${week}`;
}

/** "5 Nov 2026"; a text that is no date stays as it is. */
export function fullDayName(iso: string): string {
  const date = fromIso(iso);
  return date === undefined ? iso : `${dayName(iso, '')} ${calendarDay(date).year}`;
}
