import { expect, test } from 'vitest';
import { readCurrent, readMeasure } from '../../../src/domain/okr/measure.ts';

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

test.each([
  ['a number', 'reach', 5, 5],
  ['a checkbox', 'yes/no', true, 1],
  ['a blank', 'reach', '', null],
] as const)('a measure keeps what it is measured by beside %s', (_, type, current, read) => {
  const by = { type, start: 1, target: 10, limit: null };
  expect(readMeasure({ ...by, current })).toEqual({ ...by, current: read });
});

test.each(['start', 'target', 'limit', 'current'])('an unreadable %s is refused', (field) => {
  const cells = { start: 0, target: 10, limit: '', current: 5, [field]: '45 days' };
  expect(readMeasure({ type: 'reach', ...cells })).toEqual({
    problem: 'notANumber',
    field,
    shown: '"45 days"',
  });
  const nothing = { type: 'baseline', start: null, target: null, limit: null, current: null };
  expect(readMeasure({ type: 'baseline', ...cells })).toEqual(nothing);
});
