import { expect, test } from 'vitest';
import { change, variance } from '../../../src/domain/kpi/variance.ts';
import { isProblem, problemText } from '../../../src/schema/problem.ts';

test.each([
  ['up, better', 92, 90, 'up', 'abs', 2],
  ['up, worse', 88, 90, 'up', 'abs', -2],
  ['down, better', 20, 25, 'down', 'abs', 5],
  ['down, worse', 31, 25, 'down', 'abs', -6],
  ['near, on either side', 53, 50, 'near', 'abs', -3],
  ['near, below', 47, 50, 'near', 'abs', -3],
  ['a share', 20, 25, 'down', 'pct', 0.2],
  ['a share of the size of a negative reference', -8, -10, 'up', 'pct', 0.2],
  ['a share, near', 45, 50, 'near', 'pct', -0.1],
  ['no gap is a plain 0', 5, 5, 'down', 'abs', 0],
  ['the largest numbers, of which a share can be had', 1e308, -1e308, 'up', 'pct', 2],
] as const)('%s', (_, value, reference, direction, mode, gap) => {
  expect(variance(value, reference, direction, mode)).toBeCloseTo(gap, 12);
  expect(Object.is(variance(value, reference, direction, mode), -0)).toBe(false);
});

test.each([
  ['a share of 0', 5, 0, 'pct', 'Check reference: there is no percentage of 0, use the mode "abs"'],
  [
    'a gap wider than any number',
    1e308,
    -1e308,
    'abs',
    'Check value and reference: the numbers are too far apart to compute with',
  ],
  [
    'a share of next to nothing',
    5,
    5e-324,
    'pct',
    'Check value and reference: the numbers are too far apart to compute with',
  ],
] as const)('%s is refused', (_, value, reference, mode, text) => {
  const gap = variance(value, reference, 'up', mode);
  expect(isProblem(gap) && problemText(gap)).toBe(text);
});

test.each([
  ['up, risen', 12, 10, 'up', null, 2],
  ['down, risen', 12, 10, 'down', null, -2],
  ['near, nearer to the target', 51, 47, 'near', 50, 2],
  ['near, past the target and further', 54, 48, 'near', 50, -2],
  ['near without a target', 54, 48, 'near', null, -6],
] as const)('a change is favourable when positive: %s', (_, value, earlier, direction, target, gain) => {
  expect(change(value, earlier, direction, target)).toBe(gain);
});
