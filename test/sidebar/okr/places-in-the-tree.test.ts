import { expect, test } from 'vitest';
import { lastBelow } from '../../../sidebar/okr/last-below.ts';
import { parentChoices } from '../../../sidebar/okr/parent-choices.ts';
import { keyResult, objective, okrRows } from './rows.ts';

const shown = (rows: ReturnType<typeof okrRows>) =>
  parentChoices(rows).map(({ id, depth }) => `${'-'.repeat(depth)}${id}`);

test.each([
  ['no rows', [], []],
  [
    'children follow their parent, wherever they stand',
    [objective('O2', 'O1'), objective('O3'), objective('O1')],
    ['O3', 'O1', '-O2'],
  ],
  ['key results are no parents', [objective('O1'), keyResult('KR1', 'O1')], ['O1']],
  [
    'nothing hangs below what is retired',
    [objective('O1', '', { Link: 'retired' }), objective('O2', 'O1')],
    ['-O2'],
  ],
  ['what has no ID can not be named', [objective(''), objective('O1')], ['O1']],
  ['what shares its ID can not be told apart', [objective('O1'), objective('O1'), objective('O2')], ['O2']],
  ['a circle is none', [objective('O1', 'O2'), objective('O2', 'O1'), objective('O3', 'O2')], ['-O3']],
  ['a parent that is not there makes a root', [objective('O1', 'O9')], ['O1']],
])('objectives to choose a parent from: %s', (_, rows, expected) => {
  expect(shown(okrRows(...rows))).toEqual(expected);
});

const TREE = [
  objective('O1'),
  keyResult('KR1', 'O1'),
  objective('O2', 'O1'),
  keyResult('KR2', 'O2'),
  objective('O3'),
  keyResult('KR3', 'O2'),
  keyResult('', 'O2'),
];

test.each([
  ['an objective alone', 'O3', 'O3'],
  ['beneath at any depth', 'O1', 'KR3'],
  ['a row without an ID can not be stood below', 'O2', 'KR3'],
  ['one that is not there', 'O9', null],
])('the last row below: %s', (_, id, expected) => {
  expect(lastBelow(okrRows(...TREE), id)).toBe(expected);
});
