import { expect, test } from 'vitest';
import { dayName, isSameWeek } from '../../sidebar/day.ts';

test.each([
  ['a day of this year', '2026-11-05', '5 Nov'],
  ['today', '2026-11-14', 'today'],
  ['a text that is no date', 'soon', 'soon'],
])('%s has a short name', (_, iso, name) => {
  expect(dayName(iso, '2026-11-14')).toBe(name);
});

test.each([
  ['Monday and Sunday are one week', '2026-11-09', '2026-11-15', true],
  ['Sunday and Monday are not', '2026-11-08', '2026-11-09', false],
  ['a week goes on over the new year', '2026-12-31', '2027-01-01', true],
  ['the same week number of another year', '2025-11-12', '2026-11-12', false],
])('%s', (_, one, other, same) => {
  expect(isSameWeek(one, other)).toBe(same);
});
