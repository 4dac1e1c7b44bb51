import { expect, test } from 'vitest';
import { expected } from '../../../src/domain/okr/expected.ts';
import { status } from '../../../src/domain/okr/status.ts';
import { readSuccessLine } from '../../../src/domain/okr/success-line.ts';
import { civilDate } from '../../../src/domain/time/civil-date.ts';
import type { Problem } from '../../../src/schema/problem.ts';

const unreadable: Problem = { problem: 'notANumber', field: 'progress', shown: '"x"' };

test.each([
  ['a pace of 0.9', 0.45, 0.5, 'On track'],
  ['a pace that prints as 0.90', 0.4475, 0.5, 'On track'],
  ['a pace that prints as 0.89', 0.447, 0.5, 'At risk'],
  ['a pace of 0.7', 0.35, 0.5, 'At risk'],
  ['a pace that prints as 0.70', 0.695, 1, 'At risk'],
  ['a pace that prints as 0.69', 0.694, 1, 'Off track'],
  ['below the start', -1, 0.5, 'Off track'],
  ['the target', 1, 1, 'Achieved'],
  ['progress that prints as 1.00', 0.995, 1, 'Achieved'],
  ['the target reached at once', 1, 0, 'Achieved'],
  ['nothing expected yet', 0, 0, 'Too early'],
  ['hardly anything expected', 0.05, 0.06, 'Too early'],
  ['an expectation that prints as 0.07', 0, 0.065, 'Off track'],
  ['an expectation that prints as 0.06', 0, 0.0649, 'Too early'],
  ['no progress', null, 0.5, 'No check-in'],
  ['no progress, too early', null, 0, 'No check-in'],
  ['unreadable progress', unreadable, 0.5, 'Check data'],
  ['unreadable expectation', 1, unreadable, 'Check data'],
  ['progress near the largest number', -1.7e308, 0.07, 'Off track'],
])('%s', (_, progress, wanted, word) => {
  expect(status(progress, wanted)).toBe(word);
});

test.each([
  ['a stricter line', 0.45, { onTrack: 1, atRisk: 0.9 }, 'At risk'],
  ['a milder line', 0.3, { onTrack: 0.5, atRisk: 0.2 }, 'On track'],
  ['no line below', 0, { onTrack: 0.9, atRisk: 0 }, 'At risk'],
  ['a longer start', 0.1, { onTrack: 0.9, atRisk: 0.7, tooEarly: 0.6 }, 'Too early'],
])('%s changes the status', (_, progress, pace, word) => {
  expect(status(progress, 0.5, pace)).toBe(word);
});

test('where nothing is expected it is too early, even if nothing else is', () => {
  expect(status(0.5, 0, { onTrack: 0.9, atRisk: 0.7, tooEarly: 0 })).toBe('Too early');
});

const start = civilDate(2026, 1, 1);
const end = civilDate(2026, 4, 11);

test.each([
  ['before the start', civilDate(2025, 12, 1), 1, 0],
  ['on the first day', start, 1, 0],
  ['half way', civilDate(2026, 2, 20), 1, 0.5],
  ['half way to a success line of 0.7', civilDate(2026, 2, 20), 0.7, 0.35],
  ['across a change of clocks', civilDate(2026, 3, 30), 1, 0.88],
  ['on the last day', end, 0.7, 0.7],
  ['after the end', civilDate(2027, 1, 1), 1, 1],
])('expected %s', (_, today, line, share) => {
  expect(expected(start, end, today, line)).toBeCloseTo(share, 12);
});

test.each([
  ['the same day', start],
  ['an earlier day', civilDate(2025, 12, 31)],
])('a cycle that ends on %s is refused', (_, last) => {
  expect(expected(start, last, start, 1)).toEqual({ problem: 'endNotAfterStart' });
});

test.each([
  ['committed', 1],
  ['Aspirational', 0.7],
  ['stretch', 0.7],
  ['moonshot', 0.7],
  [0.8, 0.8],
  [1, 1],
  ['80%', 0.8],
  ['', null],
])('the success line %j is %j', (typed, line) => {
  expect(readSuccessLine(typed)).toBe(line);
});

test.each([[0], [-0.5], [1.2], ['70'], ['firm'], [true], ['#N/A']])('%j is no success line', (typed) => {
  expect(readSuccessLine(typed)).toMatchObject({ problem: 'notASuccessLine', field: 'kind' });
});
