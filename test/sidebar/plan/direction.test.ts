import { expect, test } from 'vitest';
import { directionDoubt, directionText } from '../../../sidebar/plan/direction.ts';

const NONE = { start: null, target: null, limit: null };

test.each([
  ['down', { type: 'reach', start: 45, target: 25, limit: null }, 'days', '45 → 25 days: down by 20'],
  [
    'up in percent points',
    { type: 'reach', start: 0.1, target: 0.3, limit: null },
    '%',
    '10 → 30 %: up by 20 points',
  ],
  ['money', { type: 'reach', start: 1000, target: 2500, limit: null }, '€', '€1,000 → €2,500: up by €1,500'],
  ['no target yet', { type: 'reach', start: 45, target: null, limit: null }, 'days', null],
  ['nowhere to go', { type: 'reach', start: 45, target: 45, limit: null }, 'days', null],
  [
    'at least',
    { type: 'at least', start: null, target: 0.95, limit: 0.9 },
    '%',
    'stays at 95 % or more, failed at 90 %',
  ],
  ['at most', { type: 'at most', start: null, target: 2, limit: null }, '', 'stays at 2 or less'],
  ['between', { type: 'between', start: null, target: 3, limit: 5 }, 'days', 'stays between 3 and 5 days'],
  ['between, half', { type: 'between', start: null, target: 3, limit: null }, 'days', null],
  ['yes/no', { type: 'yes/no', ...NONE }, '', 'done or not'],
  ['a share of work', { type: 'milestone', ...NONE }, '%', 'from nothing to 100 % done'],
  ['a baseline', { type: 'baseline', ...NONE }, '', 'measured first, counts for nothing yet'],
] as const)('%s', (_reason, measure, unit, text) => {
  expect(directionText(measure, { ...measure, unit, current: null })?.replaceAll('\u00a0', ' ') ?? null).toBe(
    text,
  );
});

test.each([
  ['less, and the numbers go up', 'Reduce time to fill', 25, 45, true],
  ['less, and they go down', 'Reduce time to fill', 45, 25, false],
  ['more, and they go down', 'Raise NPS', 50, 40, true],
  ['a title that says neither', 'Time to fill', 25, 45, false],
  ['no numbers yet', 'Reduce time to fill', null, 45, false],
] as const)('a title that doubts its numbers: %s', (_reason, title, start, target, isDoubt) => {
  expect(directionDoubt(title, start, target) !== null).toBe(isDoubt);
});
