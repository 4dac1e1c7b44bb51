import { expect, test } from 'vitest';
import { type RollUpColumns, rollUp } from '../../../src/domain/okr/rollup.ts';
import type { Problem } from '../../../src/schema/problem.ts';

const unreadable: Problem = { problem: 'notANumber', field: 'score', shown: '"x"' };

test.each<[string, Pick<RollUpColumns, 'ids' | 'parents' | 'scores'>, unknown[]]>([
  [
    'every row above, at any depth',
    { ids: ['C', 'T', 'K', 'L'], parents: ['', 'C', 'T', 'T'], scores: [null, null, unreadable, 0.5] },
    [{ problem: 'brokenBelow', name: '"K"' }, { problem: 'brokenBelow', name: '"K"' }, unreadable, 0.5],
  ],
  [
    'a row without an id, as such',
    { ids: ['O', ''], parents: ['', 'O'], scores: [null, unreadable] },
    [{ problem: 'brokenBelow', name: 'the row without an id' }, unreadable],
  ],
])('what cannot be scored is named by %s', (_, columns, results) => {
  const weights = columns.ids.map(() => null);
  expect(rollUp({ ...columns, weights })).toEqual(results);
});

const lost: Problem = { problem: 'errorValue', field: 'parent', shown: '"#N/A"' };
const nameless: Problem = { problem: 'errorValue', field: 'id', shown: '"#N/A"' };

test.each([
  ['its parent cannot be read', 'A', lost, lost],
  ['its id cannot be read', nameless, '', nameless],
  ['neither can be read: the id is said first', nameless, lost, nameless],
] as const)('a row says so instead of its score: %s', (_, id, parent, said) => {
  expect(rollUp({ ids: [id], parents: [parent], scores: [0.5], weights: [null] })).toEqual([said]);
});
