import { expect, test } from 'vitest';
import { type Line, results } from './rolled-up.ts';

test.each<[string, Line[], number[]]>([
  [
    'first',
    [
      ['O', '', null],
      ['A', 'O', 0.4],
      ['B', 'O', 0.9],
    ],
    [0.4, 0.4, 0.9],
  ],
  [
    'last, at any depth',
    [
      ['O', '', null],
      ['T', 'O', null],
      ['A', 'T', 0.9],
      ['B', 'T', 0.4],
      ['C', 'O', 0.7],
    ],
    [0.4, 0.4, 0.9, 0.4, 0.7],
  ],
  [
    'beside a negative weight',
    [
      ['O', '', null],
      ['A', 'O', 0.9, -1],
      ['B', 'O', 0.4],
    ],
    [0.4, 0.9, 0.4],
  ],
])('the lowest child decides: %s', (_, lines, expected) => {
  expect(results(lines, 'lowest')).toEqual(expected);
});

test('the lowest of a blank is 0', () => {
  expect(
    results(
      [
        ['O', '', null],
        ['A', 'O', 0.9],
        ['B', 'O', null],
      ],
      'lowest',
    ),
  ).toEqual([0, 0.9, null]);
});
