import { expect, test } from 'vitest';
import { bandText } from '../../../src/domain/kpi/band-text.ts';
import { candidate } from '../../../src/domain/kpi/candidate.ts';
import { chartOf } from '../../../src/domain/kpi/chart.ts';
import { problemText } from '../../../src/schema/problem.ts';
import type { Direction } from '../../../src/schema/words.ts';

function advice(
  values: readonly number[],
  target: number | null,
  direction: Direction,
  redFlag: number | null = null,
) {
  const chart = chartOf(values);
  const text =
    'problem' in chart ? chart : candidate(chart, { target, direction, redFlag, greenWithin: null });
  return typeof text === 'object' ? problemText(text) : text;
}

/** Mean 10, limits 7.34 and 12.66. */
const NOISE = [9.5, 10.5, 9.5, 10.5, 9.5, 10.5, 9.5, 10.5];
/** Calm enough that one point of 14.5 before it makes no run. */
const CALM = [10.5, 9.5, 10.5, 9.5, 10.5, 9.5, 10.5, 9.5];
const BAND = 'what this process does (7.4 to 12.6)';
const WIDE = 'what this process does (7.3 to 12.7)';

test.each([
  ['a target out of reach above', 13, 'up', `OKR candidate: the target 13 lies above ${BAND}`],
  ['a target out of reach below', 7, 'down', `OKR candidate: the target 7 lies below ${BAND}`],
  ['a target within', 12, 'up', `Leave alone: the target 12 lies within ${WIDE}, so hitting it is luck`],
  [
    'a target within, down',
    8,
    'down',
    `Leave alone: the target 8 lies within ${WIDE}, so hitting it is luck`,
  ],
  [
    'a target that the whole band meets',
    7,
    'up',
    'Healthy: all that this process does (7.4 to 12.6) meets the target 7',
  ],
  ['the same, down', 13, 'down', 'Healthy: all that this process does (7.4 to 12.6) meets the target 13'],
  [
    'near, a target within',
    11,
    'near',
    `Leave alone: the target 11 lies within ${WIDE}, so hitting it is luck`,
  ],
  ['near, a target above', 13, 'near', `OKR candidate: the target 13 lies above ${BAND}`],
  ['near, a target below', 7, 'near', `OKR candidate: the target 7 lies below ${BAND}`],
  ['no target', null, 'up', 'No target'],
] as const)('%s', (_, target, direction, text) => {
  expect(advice(NOISE, target, direction)).toBe(text);
});

test.each([
  ['up, exactly the upper limit is not beyond it', 'up', 12.66, /^Leave alone/],
  ['down, exactly the lower limit is not beyond it', 'down', 7.34, /^Leave alone/],
  ['up, exactly the lower limit is met by all', 'up', 7.34, /^Healthy/],
  ['near, with a wide enough tolerance all is on target', 'near', 10, /^Healthy/, 6],
  ['near, on target without being in the middle', 'near', 7, /^Healthy/, 12],
] as const)('%s', (_, direction, target, text, redFlag: number | null = null) => {
  expect(advice(NOISE, target, direction, redFlag)).toMatch(text);
});

test.each([
  [
    'an unfavourable signal comes first',
    [...NOISE, 20],
    30,
    'down',
    /^Investigate: above the upper limit; find/,
  ],
  ['without a target too', [...NOISE, 20], null, 'down', /^Investigate: above the upper limit/],
  ['a favourable one does not stop', [...NOISE, 20], 30, 'up', /^OKR candidate/],
  ['the latest of several decides', [...NOISE, 20, 10, 0], 30, 'up', /^Investigate: below the lower limit/],
  ['the latest is the favourable one', [...NOISE, 0, 10, 20], 30, 'up', /^OKR candidate/],
  ['the first of 8 points counts', [14.5, ...CALM.slice(0, 7)], 5, 'down', /^Investigate/],
  ['the first of 9 points is history', [14.5, ...CALM], 5, 'down', /^OKR candidate/],
  ['near, a signal that leads away from the target', [...NOISE, 20], 10, 'near', /^Investigate/],
  ['near, a signal that leads to the target', [...NOISE, 20], 25, 'near', /^OKR candidate/],
  ['near, a signal beyond the target and further from it', [...NOISE, 30], 14, 'near', /^Investigate/],
  ['near without a target nothing is unfavourable', [...NOISE, 20], null, 'near', /^No target$/],
] as const)('%s', (_, values, target, direction, text) => {
  expect(advice(values, target, direction)).toMatch(text);
});

test.each([
  ['no point', [], 'Needs 6 more points'],
  ['one point', [1], 'Needs 5 more points'],
  ['five points', [1, 2, 1, 2, 99], 'Needs 1 more point'],
])('%s', (_, values, text) => {
  expect(advice(values, 10, 'up')).toBe(text);
  expect(advice(values, null, 'up')).toBe(text);
});

test('a steady process at its target is healthy, beside it a candidate', () => {
  expect(advice([5, 5, 5, 5, 5, 5], 5, 'up')).toBe(
    'Healthy: all that this process does (5) meets the target 5',
  );
  expect(advice([5, 5, 5, 5, 5, 5], 6, 'up')).toBe(
    'OKR candidate: the target 6 lies above what this process does (5)',
  );
});

test.each([
  ['to a twentieth of the band or finer', 29.346, 39.986, '29.4 to 39.9', '29.3 to 40'],
  ['whole numbers', 159.77, 277.2, '160 to 277', '159 to 278'],
  ['shares', 0.9101, 0.9899, '0.911 to 0.989', '0.91 to 0.99'],
  ['large numbers', 398_251, 554_410, '399000 to 554000', '398000 to 555000'],
  ['what binary arithmetic adds is no reason to round', 29 - 1e-14, 41 + 1e-14, '29 to 41', '29 to 41'],
  ['a band below 0', -12.34, -2.1, '-12.3 to -2.1', '-12.4 to -2.1'],
  ['no band', 5, 5, '5', '5'],
  ['a band wider than any number', -1e308, 1e308, '-1e+308 to 1e+308', '-1e+308 to 1e+308'],
  ['the smallest band', 0, 5e-324, '0 to 5e-324', '0 to 5e-324'],
])('limits in print: %s', (_, lower, upper, inward, outward) => {
  const limits = { centre: 0, lower, upper, range: 0 };
  expect([bandText(limits, true), bandText(limits, false)]).toEqual([inward, outward]);
});
