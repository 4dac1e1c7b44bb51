import { expect, test } from 'vitest';
import { parentChoices, parentComplaint } from '../../../sidebar/okr/parents.ts';
import { keyResult, objective } from './rows.ts';
import { COMPANY, rowOf, treeOf } from './tree.ts';

const O1 = 'Trusted employer (2026)';

test.each([
  [
    'a new row may hang under any objective, those of its cycle first',
    null,
    ['Title of O2', 'Title of O3', 'Title of O4', O1],
  ],
  ['not under itself nor beneath itself', 'O2', ['Title of O4', O1]],
  ['a key result under any', 'KR1', ['Title of O2', 'Title of O3', 'Title of O4', O1]],
])('choices of a parent: %s', (_, id, titles) => {
  const choices = parentChoices(COMPANY, id === null ? null : rowOf(COMPANY, id), 'Q4 2026');
  expect(choices.map(([, title]) => title)).toEqual(titles);
});

test.each([
  ['there are no rows', [], []],
  [
    'children follow their parent, wherever they stand',
    [objective('O2', 'O1'), objective('O3'), objective('O1')],
    ['O3', 'O1', 'O2'],
  ],
  ['key results are no parents', [objective('O1'), keyResult('KR1', 'O1')], ['O1']],
  [
    'nothing hangs under what is retired',
    [objective('O1', '', { Link: 'retired' }), objective('O2', 'O1')],
    ['O2'],
  ],
  ['what has no ID can not be named', [objective(''), objective('O1')], ['O1']],
  ['what shares its ID can not be told apart', [objective('O1'), objective('O1'), objective('O2')], ['O2']],
  ['a circle is none', [objective('O1', 'O2'), objective('O2', 'O1'), objective('O3', 'O2')], ['O3']],
  ['a parent that is not there makes a root', [objective('O1', 'O9')], ['O1']],
])('choices of a parent: %s', (_, rows, ids) => {
  expect(parentChoices(treeOf(...rows), null, 'Q4 2026').map(([id]) => id)).toEqual(ids);
});

test.each([
  ['no title leaves the ID', { Title: '' }, 'O1'],
  ['no cycle is said', { Cycle: '' }, 'Title of O1 (no cycle)'],
  ['the same cycle, however it is written, is not', { Cycle: ' q4  2026' }, 'Title of O1'],
])('what a choice is called: %s', (_, change, title) => {
  expect(parentChoices(treeOf(objective('O1', '', change)), null, 'Q4 2026')).toEqual([['O1', title]]);
});

test('rows whose parents run in a circle stand at the top, and can be taken out of it', () => {
  const circle = treeOf(objective('O1', 'O2'), objective('O2', 'O1'), objective('O3'));
  expect(circle.order.map(({ okr }) => okr.id)).toEqual(['O1', 'O2', 'O3']);
  expect(parentChoices(circle, rowOf(circle, 'O1'), 'Q4 2026')).toContainEqual(['O3', 'Title of O3']);
});

test.each([
  ['none', 'O2', '', null],
  ['another objective', 'O4', 'O2', null],
  ['in another cycle, which is advice', 'O4', 'O1', null],
  ['a key result', 'O4', 'KR1', /^KR1 is a key result/],
  ['no row', 'O4', 'O99', /^O99 is the ID of no row/],
  ['itself', 'O2', 'O2', /lead back/],
  ['beneath itself', 'O2', 'O3', /^O3 stands beneath O2/],
])('a typed parent: %s', (_, id, parent, complaint) => {
  const said = parentComplaint(COMPANY, rowOf(COMPANY, id), parent);
  if (complaint === null) expect(said).toBeNull();
  else expect(said).toMatch(complaint);
});
