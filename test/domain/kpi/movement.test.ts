import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { limitsOf } from '../../../src/domain/kpi/limits.ts';
import { movement } from '../../../src/domain/kpi/movement.ts';
import type { CivilDate } from '../../../src/domain/time/civil-date.ts';

const AVERAGE = { method: 'average', run: 8 } as const;

/** One value a day from day 1 on. */
const points = (values: readonly number[]) => ({
  dates: values.map((_, index) => (index + 1) as CivilDate),
  values: [...values],
});
const judged = (before: readonly number[], since: readonly number[]) =>
  movement(points([...before, ...since]), (before.length + 1) as CivilDate, AVERAGE);

/** Mean 10, mean moving range 2, so limits 4.68 and 15.32. */
const BEFORE = [9, 11, 9, 11, 9, 11, 9, 11];

describe('whether a KPI has moved', () => {
  test.each([
    ['beyond the upper limit', [15.33], { rule: 'outside', side: 1, length: 1 }],
    ['beyond the lower limit', [4.67], { rule: 'outside', side: -1, length: 1 }],
    ['on the limit is noise', [15.32], null],
    ['between the limits is noise', [12, 8, 12], null],
    ['it came back: the signal stays one', [20, 10], { rule: 'outside', side: 1, length: 1 }],
    ['the latest signal counts', [20, 2], { rule: 'outside', side: -1, length: 1 }],
    ['three of four near a limit', [13, 13, 13], { rule: 'near limit', side: 1, length: 1 }],
    ['eight in a row', [11, 11, 11, 11, 11, 11, 11, 11], { rule: 'run', side: 1, length: 9 }],
    ['one less is noise', [9, 11, 11, 11, 11, 11, 11, 11], null],
  ])('%s', (_reason, since, signal) => {
    expect(judged(BEFORE, since)).toMatchObject({ kind: 'judged', signal });
  });

  test.each([
    ['no value since', BEFORE, [], { kind: 'no values since' }],
    ['too few before', BEFORE.slice(0, 4), [20], { kind: 'too few before', missing: 2 }],
    ['none before', [], [1, 2, 3], { kind: 'too few before', missing: 6 }],
    ['too far apart', [1e308, -1e308, 1e308, -1e308, 1e308, -1e308], [0], { problem: 'tooFarApart' }],
    [
      'all alike before, so any other value is a signal',
      [5, 5, 5, 5, 5, 5],
      [6],
      { signal: { rule: 'outside' } },
    ],
  ])('%s', (_reason, before, since, answer) => {
    expect(judged(before, since)).toMatchObject(answer);
  });

  test('a signal before the day does not count', () => {
    expect(judged([...BEFORE, 40], [10])).toMatchObject({ signal: null });
  });

  test('the limits are those of the values before, whatever comes since', () => {
    const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 6, maxLength: 30 });
    fc.assert(
      fc.property(values, values, (before, since) => {
        expect(judged(before, since)).toMatchObject({ limits: limitsOf(before) });
      }),
    );
  });
});
