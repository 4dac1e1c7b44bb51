import type { Cadence } from '../../schema/words.ts';
import type { CivilDate } from '../time/civil-date.ts';
import { dueBy } from './overdue.ts';
import { endOfPeriod } from './period.ts';

/** What a KPI waits for. */
export interface Due {
  readonly state: 'overdue' | 'due' | 'later';
  /** The last day of the period whose value comes next: the latest one that is over, or one to come. */
  readonly period: CivilDate;
}

/** A KPI without any value is due for the latest period that is over, and never overdue. */
export function dueOf(latest: CivilDate | null, cadence: Cadence, today: CivilDate): Due {
  const over = endOfPeriod((today + 1) as CivilDate, cadence, -1);
  if (latest === null) return { state: 'due', period: over };
  if (endOfPeriod(latest, cadence) >= over) {
    return { state: 'later', period: endOfPeriod(latest, cadence, 1) };
  }
  return { state: today > dueBy(latest, cadence) ? 'overdue' : 'due', period: over };
}
