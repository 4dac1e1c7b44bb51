import fc from 'fast-check';
import { expect, test } from 'vitest';
import { holdShare, type Level } from '../../../src/domain/okr/hold.ts';
import { isProblem, problemText } from '../../../src/schema/problem.ts';

const atLeast: Level = { type: 'at least', target: 90, limit: null };
const atMost: Level = { type: 'at most', target: 90, limit: null };
const between: Level = { type: 'between', target: 35, limit: 40 };

test.each([
  ['a value on the bound holds', [90, 89.9], atLeast, null, 0.5],
  ['so it does from above', [90, 90.1], atMost, null, 0.5],
  ['both bounds of a range hold', [35, 40, 34, 41], between, null, 0.5],
  ['a range of one value', [35, 36], { ...between, limit: 35 }, null, 0.5],
  ['periods without a value are passed over', [95, null, null, 80], atLeast, null, 0.5],
  ['of the planned periods they are not', [95, null, null, 80], atLeast, 4, 0.25],
  ['periods still to come count too', [95, 95], atLeast, 8, 0.25],
  ['as many planned as there are values', [95, 80], atLeast, 2, 0.5],
  ['no value at all', [null, null], atLeast, 4, null],
  ['nothing at all', [], atLeast, null, null],
  ['no value, so that nothing else is asked for', [null], { ...between, target: null }, 0, null],
  ['a limit is for a range only', [80], { ...atLeast, limit: 70 }, null, 0],
  ['wherever it lies', [95], { ...atLeast, limit: 99 }, null, 1],
] as const)('%s', (_, values, level, planned, share) => {
  expect(holdShare(values, level, planned)).toBe(share);
});

test.each([
  ['no target', [1], { ...atLeast, target: null }, null, 'Add a target'],
  ['no lower bound', [1], { ...between, target: null }, null, 'Add a target (the lower bound)'],
  ['no upper bound', [1], { ...between, limit: null }, null, 'Add a limit (the upper bound)'],
  [
    'bounds that cross',
    [1],
    { ...between, limit: 30 },
    null,
    'Check limit: with the type "between" it lies below the target',
  ],
  [
    'fewer planned than measured, which could give more than 1',
    [95, 96, 97],
    atLeast,
    2,
    'Check planned: 2 is not a whole number of 3 or more (that many periods have a value)',
  ],
  [
    'none planned',
    [95],
    atLeast,
    0,
    'Check planned: 0 is not a whole number of 1 or more (that many periods have a value)',
  ],
  [
    'half a period',
    [95],
    atLeast,
    12.5,
    'Check planned: 12.5 is not a whole number of 1 or more (that many periods have a value)',
  ],
] as const)('%s is said', (_, values, level, planned, text) => {
  const share = holdShare(values, level, planned);
  expect(isProblem(share) && problemText(share)).toBe(text);
});

const EXTREMES = [0, -0, 1, 90, 1e308, -1e308, 5e-324, Number.MAX_VALUE];
const value = fc.oneof(fc.constantFrom(...EXTREMES), fc.double({ noNaN: true, noDefaultInfinity: true }));

test('every period either holds or does not, whatever the order, and a range is both of its bounds at once', () => {
  fc.assert(
    fc.property(fc.array(value, { minLength: 1 }), value, value, (values, one, other) => {
      const [low, high] = [Math.min(one, other), Math.max(one, other)];
      const share = (level: Level) => holdShare(values, level, null);
      const inside = values.filter((each) => each >= low && each <= high).length;
      expect(share({ type: 'between', target: low, limit: high })).toBe(inside / values.length);
      expect(share({ type: 'at least', target: low, limit: null })).toBe(
        values.filter((each) => each >= low).length / values.length,
      );
      const turned = holdShare(
        values.map((each) => -each),
        { type: 'at most', target: -low, limit: null },
        null,
      );
      expect(turned).toBe(share({ type: 'at least', target: low, limit: null }));
    }),
  );
});
