import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dueOf } from '../../../src/domain/kpi/due.ts';
import { dueBy } from '../../../src/domain/kpi/overdue.ts';
import { endOfPeriod } from '../../../src/domain/kpi/period.ts';
import { type CivilDate, fromIso, toIso } from '../../../src/domain/time/civil-date.ts';
import { CADENCES } from '../../../src/schema/words.ts';

const day = (iso: string): CivilDate => fromIso(iso) ?? (0 as CivilDate);

describe('the end of a period', () => {
  test.each([
    ['a Sunday ends its week', '2026-11-15', 'weekly', 0, '2026-11-15'],
    ['a Monday begins one', '2026-11-16', 'weekly', 0, '2026-11-22'],
    ['the week before', '2026-11-16', 'weekly', -1, '2026-11-15'],
    ['a month', '2026-02-01', 'monthly', 0, '2026-02-28'],
    ['a leap month after', '2028-01-31', 'monthly', 1, '2028-02-29'],
    ['across the year', '2026-01-15', 'monthly', -1, '2025-12-31'],
    ['a quarter', '2026-11-12', 'quarterly', 0, '2026-12-31'],
    ['the quarter before', '2026-11-12', 'quarterly', -1, '2026-09-30'],
    ['four quarters after', '2026-11-12', 'quarterly', 4, '2027-12-31'],
  ] as const)('%s', (_reason, from, cadence, after, end) => {
    expect(toIso(endOfPeriod(day(from), cadence, after))).toBe(end);
  });
});

describe('what a KPI waits for', () => {
  test.each([
    ['no value yet: the latest period that is over', null, 'monthly', '2026-11-12', 'due', '2026-10-31'],
    ['the period before is there', '2026-10-31', 'monthly', '2026-11-12', 'later', '2026-11-30'],
    ['dated at its beginning', '2026-10-01', 'monthly', '2026-11-12', 'later', '2026-11-30'],
    ['a value of the running period', '2026-11-05', 'monthly', '2026-11-12', 'later', '2026-12-31'],
    ['the period is over today', '2026-09-30', 'monthly', '2026-10-31', 'due', '2026-10-31'],
    ['within the grace', '2026-09-30', 'monthly', '2026-11-10', 'due', '2026-10-31'],
    ['a day after it', '2026-09-30', 'monthly', '2026-11-11', 'overdue', '2026-10-31'],
    ['many periods behind: the latest one', '2025-01-31', 'monthly', '2026-11-12', 'overdue', '2026-10-31'],
    ['a week', '2026-11-01', 'weekly', '2026-11-09', 'due', '2026-11-08'],
    ['a week, overdue', '2026-11-01', 'weekly', '2026-11-12', 'overdue', '2026-11-08'],
    ['a quarter', '2026-06-30', 'quarterly', '2026-10-20', 'due', '2026-09-30'],
    ['a quarter, overdue', '2026-06-30', 'quarterly', '2026-10-21', 'overdue', '2026-09-30'],
  ] as const)('%s', (_reason, latest, cadence, today, state, period) => {
    const due = dueOf(latest === null ? null : day(latest), cadence, day(today));
    expect([due.state, toIso(due.period)]).toEqual([state, period]);
  });

  test('it is overdue exactly when the sheet says so', () => {
    const days = fc.integer({ min: 30_000, max: 60_000 });
    fc.assert(
      fc.property(
        days,
        fc.integer({ min: 0, max: 400 }),
        fc.constantFrom(...CADENCES),
        (latest, later, cadence) => {
          const [last, today] = [latest as CivilDate, (latest + later) as CivilDate];
          expect(dueOf(last, cadence, today).state === 'overdue').toBe(today > dueBy(last, cadence));
        },
      ),
    );
  });
});
