import { expect, test } from 'vitest';
import { drawable, drawableBounds } from '../../../workbench/charts/drawable.ts';

test.each([
  ['everyday numbers stay', -12.5, -12.5],
  ['the largest are cut off', 1e308, 1e100],
  ['the smallest are cut off', -1e308, -1e100],
  ['next to nothing is nothing', 5e-324, 0],
])('%s', (_reason, value, expected) => {
  expect(drawable(value)).toBe(expected);
});

test.each([
  ['both', 0, 1, { min: 0, max: 1 }],
  ['one', null, 1, { max: 1 }],
  ['neither', null, null, {}],
  ['none, where they change places', 5, 1, {}],
  ['none, where nothing is between them', 1, 1 + 1e-12, {}],
  ['none, where next to nothing is between them', 0, 1e-320, {}],
])('bounds of an axis that are kept to: %s', (_reason, min, max, expected) => {
  expect(drawableBounds({ min, max, pattern: '' })).toEqual(expected);
});
