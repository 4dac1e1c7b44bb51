import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isProblem } from '../../../src/schema/problem.ts';
import { type Line, type Row, results, rolledUp } from './rolled-up.ts';

test.each<[string, Line[], (number | string | null)[]]>([
  [
    'a mean of children',
    [
      ['O', '', null],
      ['A', 'O', 0.2],
      ['B', 'O', 0.6],
    ],
    [0.4, 0.2, 0.6],
  ],
  [
    'children first',
    [
      ['A', 'O', 0.2],
      ['B', 'O', 0.6],
      ['O', '', null],
    ],
    [0.2, 0.6, 0.4],
  ],
  [
    'any depth',
    [
      ['C', 'O', null],
      ['T', 'C', null],
      ['K', 'T', 0.5],
      ['O', '', null],
    ],
    [0.5, 0.5, 0.5, 0.5],
  ],
  [
    'a score held within 0 and 1',
    [
      ['A', '', 1.7],
      ['B', '', -0.2],
    ],
    [1, 0],
  ],
  [
    'a blank counts as 0 and stays blank',
    [
      ['O', '', null],
      ['A', 'O', 0.5],
      ['B', 'O', null],
    ],
    [0.25, 0.5, null],
  ],
  ['a blank root', [['O', '', null]], [null]],
  [
    'the own score of a row with children does not matter',
    [
      ['O', '', 0.9],
      ['A', 'O', 0.5],
    ],
    [0.5, 0.5],
  ],
  [
    'weights among siblings',
    [
      ['O', '', null],
      ['A', 'O', 1, 3],
      ['B', 'O', 0, 1],
    ],
    [0.75, 1, 0],
  ],
  [
    'weights of one family say nothing of another',
    [
      ['O', '', null],
      ['A', 'O', 1, 3],
      ['B', 'O', 0, 1],
      ['P', '', null],
      ['C', 'P', 1],
      ['D', 'P', 0],
    ],
    [0.75, 1, 0, 0.5, 1, 0],
  ],
  [
    'weights in more than one family',
    [
      ['O', '', null],
      ['A', 'O', 1, 3],
      ['B', 'O', 0, 1],
      ['P', '', null],
      ['C', 'P', 1, 1],
      ['D', 'P', 0, 3],
    ],
    [0.75, 1, 0, 0.25, 1, 0],
  ],
  [
    'all weights 0: equal',
    [
      ['O', '', null],
      ['A', 'O', 1, 0],
      ['B', 'O', 0, 0],
    ],
    [0.5, 1, 0],
  ],
  [
    "a root's own weight does not matter",
    [
      ['O', '', 0.5, -1],
      ['P', '', 0.7],
    ],
    [0.5, 0.7],
  ],
  [
    'weights that overflow',
    [
      ['O', '', null],
      ['A', 'O', 1, 1e308],
      ['B', 'O', 0, 1e308],
    ],
    [0.5, 1, 0],
  ],
  ['an unknown parent makes a root', [['A', 'X', 0.5]], [0.5]],
  [
    'rows without an id',
    [
      ['', '', 0.3],
      ['', '', 0.4],
    ],
    [0.3, 0.4],
  ],
])('%s', (_, lines, expected) => {
  expect(results(lines)).toEqual(expected);
});

const CIRCLE = 'Check parent: its parents lead back to this row';

test.each<[string, Line[], (number | string | null)[]]>([
  [
    'a negative weight',
    [
      ['O', '', null],
      ['A', 'O', 1, -1],
      ['B', 'O', 0, 1],
    ],
    ['Check "A" first: it counts here', 'Check weight: -1 is below 0', 0],
  ],
  [
    'a blank among filled weights',
    [
      ['O', '', null],
      ['A', 'O', 1, 1],
      ['B', 'O', 0],
    ],
    ['Check "B" first: it counts here', 1, 'Add a weight (the others have one; 0 leaves it out)'],
  ],
  [
    'a duplicate id',
    [
      ['O', '', null],
      ['A', 'O', 1],
      ['A', '', 0],
      ['B', '', 0.5],
    ],
    [
      'Check "A" first: it counts here',
      'Check id: "A" stands in more than one row',
      'Check id: "A" stands in more than one row',
      0.5,
    ],
  ],
  [
    'a child of a duplicate id is computed',
    [
      ['A', '', 1],
      ['A', '', 0],
      ['B', 'A', 0.5],
    ],
    ['Check id: "A" stands in more than one row', 'Check id: "A" stands in more than one row', 0.5],
  ],
  [
    'its own parent',
    [
      ['A', 'A', 0.5],
      ['B', '', 0.5],
    ],
    [CIRCLE, 0.5],
  ],
  [
    'a circle, with a row below it',
    [
      ['A', 'C', 1],
      ['B', 'A', 1],
      ['C', 'B', 1],
      ['D', 'B', 0.5],
    ],
    [CIRCLE, CIRCLE, CIRCLE, 0.5],
  ],
])('%s is said in its row, the rest is computed', (_, lines, expected) => {
  expect(results(lines)).toEqual(expected);
});

test('a chain of 100,000 parents has a score at its top', () => {
  const rows = Array.from({ length: 100_000 }, (_, at): Row => {
    const parent = at === 0 ? '' : String(at - 1);
    return { id: String(at), parent, score: at === 99_999 ? 0.5 : null, weight: null };
  });
  expect(rolledUp(rows)[0]).toBe(0.5);
});

test('the order of the rows makes no difference', () => {
  const row = fc.record({
    parent: fc.nat(12),
    score: fc.option(fc.double({ min: -2, max: 2, noNaN: true })),
  });
  fc.assert(
    fc.property(
      fc.array(row, { maxLength: 12 }),
      fc.infiniteStream(fc.double({ min: 0, max: 1 })),
      (tree, order) => {
        const rows = tree.map(
          ({ parent, score }, at): Row => ({ id: `r${at}`, parent: `r${parent}`, score, weight: null }),
        );
        const shuffled = rows
          .map((each) => ({ each, key: order.next().value ?? 0 }))
          .sort((a, b) => a.key - b.key);
        const byId = new Map(
          rolledUp(shuffled.map(({ each }) => each)).map((result, at) => [shuffled[at]?.each.id, result]),
        );
        rolledUp(rows).forEach((result, at) => {
          const other = byId.get(`r${at}`);
          if (typeof result === 'number') expect(other).toBeCloseTo(result, 12);
          else expect(isProblem(other)).toBe(isProblem(result));
        });
      },
    ),
    { numRuns: 500 },
  );
});
