import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Measure } from '../../../src/domain/okr/measure.ts';
import { countedProgress, graded, weightedMean } from '../../../src/domain/okr/score.ts';
import { isProblem } from '../../../src/schema/problem.ts';

test.each([
  ['within', 0.4, 0.4],
  ['below the start', -0.5, 0],
  ['beyond the target', 1.5, 1],
  ['no check-in', null, 0],
])('progress counts as a score: %s', (_, progress, result) => {
  expect(graded(progress)).toBe(result);
});

test.each<[string, (number | null)[], (number | null)[], number | null]>([
  ['no weight: equal', [1, 0], [null, null], 0.5],
  ['all weights 0: equal', [1, 0], [0, 0], 0.5],
  ['weights that add up to 4', [0.8, 0.4], [3, 1], 0.7],
  ['weights that add up to 100', [0.8, 0.4], [75, 25], 0.7],
  ['a weight of 0 leaves out', [0.8, 0.4], [1, 0], 0.8],
  ['weights whose sum overflows', [1, 0], [1e308, 1e308], 0.5],
  ['the smallest weights there are', [1, 0], [5e-324, 5e-324], 0.5],
  ['weights far apart', [1, 0], [1e308, 5e-324], 1],
  ['a value left out, with its weight', [1, null, 0], [1, null, 1], 0.5],
  ['the weight of a value left out says nothing of the others', [0.5, null], [null, 3], 0.5],
  ['nothing', [], [], null],
  ['everything left out', [null], [1], null],
  ['key results as Joystream published them for Q1 2019', [0.33, 1, 1, 0.36, 0.39], [], 0.616],
  ['personal ones of the same quarter', [1, 0.7], [], 0.85],
  ['a published total of 0.55 that was added up wrong', [1, 0.4, 0.24, 0.37], [], 0.5025],
])('the weighted mean of %s', (_, values, weights, mean) => {
  const result = weightedMean(
    values,
    values.map((_value, at) => weights[at] ?? null),
  );
  if (mean === null) expect(result).toBeNull();
  else expect(result).toBeCloseTo(mean, 12);
});

test.each<[string, (number | null)[], unknown]>([
  ['a negative weight', [1, -1, 1], { member: 1, cause: { problem: 'negativeWeight', weight: -1 } }],
  ['a blank among filled ones', [1, 2, null], { member: 2, cause: { problem: 'weightMissing' } }],
  ['a blank beside a 0', [0, null, 0], { member: 1, cause: { problem: 'weightMissing' } }],
])('%s is named', (_, weights, problem) => {
  expect(weightedMean([1, 1, 1], weights)).toEqual(problem);
});

type WeightedMeasure = Measure & { readonly weight: number | null };

const score = (rows: readonly WeightedMeasure[]) =>
  weightedMean(
    rows.map(countedProgress),
    rows.map(({ weight }) => weight),
  );

const row = { type: 'reach', start: 0, target: 10, limit: null, current: 5, weight: null } as const;

test.each([
  ['one key result', [row], 0.5],
  ['one without a check-in counts as 0', [row, { ...row, current: null }], 0.25],
  ['one beyond its target counts as 1', [{ ...row, current: 30 }, row], 0.75],
  ['one below its start counts as 0', [{ ...row, current: -30 }, row], 0.25],
  [
    'weights count',
    [
      { ...row, weight: 1 },
      { ...row, current: 10, weight: 0 },
    ],
    0.5,
  ],
  ['a baseline is left out', [row, { ...row, type: 'baseline' as const }], 0.5],
  ['only a baseline', [{ ...row, type: 'baseline' as const }], null],
])('the score of key results: %s', (_, rows, result) => {
  expect(score(rows)).toBe(result);
});

test('a key result that cannot be scored is named', () => {
  expect(score([row, { ...row, start: null }])).toMatchObject({ member: 1, cause: { problem: 'missing' } });
});

test('a weighted mean lies between the lowest and the highest value, or names a member', () => {
  const weight = fc.option(
    fc.oneof(fc.constantFrom(0, -0, 1e308, 5e-324, -1), fc.double({ min: 0, max: 1e308, noNaN: true })),
  );
  const pair = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), weight);
  fc.assert(
    fc.property(fc.array(pair, { minLength: 1, maxLength: 8 }), (pairs) => {
      const values = pairs.map(([value]) => value);
      const mean = weightedMean(
        values,
        pairs.map(([, each]) => each),
      );
      const isWithin = (share: number): boolean =>
        share >= Math.min(...values) - 1e-12 && share <= Math.max(...values) + 1e-12;
      expect(typeof mean === 'number' ? isWithin(mean) : mean !== null && isProblem(mean.cause)).toBe(true);
    }),
    { numRuns: 5000 },
  );
});
