import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Measure } from '../../../src/domain/okr/measure.ts';
import { progress } from '../../../src/domain/okr/progress.ts';
import { isProblem, problemText } from '../../../src/schema/problem.ts';
import { KEY_RESULT_TYPES, type KeyResultType } from '../../../src/schema/words.ts';

type Cells = [number | null, number | null, number | null, (number | null)?];

const measure = (type: KeyResultType, [start, target, current, limit = null]: Cells): Measure => ({
  type,
  start,
  target,
  current,
  limit,
});

test.each<[string, KeyResultType, Cells, number | null]>([
  ['a rating to raise from 3.8 to 4.5', 'reach', [3.8, 4.5, 4.15], 0.5],
  ['days to fill a job, from 45 to 25, now 34', 'reach', [45, 25, 34], 0.55],
  ['at the start', 'reach', [45, 25, 45], 0],
  ['at the target', 'reach', [45, 25, 25], 1],
  ['below the start', 'reach', [10, 20, 5], -0.5],
  ['beyond the target', 'reach', [10, 20, 25], 1.5],
  ['a way of 2e308', 'reach', [-1e308, 1e308, 0], 0.5],
  ['a current value farther off than a difference can be', 'reach', [-1e308, 0, 1.7e308], 2.7],
  ['the smallest way there is', 'reach', [0, 5e-324, 5e-324], 1],
  ['at least: above', 'at least', [null, 90, 95], 1],
  ['at least: on it', 'at least', [null, 90, 90], 1],
  ['at least: below', 'at least', [null, 90, 89.9], 0],
  ['at least, with a limit: half way', 'at least', [null, 90, 85, 80], 0.5],
  ['at least, with a limit: failed', 'at least', [null, 90, 70, 80], 0],
  ['at least, with a limit: held', 'at least', [null, 90, 99, 80], 1],
  ['at most: below', 'at most', [null, 5, 4], 1],
  ['at most: on it', 'at most', [null, 5, 5], 1],
  ['at most: above', 'at most', [null, 5, 6], 0],
  ['at most, with a limit: a quarter left', 'at most', [null, 5, 8, 9], 0.25],
  ['at most, with a limit: failed', 'at most', [null, 5, 10, 9], 0],
  ['between: inside', 'between', [null, 10, 12, 20], 1],
  ['between: on the lower bound', 'between', [null, 10, 10, 20], 1],
  ['between: on the upper bound', 'between', [null, 10, 20, 20], 1],
  ['between: below', 'between', [null, 10, 9.99, 20], 0],
  ['between: above', 'between', [null, 10, 20.01, 20], 0],
  ['between: both bounds alike', 'between', [null, 10, 10, 10], 1],
  ['milestone: its share', 'milestone', [null, null, 0.4], 0.4],
  ['milestone: shares that add up with a rounding error', 'milestone', [null, null, 1 + 2e-16], 1],
  ['milestone: as much above the whole as rounding may add', 'milestone', [null, null, 1 + 1e-9], 1],
  ['milestone: as much below nothing as rounding may take', 'milestone', [null, null, -1e-9], 0],
  ['yes', 'yes/no', [null, null, 1], 1],
  ['no', 'yes/no', [null, null, 0], 0],
  ['a baseline is still being found', 'baseline', [null, null, 12], null],
])('%s', (_, type, cells, result) => {
  const share = progress(measure(type, cells));
  if (result === null) expect(share).toBeNull();
  else expect(share).toBeCloseTo(result, 12);
});

test.each<[string, KeyResultType, Cells]>([
  ['on the way down', 'reach', [45, 25, 45]],
  ['on a way down of 2e308', 'reach', [1e308, -1e308, 1e308]],
  ['no, typed as -0', 'yes/no', [null, null, -0]],
  ['no share, typed as -0', 'milestone', [null, null, -0]],
])('nothing done is 0, not -0: %s', (_, type, cells) => {
  expect(progress(measure(type, cells))).toBe(0);
});

test.each(KEY_RESULT_TYPES)('%s without a current value is blank, whatever else is missing', (type) => {
  expect(progress(measure(type, [null, null, null]))).toBeNull();
});

test.each<[string, KeyResultType, Cells, string]>([
  [
    'an offer acceptance of 90% without a baseline',
    'reach',
    [null, 0.9, 0.8],
    'Add a start (0 if it starts from nothing)',
  ],
  ['no target', 'reach', [1, null, 2], 'Add a target'],
  [
    'start = target',
    'reach',
    [5, 5, 5],
    'Start equals target: use the type "at least", "at most" or "between"',
  ],
  [
    'a way too short to divide by',
    'reach',
    [0, 5e-324, 1e308],
    'Check start and target: they are too close together to tell progress',
  ],
  ['nothing to hold', 'at least', [null, null, 2], 'Add a target'],
  [
    'a limit on the good side',
    'at least',
    [null, 90, 95, 92],
    'Check limit: with the type "at least" it lies above the target',
  ],
  [
    'a limit on the target',
    'at most',
    [null, 5, 5, 5],
    'Check limit: with the type "at most" it lies on the target',
  ],
  [
    'a limit on the good side of a maximum',
    'at most',
    [null, 5, 4, 3],
    'Check limit: with the type "at most" it lies below the target',
  ],
  ['no lower bound', 'between', [null, null, 2, 5], 'Add a target (the lower bound)'],
  ['no upper bound', 'between', [null, 1, 2], 'Add a limit (the upper bound)'],
  [
    'bounds the wrong way round',
    'between',
    [null, 5, 2, 1],
    'Check limit: with the type "between" it lies below the target',
  ],
  [
    'a share of 50',
    'milestone',
    [null, null, 50],
    'Check current: 50 is not between 0 and 1 (a share of the whole, such as 50%)',
  ],
  [
    'a negative share',
    'milestone',
    [null, null, -0.1],
    'Check current: -0.1 is not between 0 and 1 (a share of the whole, such as 50%)',
  ],
  ['half a yes', 'yes/no', [null, null, 0.5], 'Check current: 0.5 is neither yes nor no'],
])('%s is said', (_, type, cells, text) => {
  const share = progress(measure(type, cells));
  expect(isProblem(share) && problemText(share)).toBe(text);
});

test('any measure gives a finite number, a blank or a problem', () => {
  const extreme = fc.constantFrom(
    0,
    -0,
    1,
    1e308,
    -1e308,
    Number.MAX_VALUE,
    -Number.MAX_VALUE,
    5e-324,
    -5e-324,
    1e-300,
  );
  const number = fc.option(fc.oneof(extreme, fc.double({ noNaN: true, noDefaultInfinity: true })));
  fc.assert(
    fc.property(
      fc.constantFrom(...KEY_RESULT_TYPES),
      number,
      number,
      number,
      number,
      (type, start, target, current, limit) => {
        const share = progress({ type, start, target, current, limit });
        expect(share === null || isProblem(share) || Number.isFinite(share)).toBe(true);
        expect(Object.is(share, -0)).toBe(false);
      },
    ),
    { numRuns: 20_000 },
  );
});
