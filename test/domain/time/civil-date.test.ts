import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calendarDay } from '../../../src/domain/time/calendar-day.ts';
import { civilDate, civilDateIn, fromIso, toIso } from '../../../src/domain/time/civil-date.ts';

test.each([
  ['the epoch of sheets', '1899-12-30', 0],
  ['the first day a sheet prints as 1900', '1900-01-01', 2],
  ['the day Unix time begins', '1970-01-01', 25_569],
  ['a leap day', '2024-02-29', 45_351],
  ['a day of our time', '2026-03-31', 46_112],
  ['the last day', '9999-12-31', 2_958_465],
])('%s has its serial number', (_, iso, serial) => {
  expect(fromIso(iso)).toBe(serial);
});

test.each([
  ['no leap year', '2026-02-29'],
  ['a century that is no leap year', '1900-02-29'],
  ['a month too many', '2026-13-01'],
  ['the day 0', '2026-01-00'],
  ['a short month', '2026-04-31'],
  ['no leading zeros', '2026-3-1'],
  ['something behind', '2026-03-01Z'],
  ['nothing', ''],
])('%s is no day', (_, text) => {
  expect(fromIso(text)).toBeUndefined();
});

test('years before 100 are not taken for 1900 and later', () => {
  expect(toIso(civilDate(99, 1, 1))).toBe('0099-01-01');
});

test('a day goes through text and parts unharmed', () => {
  fc.assert(
    fc.property(fc.integer({ min: -600_000, max: 2_958_465 }), (days) => {
      const date = civilDate(1899, 12, 30 + days);
      const { year, month, day } = calendarDay(date);
      expect([Number(date), fromIso(toIso(date)), civilDate(year, month, day)]).toEqual([days, days, days]);
    }),
  );
});

test.each([
  'Etc/UTC',
  'Pacific/Kiritimati',
  'Pacific/Auckland',
  'Asia/Kolkata',
  'Europe/Berlin',
  'America/St_Johns',
  'America/Los_Angeles',
  'Pacific/Pago_Pago',
])('in %s days follow one another without gap through a year', (zone) => {
  const civil = civilDateIn(zone);
  const hours = Array.from({ length: 366 * 24 }, (_, hour) => civil(new Date(Date.UTC(2026, 0, 1, hour))));
  const steps = new Set(hours.slice(1).map((day, at) => day - (hours[at] ?? 0)));
  expect([...steps].sort()).toEqual([0, 1]);
});

test('an instant has the same day however often and among what others it is asked for', () => {
  const swedish = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Kolkata' });
  const civil = civilDateIn('Asia/Kolkata');
  const hours = fc.integer({ min: -30, max: 30 }).map((hour) => new Date(hour * 3_600_000));
  fc.assert(
    fc.property(fc.array(hours, { minLength: 1 }), (instants) => {
      expect(instants.map((instant) => toIso(civil(instant)))).toEqual(
        instants.map((instant) => swedish.format(instant)),
      );
    }),
  );
});
