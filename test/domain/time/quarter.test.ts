import { expect, test } from 'vitest';
import { fromIso, toIso } from '../../../src/domain/time/civil-date.ts';
import { quarterOf } from '../../../src/domain/time/quarter.ts';

test.each([
  ['the first day of the year', '2026-01-01', 'Q1 2026', '2026-01-01', '2026-03-31'],
  ['the last day of a quarter', '2026-03-31', 'Q1 2026', '2026-01-01', '2026-03-31'],
  ['the first day of the next', '2026-04-01', 'Q2 2026', '2026-04-01', '2026-06-30'],
  ['a leap day', '2024-02-29', 'Q1 2024', '2024-01-01', '2024-03-31'],
  ['the middle of a quarter', '2026-08-15', 'Q3 2026', '2026-07-01', '2026-09-30'],
  ['the last day of the year', '2026-12-31', 'Q4 2026', '2026-10-01', '2026-12-31'],
])('%s', (_, iso, name, start, end) => {
  const day = fromIso(iso);
  if (day === undefined) throw new Error(`${iso} is no day`);
  const quarter = quarterOf(day);
  expect([quarter.name, toIso(quarter.start), toIso(quarter.end)]).toEqual([name, start, end]);
});
