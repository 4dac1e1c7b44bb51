import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asPrinted } from '../../../src/domain/okr/as-printed.ts';
import { grade } from '../../../src/domain/okr/grade.ts';
import { KINDS } from '../../../src/schema/words.ts';

test.each([
  ['a stretch goal is a success from 0.7', 0.7, 'aspirational', 'Achieved'],
  ['0.695 is printed as 0.70', 0.695, 'aspirational', 'Achieved'],
  ['0.694 is not', 0.694, 'aspirational', 'Partly'],
  ['the lowest part of a stretch', 0.4, 'aspirational', 'Partly'],
  ['0.395 is printed as 0.40', 0.395, 'aspirational', 'Partly'],
  ['below it', 0.39, 'aspirational', 'Missed'],
  ['a commitment is due in full', 1, 'committed', 'Achieved'],
  ['0.995 is printed as 1.00', 0.995, 'committed', 'Achieved'],
  ['0.99 is not in full', 0.99, 'committed', 'Partly'],
  ['the lowest part of a commitment', 0.7, 'committed', 'Partly'],
  ['below that', 0.69, 'committed', 'Missed'],
  ['progress beyond the target', 1.3, 'committed', 'Achieved'],
  ['progress below the start', -0.2, 'aspirational', 'Missed'],
] as const)('%s', (_, score, kind, word) => {
  expect(grade(score, kind)).toBe(word);
});

test('two scores that are printed alike have one grade, and a higher score never a worse one', () => {
  const order = ['Missed', 'Partly', 'Achieved'];
  const score = fc.oneof(fc.double({ min: -1, max: 2, noNaN: true }), fc.double({ noNaN: true }));
  fc.assert(
    fc.property(score, score, fc.constantFrom(...KINDS), (one, other, kind) => {
      expect(grade(asPrinted(one), kind)).toBe(grade(one, kind));
      const ranks = [Math.min(one, other), Math.max(one, other)].map((each) =>
        order.indexOf(grade(each, kind)),
      );
      expect(ranks).toEqual([...ranks].sort());
    }),
  );
});
