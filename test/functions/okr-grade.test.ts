import { expect, test } from 'vitest';
import { called, column } from './called.ts';

test.each([
  ['no score', [''], ''],
  ['no score of a commitment', ['', 'committed'], ''],
  ['aspirational is the default', [0.7], 'Achieved'],
  ['a blank kind is the default', [0.7, ' '], 'Achieved'],
  ['a synonym', [0.7, 'Moonshot'], 'Achieved'],
  ['a percentage', ['70%', 'committed'], 'Partly'],
  ['a number as kind', [0.7, 0.8], 'Check kind: 0.8 is not one of committed, aspirational'],
  ['a score that is none', ['n/a'], 'Check score: "n/a" is not a number'],
  [
    'a column, a bad row by itself',
    [column('Score', 0.5, '', 'x'), 'aspirational'],
    column('Grade', 'Partly', '', 'Check score: "x" is not a number'),
  ],
])('OKRGRADE: %s', (_, args, result) => {
  expect(called('OKRGRADE', ...args)).toEqual(result);
});
