import { expect, test } from 'vitest';
import { placeBelow } from '../../../sidebar/okr/places.ts';
import { keyResult, objective } from './rows.ts';
import { COMPANY, rowOf, treeOf } from './tree.ts';

test.each([
  ['a key result after the others of its objective', 'Key result', 'O2', 'Q4 2026', 'KR2'],
  ['the first one directly below its objective', 'Key result', 'O4', 'Q4 2026', 'O4'],
  ['an objective after all that hangs under the same parent', 'Objective', 'O2', 'Q4 2026', 'KR3'],
  ['at any depth', 'Objective', 'O1', 'Q4 2026', 'KR3'],
  ['the first one under a parent directly below it', 'Objective', 'O4', 'Q4 2026', 'O4'],
  ['without a parent after the last row of its cycle', 'Objective', '', 'Q4 2026', 'O4'],
  ['in a cycle without rows at the end', 'Objective', '', 'Q1 2027', null],
  ['under a parent that is not found as without one', 'Objective', 'O99', '2026', 'O1'],
] as const)('%s', (_, item, parent, cycle, below) => {
  expect(placeBelow(COMPANY, { item, parent, cycle })).toBe(below);
});

test('rows that move along are no places', () => {
  const moving = [rowOf(COMPANY, 'O4')];
  expect(placeBelow(COMPANY, { item: 'Objective', parent: '', cycle: 'Q4 2026' }, moving)).toBe('KR3');
});

test('nothing stands below a row without an ID', () => {
  const tree = treeOf(objective('O1'), keyResult('KR1', 'O1'), keyResult('', 'O1'));
  expect(placeBelow(tree, { item: 'Objective', parent: 'O1', cycle: '' })).toBe('KR1');
});
