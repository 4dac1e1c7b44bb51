import { expect, test } from 'vitest';
import { readCurrent } from '../../../src/domain/okr/measure.ts';

test.each([
  ['a ticked checkbox', true, 1],
  ['an empty checkbox', false, 0],
  ['yes', 'Yes', 1],
  ['done', ' done ', 1],
  ['no', 'NO', 0],
  ['one', 1, 1],
  ['zero as text', '0', 0],
  ['a blank', '', null],
])('yes/no reads %s', (_, value, result) => {
  expect(readCurrent(value, 'yes/no')).toBe(result);
});

test.each([
  ['a word for yes/no', 'maybe', 'yes/no', 'notYesOrNo'],
  ['a checkbox for a number', true, 'reach', 'notANumber'],
  ['a word for a number', 'done', 'milestone', 'notANumber'],
] as const)('%s is not guessed at', (_, value, type, problem) => {
  expect(readCurrent(value, type)).toMatchObject({ problem, field: 'current' });
});
