import { expect, test } from 'vitest';
import { callFunction } from '../../src/functions/call.ts';
import { okrExpected } from '../../src/functions/okr-expected.ts';

test('the time zone is not asked for while no cell holds a Date', () => {
  const zone = (): string => {
    throw new Error('asked');
  };
  expect(callFunction(okrExpected, ['2026-01-01', 46_123, '2026-02-20'], zone)).toBe(0.5);
});

test('the time zone is asked for once', () => {
  let asked = 0;
  const zone = (): string => {
    asked += 1;
    return 'Europe/Berlin';
  };
  const dates = ['2025-12-31T23:00:00Z', '2026-04-10T22:00:00Z', '2026-02-19T23:00:00Z'].map(
    (each) => new Date(each),
  );
  expect([callFunction(okrExpected, dates, zone), asked]).toEqual([0.5, 1]);
});

test.each([
  ['Pacific/Auckland', '2025-12-31T11:00:00Z', '2026-04-10T12:00:00Z', '2026-02-19T11:00:00Z'],
  ['America/Los_Angeles', '2026-01-01T08:00:00Z', '2026-04-11T07:00:00Z', '2026-02-20T08:00:00Z'],
  ['Asia/Kolkata', '2025-12-31T18:30:00Z', '2026-04-10T18:30:00Z', '2026-02-19T18:30:00Z'],
])('in %s a change of clocks adds no part of a day', (zone, ...midnights) => {
  expect(
    callFunction(
      okrExpected,
      midnights.map((each) => new Date(each)),
      () => zone,
    ),
  ).toBe(0.5);
});
