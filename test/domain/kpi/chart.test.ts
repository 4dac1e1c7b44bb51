import { expect, test } from 'vitest';
import { chartOf, latestSignal } from '../../../src/domain/kpi/chart.ts';
import { isProblem } from '../../../src/schema/problem.ts';

const latest = (...values: readonly number[]) => {
  const chart = chartOf(values);
  if (isProblem(chart)) throw new Error(chart.problem);
  return latestSignal(chart);
};
const NOISE = [10, 12, 10, 12, 10, 12];

test.each([
  ['no value', [], -1],
  ['fewer than six values, whatever they are', [10, 12, 10, 12, 99], -1],
  ['noise', NOISE, -1],
  ['the last value', [...NOISE, 99], 6],
  ['one of the last eight', [99, ...NOISE, 11], 0],
  ['further back it is history', [99, -77, ...NOISE, 10, 12], -1],
])('the latest signal of %s', (_, values, at) => {
  expect(latest(...values)).toBe(at);
});

test.each([
  ['no value', []],
  ['one value', [5]],
])('%s has no limits', (_, values) => {
  expect(chartOf(values)).toEqual({ method: 'average', values, limits: null, signals: [] });
});
