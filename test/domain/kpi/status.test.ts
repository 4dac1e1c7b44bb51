import { expect, test } from 'vitest';
import { kpiStatus } from '../../../src/domain/kpi/status.ts';
import { problemText } from '../../../src/schema/problem.ts';
import type { Direction } from '../../../src/schema/words.ts';

const against = (
  value: number | null,
  target: number | null,
  direction: Direction,
  redFlag: number | null = null,
  greenWithin: number | null = null,
): string => {
  const status = kpiStatus(value, { target, direction, redFlag, greenWithin });
  return typeof status === 'object' ? problemText(status) : status;
};

test.each([
  ['on the target', 90, 90, null, 'On target'],
  ['better than the target', 91, 90, null, 'On target'],
  ['a rounding error below the target', 0.1 + 0.2 - 1e-12, 0.3, null, 'On target'],
  ['between flag and target', 85, 90, 80, 'Near target'],
  ['on the flag itself', 80, 90, 80, 'Near target'],
  ['beyond the flag', 79.9, 90, 80, 'Off target'],
  ['no flag: on the edge of 10%', 90, 100, null, 'Near target'],
  ['no flag: beyond 10%', 89.9, 100, null, 'Off target'],
  ['no flag, a negative target: 10% of its size', -110, -100, null, 'Near target'],
  ['no flag, a negative target: beyond', -110.1, -100, null, 'Off target'],
  ['no flag, target 0: the flag is there too', -0.001, 0, null, 'Off target'],
  ['a flag on the target leaves nothing near', 89, 90, 90, 'Off target'],
  ['a target at the end of all numbers', -Number.MAX_VALUE, -Number.MAX_VALUE, null, 'On target'],
  ['no value', null, 90, 80, 'No data'],
  ['no target', 90, null, 80, 'No target'],
  ['neither', null, null, null, 'No data'],
])('up, %s', (_, value, target, redFlag, status) => {
  expect(against(value, target, 'up', redFlag)).toBe(status);
});

test('down is up in a mirror', () => {
  for (const [value, target, redFlag] of [
    [90, 90, null],
    [85, 90, 80],
    [80, 90, 80],
    [79.9, 90, 80],
    [90, 100, null],
    [89.9, 100, null],
    [-0.001, 0, null],
  ] as const) {
    expect(against(-value, -target, 'down', redFlag && -redFlag)).toBe(against(value, target, 'up', redFlag));
  }
});

test.each([
  ['on the target', 50, null, null, 'On target'],
  ['on the edge of green', 52, 5, 2, 'On target'],
  ['on the edge of green, below', 48, 5, 2, 'On target'],
  ['between green and red', 53, 5, 2, 'Near target'],
  ['on the edge of red', 45, 5, 2, 'Near target'],
  ['beyond red', 44.9, 5, 2, 'Off target'],
  ['green is half of red', 52.5, 5, null, 'On target'],
  ['red is 10% of the target', 55, null, null, 'Near target'],
  ['beyond 10%', 55.1, null, null, 'Off target'],
  ['green as wide as red', 55, 5, 5, 'On target'],
  ['green without red', 51, null, 1, 'On target'],
])('near 50, %s', (_, value, redFlag, greenWithin, status) => {
  expect(against(value, 50, 'near', redFlag, greenWithin)).toBe(status);
});

test.each([
  ['the edge of red at 0, a rounding error below', -1e-8, 100, 100, 'Near target'],
  ['the edge of red beyond, a rounding error above', 200 + 1e-8, 100, 100, 'Near target'],
  ['below the edge of red by what the target can tell', -1e-6, 100, 100, 'Off target'],
  ['on the target, red at 0', 7, 7, 0, 'On target'],
  ['the smallest number beside 0', Number.MIN_VALUE, 0, null, 'Off target'],
  ['the other end of all numbers', -Number.MAX_VALUE, Number.MAX_VALUE, null, 'Off target'],
] as const)('near, %s', (_, value, target, redFlag, status) => {
  expect(against(value, target, 'near', redFlag)).toBe(status);
});

test.each([
  [
    'up, the flag above',
    90,
    'up',
    95,
    null,
    'Check red flag: with the direction "up" it belongs below the target',
  ],
  [
    'down, the flag below',
    25,
    'down',
    20,
    null,
    'Check red flag: with the direction "down" it belongs above the target',
  ],
  ['near, a negative distance', 50, 'near', -1, null, 'Check red flag: -1 is below 0'],
  ['near, a negative green', 50, 'near', 5, -1, 'Check green within: -1 is below 0'],
  ['near, green wider than red', 50, 'near', 5, 6, 'Check red flag: it is below green within'],
] as const)('%s is refused', (_, target, direction, redFlag, greenWithin, text) => {
  expect(against(target, target, direction, redFlag, greenWithin)).toBe(text);
});
