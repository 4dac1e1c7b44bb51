import fc from 'fast-check';
import { expect, test } from 'vitest';
import { suggestedTarget } from '../../../src/domain/okr/suggested-target.ts';

test.each([
  ['a target that stands needs no start', { value: 30 }, null, 'days', 30],
  ['one that depends on the start waits for it', { times: 0.8 }, null, 'days', null],
  ['so does a step', { plus: 5 }, null, 'points', null],
  ['a multiple', { times: 0.8 }, 45, 'days', 36],
  ['a multiple of three digits', { times: 1.2 }, 1_234_567, 'currency', 1_480_000],
  ['a step', { plus: 0.05 }, 0.88, '%', 0.93],
  ['a step from below zero', { plus: 10 }, -5, 'points', 5],
  ['a step down from below zero', { plus: -5 }, -5, 'points', -10],
  ['a share that is the whole already', { plus: 0.05 }, 1, '%', 1],
  ['a share stays within the whole', { plus: 0.05 }, 0.98, '%', 1],
  ['a share beyond the whole may grow', { plus: 0.05 }, 1.02, '%', 1.07],
  ['only a share ends at 1', { plus: 1 }, 0.5, 'of 5', 1.5],
  ['a step down ends at nothing', { plus: -0.05 }, 0.03, '%', 0],
  ['nothing stays nothing', { times: 0.5 }, 0, 'days', 0],
])('%s', (_, suggestion, start, unit, target) => {
  expect(suggestedTarget(suggestion, start, unit)).toBe(target);
});

const anySuggestion = fc.oneof(
  fc.record({ times: fc.double({ min: 0, minExcluded: true, noNaN: true, noDefaultInfinity: true }) }),
  fc.record({ plus: fc.double({ noNaN: true, noDefaultInfinity: true }) }),
);

test('it is finite, never below zero from a start that is not, and no share passes the whole', () => {
  fc.assert(
    fc.property(
      anySuggestion,
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.constantFrom('%', 'days'),
      (suggestion, start, unit) => {
        const target = suggestedTarget(suggestion, start, unit);
        expect(target).toSatisfy(Number.isFinite);
        if (start >= 0) expect(target).toBeGreaterThanOrEqual(0);
        if (unit === '%' && start <= 1) expect(target).toBeLessThanOrEqual(1);
      },
    ),
  );
});
