import { expect, test } from 'vitest';
import { readText } from '../../../src/domain/input/text.ts';
import { civilDateIn } from '../../../src/domain/time/civil-date.ts';

const berlin = civilDateIn('Europe/Berlin');

test.each([
  ['a text', 'Q1', 'Q1'],
  ['a text among blanks', ' Q1 ', 'Q1'],
  ['blanks within stay', 'Q1  2026', 'Q1  2026'],
  ['a number', 2026, '2026'],
  ['a checkbox', true, 'true'],
  ['a month that became a date', new Date('2025-12-31T23:00:00Z'), '2026-01-01'],
  ['an invalid Date', new Date(Number.NaN), ''],
  ['an empty text', '', ''],
  ['blanks', '  ', ''],
  ['null', null, ''],
  ['undefined', undefined, ''],
])('%s (%j) reads as %j', (_, value, text) => {
  expect(readText(value, berlin)).toBe(text);
});

test.each([
  ['by its field', 'id', 'id'],
  ['without one', undefined, 'the text'],
])('an error is refused %s', (_, field, named) => {
  expect(readText('#N/A', berlin, field)).toEqual({ problem: 'errorValue', field: named, shown: '"#N/A"' });
});
