import { expect, test } from 'vitest';
import { compared } from '../../../src/domain/kpi/compared.ts';

test.each([
  ['different values', 2, 1, 0, 1],
  ['different values, the other way', 1, 2, 0, -1],
  ['the same value', 1, 1, 0, 0],
  ['zero of either sign', 0, -0, 0, 0],
  ['what binary arithmetic adds', 0.1 + 0.2, 0.3, 0, 0],
  ['just within a billionth of the larger', 1e9, 1e9 + 1, 0, 0],
  ['just beyond a billionth of the larger', 1e9, 1e9 + 2, 0, -1],
  ['nothing but 0 is near 0', 1e-12, 0, 0, 1],
  ['a rounding error beside the scale', 1e-12, 0, 1, 0],
  ['the largest numbers', Number.MAX_VALUE, -Number.MAX_VALUE, 0, 1],
  ['the smallest numbers', 5e-324, 0, 0, 1],
  ['no bound above', 5, Number.POSITIVE_INFINITY, 0, 0],
  ['no bound below', 5, Number.NEGATIVE_INFINITY, 0, 0],
])('%s', (_, value, other, scale, sign) => {
  expect(Math.sign(compared(value, other, scale))).toBe(sign);
});
