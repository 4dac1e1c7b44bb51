import { expect, test } from 'vitest';
import { signalsOf } from '../../../src/domain/kpi/signal.ts';
import { signalLabel } from '../../../src/domain/kpi/signal-text.ts';

/** Limits of 4 and 16 around 10: halfway are 7 and 13. */
const limits = { centre: 10, lower: 4, upper: 16, range: 7 };

/** A letter a point: O outside, R run, N near a limit; small below the centre line. */
function drawn(values: readonly number[], run?: number): string {
  const letters = { outside: 'O', run: 'R', 'near limit': 'N' };
  return signalsOf(values, limits, run)
    .map((signal) => {
      if (signal === null) return '.';
      return signal.side > 0 ? letters[signal.rule] : letters[signal.rule].toLowerCase();
    })
    .join('');
}

const repeated = (value: number, times: number): number[] => new Array(times).fill(value);

test.each([
  ['noise', [9, 11, 9, 11, 9, 11], '......'],
  ['above the upper limit', [9, 11, 9, 11, 9, 16.1], '.....O'],
  ['below the lower limit', [9, 11, 3.9, 11, 9, 11], '..o...'],
  ['on a limit is not outside', [16, 9, 11, 9, 11, 4], '......'],
  ['within a billionth of a limit is not outside', [16 + 1e-9, 9, 11, 9, 11, 9], '......'],
  ['8 in a row, told from the first', [9, ...repeated(11, 8)], '.RRRRRRRR'],
  ['7 in a row are too few', [9, ...repeated(11, 7)], '........'],
  ['a run goes on beyond 8', [...repeated(9, 10), 11], 'rrrrrrrrrr.'],
  ['a point on the line ends the run', [...repeated(11, 4), 10, ...repeated(11, 4)], '.........'],
  [
    'a rounding error from the line is on it',
    [...repeated(11, 4), 10 + 1e-10, ...repeated(11, 4)],
    '.........',
  ],
  ['a point on the line belongs to no run', [10, ...repeated(11, 8), 10], '.RRRRRRRR.'],
  ['3 of 4 near the upper limit', [9, 14, 14, 9, 14, 9], '.NN.N.'],
  ['3 in a row near the lower limit', [9, 11, 9, 6, 6, 6], '...nnn'],
  ['4 in a row', [9, 14, 14, 14, 14, 9], '.NNNN.'],
  ['2 of 4 are too few', [9, 14, 14, 9, 9, 14], '......'],
  ['3 of 5 are too few', [14, 9, 14, 9, 14, 9], '......'],
  ['both limits together are not the same limit', [14, 6, 14, 6, 14, 6], '......'],
  ['half-way between is not nearer', [13, 13, 13, 9, 11, 9], '......'],
  ['half-way below is not nearer', [7, 7, 7, 9, 11, 9], '......'],
  ['a point outside counts among those near', [9, 14, 14, 17, 9, 9], '.NNO..'],
  ['outside is named before a run', [11, 11, 11, 17, 11, 11, 11, 11, 9], 'RRRORRRR.'],
  ['a run is named before 3 of 4', [14, 14, 14, 11, 11, 11, 11, 11], 'RRRRRRRR'],
  ['fewer than 6 points tell nothing', [99, 99, 99, 99, 99], ''],
  ['no point', [], ''],
])('%s', (_, values, letters) => {
  expect(drawn(values)).toBe(letters);
});

test('a shorter run can be asked for', () => {
  expect(drawn([9, 11, 11, 11, 9, 9], 3)).toBe('.RRR..');
});

test('equal values, whose limits are the centre line, are noise', () => {
  const flat = { centre: 0.1, lower: 0.1, upper: 0.1, range: 0 };
  expect(signalsOf([0.1, 0.1, 0.1, 0.1, 0.1 + 1e-17, 0.1, 0.1, 0.1, 0.1], flat)).toEqual(
    new Array(9).fill(null),
  );
});

test('a rounding error around a centre line of 0 is on it', () => {
  const around = { centre: 0.1 + 0.2 - 0.3, lower: -1, upper: 1, range: 1 };
  expect(signalsOf(repeated(0, 8), around)).toEqual(new Array(8).fill(null));
});

test.each([
  ['up, above', 'outside', 1, 'up', 'average', 'Better: above the upper limit'],
  ['up, below', 'outside', -1, 'up', 'average', 'Worse: below the lower limit'],
  ['down, above', 'near limit', 1, 'down', 'average', 'Worse: 3 of 4 near the upper limit'],
  ['down, below', 'near limit', -1, 'down', 'average', 'Better: 3 of 4 near the lower limit'],
  ['no good direction', 'run', 1, 'near', 'average', 'Signal: 9 in a row above the mean'],
  ['the median as centre line', 'run', -1, 'down', 'median', 'Better: 9 in a row below the median'],
] as const)(
  'a label says whether it is good, and the rule: %s',
  (_, rule, side, direction, method, label) => {
    expect(signalLabel({ rule, side, length: 9 }, direction, method)).toBe(label);
  },
);
