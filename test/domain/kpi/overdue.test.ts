import { expect, test } from 'vitest';
import { overdueText } from '../../../src/domain/kpi/overdue.ts';
import { type CivilDate, civilDate, fromIso } from '../../../src/domain/time/civil-date.ts';

const day = (iso: string): CivilDate => fromIso(iso) ?? civilDate(1900, 1, 1);

test.each([
  ['a week dated on its Monday', 'weekly', '2026-06-08', '2026-06-24'],
  ['a week dated on its Sunday', 'weekly', '2026-06-14', '2026-06-24'],
  ['a month dated on its first day', 'monthly', '2026-03-01', '2026-05-10'],
  ['a month dated on its last day', 'monthly', '2026-03-31', '2026-05-10'],
  ['a month at the end of the year', 'monthly', '2026-12-31', '2027-02-10'],
  ['the month before a leap day', 'monthly', '2028-01-31', '2028-03-10'],
  ['a quarter dated on its first day', 'quarterly', '2026-01-01', '2026-07-20'],
  ['a quarter dated on its last day', 'quarterly', '2026-03-31', '2026-07-20'],
  ['the last quarter of a year', 'quarterly', '2026-11-15', '2027-04-20'],
] as const)('%s is overdue after the next one and its grace', (_, cadence, latest, due) => {
  const last = day(due);
  expect(overdueText(day(latest), cadence, last)).toBe('');
  expect(overdueText(day(latest), cadence, (last + 1) as CivilDate)).toBe(
    `Overdue: a ${cadence} value was due by ${due}. `,
  );
});
