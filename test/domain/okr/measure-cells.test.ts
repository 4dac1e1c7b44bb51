import { expect, test } from 'vitest';
import { readMeasure } from '../../../src/domain/okr/measure-cells.ts';

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
