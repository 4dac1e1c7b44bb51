import vm from 'node:vm';
import { expect, test } from 'vitest';
import { grid, isBlank, isDate, isErrorValue, shown } from '../../../src/domain/input/cell.ts';

test.each([
  ['an empty text', '', true],
  ['blanks', ' \t', true],
  ['a no-break space', '\u00a0', true],
  ['null', null, true],
  ['undefined', undefined, true],
  ['zero', 0, false],
  ['an empty checkbox', false, false],
  ['a letter among blanks', ' a ', false],
])('%s: blank is %s', (_, value, answer) => {
  expect(isBlank(value)).toBe(answer);
});

test.each([
  ['a Date', new Date(0), true],
  ['a Date of another realm', vm.runInNewContext('new Date(0)'), true],
  ['an invalid Date', new Date(Number.NaN), true],
  ['its text', '1970-01-01', false],
  ['its number', 0, false],
  ['another object', {}, false],
  ['null', null, false],
])('%s: a date is %s', (_, value, answer) => {
  expect(isDate(value)).toBe(answer);
});

test.each([
  ['no value', '#N/A', true],
  ['a reference', '#REF!', true],
  ['a name', '#NAME?', true],
  ['a division by zero', '#DIV/0!', true],
  ['a spill', '#SPILL! ', true],
  ['a number sign and a number', '#1', false],
  ['a tag', '#OKR', false],
  ['a tag with a lower case', '#Done!', false],
  ['an error within a text', 'see #REF!', false],
  ['an error behind a number sign', '#see REF!', false],
  ['its name alone', 'REF!', false],
  ['a number', 35, false],
])('%s (%j): an error is %s', (_, value, answer) => {
  expect(isErrorValue(value)).toBe(answer);
});

test.each([
  ['a ticked checkbox', true, 'TRUE'],
  ['an empty checkbox', false, 'FALSE'],
  ['a number', 0.5, '0.5'],
  ['a Date', new Date(0), 'a date'],
  ['an object', {}, 'the content'],
  ['a text among blanks', ' on  track ', '"on track"'],
  ['as long as is quoted', 'x'.repeat(40), `"${'x'.repeat(40)}"`],
  ['a letter longer', 'x'.repeat(41), `"${'x'.repeat(40)}…"`],
  ['letters of two code units', '😀'.repeat(40), `"${'😀'.repeat(40)}"`],
])('%s is shown', (_, value, text) => {
  expect(shown(value)).toBe(text);
});

test.each([
  ['a single cell', 5, [[5]]],
  ['an empty cell', '', [['']]],
  ['rows', [[1, 2], [3]], [[1, 2], [3]]],
  ['cells of one column', [1, 2], [[1], [2]]],
  ['nothing', [], []],
])('%s is a grid', (_, value, rows) => {
  expect(grid(value)).toEqual(rows);
});
