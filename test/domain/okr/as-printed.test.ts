import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asPrinted } from '../../../src/domain/okr/as-printed.ts';

test.each([
  ['stored a little below its half', 0.695, 0.7],
  ['stored a little below its half, above 1', 1.005, 1.01],
  ['stored a little above its half', 2.675, 2.68],
  ['half away from zero', -0.695, -0.7],
  ['half away from zero, a lone half', 0.005, 0.01],
  ['below the half', 0.694, 0.69],
  ['a rounding error below the half', 0.6949999999999997, 0.7],
  ['the 15th digit below the half', 0.694999999999999, 0.69],
  ['what 7 / 10 gives', 0.7, 0.7],
  ['a sum that misses 0.3', 0.1 + 0.2, 0.3],
  ['the smallest number there is', 5e-324, 0],
  ['nothing, from below', -0.004, 0],
  ['minus zero', -0, 0],
  ['a whole number', 12, 12],
  ['a number in millions', 1_234_567.125, 1_234_567.13],
  ['in millions, the 15th digit below the half', 12_345_678.12499996, 12_345_678.13],
  ['a number without room for decimals', 1e308, 1e308],
])('%s', (_, value, printed) => {
  expect(asPrinted(value)).toBe(printed);
});

test('a decimal with three digits rounds as on paper', () => {
  fc.assert(
    fc.property(fc.integer({ min: -5_000_000, max: 5_000_000 }), (thousandths) => {
      const size = Math.abs(thousandths);
      const hundredths = Math.floor(size / 10) + (size % 10 >= 5 ? 1 : 0);
      expect(asPrinted(thousandths / 1000)).toBe(
        hundredths === 0 ? 0 : (Math.sign(thousandths) * hundredths) / 100,
      );
    }),
    { numRuns: 5000 },
  );
});
