import vm from 'node:vm';
import { expect, test } from 'vitest';
import { readDate } from '../../../src/domain/input/date.ts';
import { civilDate, civilDateIn, fromIso } from '../../../src/domain/time/civil-date.ts';

const utc = civilDateIn('Etc/UTC');

test.each([
  ['ISO text', '2026-03-31'],
  ['ISO text among blanks', ' 2026-03-31 '],
  ['a serial number', 46112],
  ['a serial number with a time of day', 46112.99],
  ['a Date', new Date('2026-03-31T00:00:00Z')],
  ['a Date late in the day', new Date('2026-03-31T23:59:59Z')],
  ['a Date of another realm', vm.runInNewContext("new Date('2026-03-31T12:00:00Z')")],
])('%s is a date', (_, value) => {
  expect(readDate(value, utc)).toBe(civilDate(2026, 3, 31));
});

test.each([
  ['the first day of the calendar', '1900-01-01'],
  ['the last one', '9999-12-31'],
])('%s is a date', (_, iso) => {
  expect(readDate(iso, utc)).toBe(fromIso(iso));
});

test.each([
  ['Auckland', 'Pacific/Auckland', '2026-03-30T11:00:00Z', '2026-03-31'],
  ['Los Angeles in winter', 'America/Los_Angeles', '2026-01-01T08:00:00Z', '2026-01-01'],
  ['Los Angeles in summer', 'America/Los_Angeles', '2026-07-01T07:00:00Z', '2026-07-01'],
  ['Berlin, the day summer time begins', 'Europe/Berlin', '2026-03-28T23:00:00Z', '2026-03-29'],
  ['Berlin, the day after', 'Europe/Berlin', '2026-03-29T22:00:00Z', '2026-03-30'],
  ['São Paulo, when midnight did not exist', 'America/Sao_Paulo', '2018-11-04T03:00:00Z', '2018-11-04'],
])('midnight in %s is that day', (_, zone, instant, iso) => {
  expect(readDate(new Date(instant), civilDateIn(zone))).toBe(readDate(iso, utc));
});

test.each([
  ['a day that does not exist', '2026-02-29'],
  ['another order', '31.03.2026'],
  ['a time with it', '2026-03-31T10:00'],
  ['a checkbox', true],
  ['an invalid Date', new Date(Number.NaN)],
  ['the 0 that a reference to an empty cell gives', 0],
  ['a time of day', 0.5],
  ['the day before the calendar', '1899-12-31'],
  ['a number beyond the calendar', 1e308],
  ['an error value', '#REF!'],
])('%s is not a date', (_, value) => {
  expect(readDate(value, utc, 'end')).toMatchObject({ problem: 'notADate', field: 'end' });
});

test('a Date that is none is not quoted', () => {
  expect(readDate(new Date(Number.NaN), utc)).toEqual({
    problem: 'notADate',
    field: 'the date',
    shown: 'the date',
  });
});

test('a blank is a blank', () => {
  expect(['', ' ', null, undefined].map((value) => readDate(value, utc))).toEqual([null, null, null, null]);
});
