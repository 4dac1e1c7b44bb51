import { expect, test } from 'vitest';
import { type RollUpRow, rollUp } from '../../../src/domain/okr/rollup.ts';
import type { Problem } from '../../../src/schema/problem.ts';

test('every row above one that cannot be scored names it', () => {
  const rows: RollUpRow[] = [
    { id: 'C', parent: '', score: null, weight: null },
    { id: 'T', parent: 'C', score: null, weight: null },
    { id: 'K', parent: 'T', score: { problem: 'notANumber', field: 'score', shown: '"x"' }, weight: null },
    { id: 'L', parent: 'T', score: 0.5, weight: null },
  ];
  const name = { problem: 'brokenBelow', name: '"K"' };
  expect(rollUp(rows)).toMatchObject([name, name, { problem: 'notANumber' }, 0.5]);
});

test('a row without an id that cannot be scored is named as such', () => {
  const unreadable: Problem = { problem: 'notANumber', field: 'score', shown: '"x"' };
  const rows: RollUpRow[] = [
    { id: 'O', parent: '', score: null, weight: null },
    { id: '', parent: 'O', score: unreadable, weight: null },
  ];
  expect(rollUp(rows)).toEqual([{ problem: 'brokenBelow', name: 'the row without an id' }, unreadable]);
});

test('a row whose place is not known says so instead of its score', () => {
  const unreadable: Problem = { problem: 'errorValue', field: 'parent', shown: '"#N/A"' };
  expect(rollUp([{ id: 'A', parent: '', score: 0.5, weight: null, problem: unreadable }])).toEqual([
    unreadable,
  ]);
});
