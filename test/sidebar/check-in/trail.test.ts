import { describe, expect, test } from 'vitest';
import { expectedValue, trailOf } from '../../../sidebar/check-in/trail.ts';
import { keyResult } from './company.ts';

const said = (text: string | undefined) => text?.replace(/\u00a0/g, ' ');

describe('the line of a card', () => {
  test.each([
    ['downwards', keyResult(), 34, 0.55, 'From 45 days to 25 days, now 34 days, 35.6 days expected by today'],
    [
      'upwards',
      keyResult({ unit: '', start: 3.8, target: 4.5, expected: 0.33 }),
      4.2,
      0.57,
      'From 3.8 to 4.5, now 4.2, 4.03 expected by today',
    ],
    [
      'without a value',
      keyResult(),
      null,
      null,
      'From 45 days to 25 days, no value yet, 35.6 days expected by today',
    ],
    ['without a cycle', keyResult({ expected: null }), 34, 0.55, 'From 45 days to 25 days, now 34 days'],
    [
      'of a milestone',
      keyResult({ type: 'milestone' }),
      0.4,
      0.4,
      'From 0 % to 100 %, now 40 %, 47 % expected by today',
    ],
    ['of a floor', keyResult({ type: 'at least', target: 90 }), 84, 0, 'At least 90 days, now 84 days'],
    ['of a ceiling', keyResult({ type: 'at most', target: 5 }), 4, 1, 'At most 5 days, now 4 days'],
    [
      'of a range',
      keyResult({ type: 'between', target: 20, limit: 40 }),
      31,
      1,
      'Between 20 days and 40 days, now 31 days',
    ],
  ])('%s says what it draws', (_, measured, value, progress, text) => {
    expect(said(trailOf(measured, value, progress)?.text)).toBe(text);
  });

  test.each([
    ['below the start it stays at the left end', keyResult(), 50, -0.25, 0],
    ['beyond the target it stays at the right end', keyResult(), 20, 1.25, 1],
    ['on a floor it stands at the edge of the zone', keyResult({ type: 'at least', target: 90 }), 90, 1, 0.5],
    ['on a floor of 0 too', keyResult({ type: 'at least', target: 0 }), 0, 1, 0.5],
    ['on the lower bound of a range', keyResult({ type: 'between', target: 20, limit: 40 }), 20, 1, 0.25],
    ['on the upper bound of a range', keyResult({ type: 'between', target: 20, limit: 40 }), 40, 1, 0.75],
  ])('%s', (_, measured, value, progress, now) => {
    expect(trailOf(measured, value, progress)?.now).toBeCloseTo(now, 12);
  });

  test.each([
    ['a floor', keyResult({ type: 'at least', target: 90 }), 84, 96],
    ['a ceiling', keyResult({ type: 'at most', target: 5 }), 9, 2],
    ['a range', keyResult({ type: 'between', target: 20, limit: 40 }), 12, 31],
  ])('%s has its value inside the zone exactly when it holds', (_, measured, outside, inside) => {
    const isInside = (value: number) => {
      const trail = trailOf(measured, value, null);
      if (!trail?.zone || trail.now === null) throw new Error('no zone');
      return trail.now >= trail.zone.from && trail.now <= trail.zone.to;
    };
    expect([isInside(outside), isInside(inside)]).toEqual([false, true]);
  });

  test.each([
    ['a yes/no', keyResult({ type: 'yes/no' })],
    ['a baseline', keyResult({ type: 'baseline' })],
    ['a reach without a start', keyResult({ start: null })],
    ['a range without its upper bound', keyResult({ type: 'between', limit: null })],
  ])('%s has none', (_, measured) => {
    expect(trailOf(measured, 1, null)).toBeNull();
  });
});

test.each([
  ['on the way down', keyResult(), 35.6],
  ['a level has no way to go', keyResult({ type: 'at least' }), null],
  ['no cycle', keyResult({ expected: null }), null],
])('where the value should be: %s', (_, measured, value) => {
  const should = expectedValue(measured);
  if (value === null) expect(should).toBeNull();
  else expect(should).toBeCloseTo(value, 12);
});

test('the ends of the line share one unit', () => {
  const trail = trailOf(keyResult(), 34, 0.55);
  expect([trail?.from, said(trail?.to)]).toEqual(['45', '25 days']);
});
