import { expect, test } from 'vitest';
import { civilDate, toIso } from '../../../src/domain/time/civil-date.ts';
import { isoWeek, mondayOf } from '../../../src/domain/time/iso-week.ts';

test.each([
  ['a Thursday, 1 January', 2026, 1, 1, 2026, 1],
  ['the Monday before it', 2025, 12, 29, 2026, 1],
  ['the Sunday before that', 2025, 12, 28, 2025, 52],
  ['the last day of a year with 53 weeks', 2026, 12, 31, 2026, 53],
  ['a Sunday, still in week 53', 2027, 1, 3, 2026, 53],
  ['the Monday after it', 2027, 1, 4, 2027, 1],
  ['a leap day', 2024, 2, 29, 2024, 9],
  ['before the epoch of sheets', 1899, 12, 29, 1899, 52],
])('%s', (_, year, month, day, weekYear, week) => {
  expect(isoWeek(civilDate(year, month, day))).toEqual({ year: weekYear, week });
});

test.each([
  ['a Monday is its own', 2026, 11, 9, '2026-11-09'],
  ['a Sunday belongs to the Monday before', 2026, 11, 15, '2026-11-09'],
  ['of the year before', 2027, 1, 3, '2026-12-28'],
  ['before the epoch of sheets', 1899, 12, 29, '1899-12-25'],
])('the Monday of a week: %s', (_, year, month, day, monday) => {
  expect(toIso(mondayOf(civilDate(year, month, day)))).toBe(monday);
});
