import fc from 'fast-check';
import { expect, test } from 'vitest';
import { forecast, type Point } from '../../../src/domain/okr/forecast.ts';
import type { CivilDate } from '../../../src/domain/time/civil-date.ts';
import { isProblem, problemText } from '../../../src/schema/problem.ts';

const day = (number: number): CivilDate => number as CivilDate;
const points = (...pairs: readonly (readonly [number, number])[]): Point[] =>
  pairs.map(([date, value]) => ({ date: day(date), value }));

test.each([
  [
    'a straight line goes on',
    [
      [0, 10],
      [7, 20],
      [14, 30],
    ],
    21,
    'line',
    40,
  ],
  [
    'so it does backwards in value',
    [
      [0, 45],
      [7, 43],
      [14, 41],
    ],
    63,
    'line',
    27,
  ],
  [
    'between the points it is the fit, not the point',
    [
      [0, 0],
      [1, 3],
      [2, 0],
    ],
    1,
    'line',
    1,
  ],
  [
    'a level one stays',
    [
      [0, 0.1],
      [1, 0.1],
      [2, 0.1],
    ],
    900,
    'line',
    0.1,
  ],
  [
    'two values on one day count both',
    [
      [0, 0],
      [1, 1],
      [1, 3],
    ],
    2,
    'line',
    4,
  ],
  [
    'the rate sees the first and the last only',
    [
      [0, 10],
      [7, 99],
      [14, 30],
    ],
    28,
    'rate',
    50,
  ],
  [
    'from two points',
    [
      [0, 10],
      [14, 30],
    ],
    28,
    'rate',
    50,
  ],
  [
    'in whatever order',
    [
      [14, 30],
      [7, 99],
      [0, 10],
    ],
    28,
    'rate',
    50,
  ],
  [
    'of two values on the first or last day the later row counts',
    [
      [0, 9],
      [0, 10],
      [14, 9],
      [14, 30],
    ],
    28,
    'rate',
    50,
  ],
  [
    'a day before the last point',
    [
      [0, 10],
      [14, 30],
    ],
    7,
    'rate',
    20,
  ],
] as const)('%s', (_, pairs, end, method, value) => {
  expect(forecast(points(...pairs), day(end), method)).toBeCloseTo(value, 12);
});

test.each([
  ['no point', [], 'line', 'Add 3 more values (at least 3 are needed)'],
  ['one point', [[0, 1]], 'line', 'Add 2 more values (at least 3 are needed)'],
  [
    'two points for a line',
    [
      [0, 1],
      [1, 2],
    ],
    'line',
    'Add 1 more value (at least 3 are needed)',
  ],
  ['no point for a rate', [], 'rate', 'Add 2 more values (at least 2 are needed)'],
  ['one point for a rate', [[0, 1]], 'rate', 'Add 1 more value (at least 2 are needed)'],
  [
    'one day only',
    [
      [5, 1],
      [5, 2],
      [5, 3],
    ],
    'line',
    'Add a value (on another date)',
  ],
  [
    'one day only for a rate',
    [
      [5, 1],
      [5, 2],
    ],
    'rate',
    'Add a value (on another date)',
  ],
  [
    'a value beyond all numbers',
    [
      [0, -1e308],
      [1, 1e308],
    ],
    'rate',
    'Check values: the numbers are too far apart to compute with',
  ],
] as const)('%s is said', (_, pairs, method, text) => {
  const value = forecast(points(...pairs), day(1000), method);
  expect(isProblem(value) && problemText(value)).toBe(text);
});

test('a level comes out as it went in', () => {
  const level = fc.oneof(
    fc.constantFrom(0.1, -0, 1.7e308, 5e-324),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
  );
  fc.assert(
    fc.property(level, fc.integer({ min: 2, max: 30 }), (value, days) => {
      const same = Array.from({ length: days + 1 }, (_, at) => [46_000 + at * 7, value] as const);
      expect(forecast(points(...same), day(46_400), 'line')).toBe(value + 0);
    }),
  );
});

const EXTREMES = [0, -0, 1, 1e308, -1e308, 5e-324, Number.MAX_VALUE, -Number.MAX_VALUE, 1e-300];
const date = fc.oneof(fc.integer({ min: 2, max: 2_958_465 }), fc.integer({ min: 46_000, max: 46_400 }));
const anyValue = fc.oneof(fc.constantFrom(...EXTREMES), fc.double({ noNaN: true, noDefaultInfinity: true }));
const method = fc.constantFrom('line', 'rate');

test('it is finite or says why, for whatever numbers', () => {
  const list = fc.array(fc.tuple(date, anyValue), { maxLength: 8 });
  fc.assert(
    fc.property(list, date, method, (pairs, end, how) => {
      const value = forecast(points(...pairs), day(end), how);
      expect(typeof value === 'number' ? Number.isFinite(value) : problemText(value).length > 0).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test.each([
  [
    'a sum of theirs would overflow',
    [
      [0, 1e308],
      [28, 5e307],
    ],
    42,
    0.25,
  ],
  [
    'beside a small one too',
    [
      [0, 1e308],
      [28, 0],
    ],
    14,
    0.5,
  ],
  [
    'no sum overflows yet',
    [
      [0, 1e308],
      [2, 5e307],
    ],
    4,
    0,
  ],
] as const)('large values that stay within numbers are still fitted: %s', (_, pairs, end, share) => {
  expect(Number(forecast(points(...pairs), day(end), 'rate')) / 1e308).toBeCloseTo(share, 12);
});

/** Least squares in whole numbers of any size, divided once at the end. */
function exactLine(pairs: readonly (readonly [number, number])[], end: number): number {
  const count = BigInt(pairs.length);
  const sum = (of: (x: bigint, y: bigint) => bigint) =>
    pairs.reduce((total, [x, y]) => total + of(BigInt(x), BigInt(y)), 0n);
  const [x, y, xx, xy] = [sum((a) => a), sum((_, b) => b), sum((a) => a * a), sum((a, b) => a * b)];
  const below = count * xx - x * x;
  const above = y * below + (count * xy - x * y) * (count * BigInt(end) - x);
  const scale = 10n ** 9n;
  return Number((above * scale) / (count * below)) / 1e9;
}

const whole = fc.integer({ min: -1_000_000, max: 1_000_000 });
const wholePoints = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 2_900_000, max: 2_900_200 }), whole), {
    selector: ([at]) => at,
    minLength: 3,
    maxLength: 30,
  })
  .filter((pairs) => pairs.length >= 3);

test('the line equals the exact one, far from day 0 as near to it', () => {
  fc.assert(
    fc.property(wholePoints, fc.integer({ min: 2_900_000, max: 2_900_400 }), (pairs, end) => {
      const value = forecast(points(...pairs), day(end), 'line');
      const tolerance = 1e-9 * 1e6 * 400;
      expect(Math.abs(Number(value) - exactLine(pairs, end))).toBeLessThan(tolerance);
    }),
  );
});

test('the order of the rows makes no difference', () => {
  fc.assert(
    fc.property(wholePoints, method, (pairs, how) => {
      const ends = [pairs, [...pairs].reverse()].map((each) =>
        Number(forecast(points(...each), day(2_900_300), how)),
      );
      expect(ends[0]).toBeCloseTo(Number(ends[1]), 3);
    }),
  );
});
