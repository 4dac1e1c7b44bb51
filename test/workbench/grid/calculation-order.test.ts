import { expect, test } from 'vitest';
import { calculationOrder } from '../../../workbench/grid/calculation-order.ts';

type Edges = Readonly<Record<string, string>>;

/** `sure` and `likely` name the readers of each formula, a letter each. */
const order = (formulas: string, sure: Edges, likely: Edges = {}) =>
  calculationOrder([...formulas], (formula) => ({
    sure: sure[formula] ?? '',
    likely: likely[formula] ?? '',
  })).join('');

test.each([
  ['formulas that read nothing of each other run all the same', 'ab', {}, {}, /^(ab|ba)$/],
  ['a reader waits for what it reads', 'cba', { a: 'b', b: 'c' }, {}, /^abc$/],
  ['a reader of two waits for both', 'cab', { a: 'c', b: 'c' }, {}, /^(ab|ba)c$/],
  ['what may spill goes before what reads there', 'ba', {}, { a: 'b' }, /^ab$/],
  ['what is read for sure goes first, whatever may spill', 'ba', { a: 'b' }, { b: 'a' }, /^ab$/],
  ['a circle is calculated once each', 'abc', { a: 'b', b: 'a' }, {}, /^(?=.*a)(?=.*b)(?=.*c).{3}$/],
  ['readers that need no calculation are left out', 'a', { a: 'bc' }, { a: 'd' }, /^a$/],
  ['a reader named for sure and likely runs once', 'ba', { a: 'b' }, { a: 'b' }, /^ab$/],
])('%s', (_reason, formulas, sure: Edges, likely: Edges, expected) => {
  expect(order(formulas, sure, likely)).toMatch(expected);
});
