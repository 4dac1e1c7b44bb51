import { expect, test } from 'vitest';
import { type LimitsMethod, limitsOf } from '../../../src/domain/kpi/limits.ts';
import { isProblem, problemText } from '../../../src/schema/problem.ts';

const rounded = (values: readonly number[], method?: LimitsMethod) => {
  const limits = limitsOf(values, method);
  if ('problem' in limits) return problemText(limits);
  const { centre, lower, upper, range } = limits;
  return [centre, lower, upper, range].map((each) => Number(each.toPrecision(12)));
};

test.each([
  [
    'the mean moving range times 2.66, and times 3.268',
    [10, 12, 11, 13],
    'average',
    [11.5, 7.06666666667, 15.9333333333, 5.44666666667],
  ],
  [
    'the median moving range times 3.145, and times 3.865',
    [10, 12, 11, 13, 50],
    'median',
    [12, 5.71, 18.29, 7.73],
  ],
  ['two values are enough', [1, 2], 'average', [1.5, -1.16, 4.16, 3.268]],
  [
    'the median of an even number is between the middle two',
    [1, 2, 3, 10],
    'median',
    [2.5, -0.645, 5.645, 3.865],
  ],
  ['equal values leave no room', [0.1, 0.1, 0.1, 0.1], 'average', [0.1, 0.1, 0.1, 0]],
  ['negative values', [-1, -3], 'average', [-2, -7.32, 3.32, 6.536]],
  ['a sum that overflows', [1.5e308, 1.5e308, 1.5e308], 'average', [1.5e308, 1.5e308, 1.5e308, 0]],
  ['the smallest numbers', [5e-324, 5e-324], 'median', [5e-324, 5e-324, 5e-324, 0]],
] as const)('%s', (_, values, method, limits) => {
  expect(rounded(values, method)).toEqual(limits);
});

test.each([
  ['no value', [], 'Add 2 more values (at least 2 are needed)'],
  ['one value', [5], 'Add 1 more value (at least 2 are needed)'],
  [
    'ranges wider than any number',
    [1e308, -1e308],
    'Check values: the numbers are too far apart to compute with',
  ],
  [
    'limits beyond any number',
    [1e308, 0, 1e308],
    'Check values: the numbers are too far apart to compute with',
  ],
])('%s is refused', (_, values, text) => {
  const limits = limitsOf(values);
  expect(isProblem(limits) && problemText(limits)).toBe(text);
});
