import type { Cadence } from '../../schema/words.ts';
import { type CivilDate, toIso } from '../time/civil-date.ts';
import { endOfPeriod } from './period.ts';

/** Days to come by a value once its week, month or quarter is over. */
const GRACE: Readonly<Record<Cadence, number>> = { weekly: 3, monthly: 10, quarterly: 20 };

/**
 * The last day on which the value of the period after the latest one is not overdue: that period and its grace are over
 * then. So it makes no difference whether values are dated at the beginning or at the end of their period.
 */
export function dueBy(latest: CivilDate, cadence: Cadence): CivilDate {
  return (endOfPeriod(latest, cadence, 1) + GRACE[cadence]) as CivilDate;
}

export function overdueText(latest: CivilDate, cadence: Cadence, today: CivilDate): string {
  const due = dueBy(latest, cadence);
  return today > due ? `Overdue: a ${cadence} value was due by ${toIso(due)}. ` : '';
}
