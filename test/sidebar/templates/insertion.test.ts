import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { okrTree } from '../../../sidebar/okr/okr-tree.ts';
import { insertion, twinOf } from '../../../sidebar/templates/insertion.ts';
import { plannedKeyResult, UNTYPED } from '../../../sidebar/templates/planned-key-result.ts';
import { toFillIn } from '../../../sidebar/templates/to-fill-in.ts';
import { saveOkrs } from '../../../src/schema/call-inputs.ts';
import { TEMPLATE_GALLERY } from '../../../src/workbook/library/template-gallery.ts';
import { keyResult, objective, okrRows } from '../okr/rows.ts';

const NOWHERE = { parent: '', team: '', cycle: '', owner: '' };
const ROWS = okrRows(objective('O1'), keyResult('KR1', 'O1'), objective('O7', 'O1'), objective('O8'));

const changesOf = (template: (typeof TEMPLATE_GALLERY)[number], parent: string, cycle = 'Q4 2026') =>
  insertion(
    template,
    template.keyResults.map((each) => plannedKeyResult(each, null, UNTYPED)),
    { ...NOWHERE, parent, cycle },
    okrTree(ROWS.map((okr, at) => ({ at, okr }))),
  );

test('every template makes a save that the server takes', () => {
  for (const template of TEMPLATE_GALLERY) {
    const changes = changesOf(template, 'O1');
    const input = { key: 'template-0001', who: '', note: '', changes };
    expect([template.id, z.safeParse(saveOkrs, input).success]).toEqual([template.id, true]);
    expect(new Set(changes.map(({ after }) => after?.Kind))).toEqual(new Set([template.kind]));
  }
});

test.each([
  [
    'without a parent below the last row of the cycle, then each below the one before',
    '',
    'Q4 2026',
    ['O8', 'O9'],
  ],
  ['in a cycle without rows at the end', '', 'Q1 2027', [null, null]],
  ['below the last row beneath the parent', 'O1', 'Q4 2026', ['O7', 'O9']],
])('the rows stand %s', (_, parent, cycle, expected) => {
  const [template] = TEMPLATE_GALLERY;
  const changes = template ? changesOf(template, parent, cycle) : [];
  expect(changes.slice(0, 2).map(({ below }) => below)).toEqual(expected);
  expect(changes.slice(0, 2).map(({ id, after }) => [id, after?.Parent])).toEqual([
    ['O9', parent],
    ['KR2', 'O9'],
  ]);
});

test.each([
  ['the same title, team and cycle', {}, 'O1'],
  ['however it is written', { title: ' title  OF o1' }, 'O1'],
  ['another team', { team: 'Sales' }, undefined],
  ['another cycle', { cycle: 'Q1 2027' }, undefined],
])('a twin is %s', (_, change, expected) => {
  const { title, ...place } = { title: 'Title of O1', team: 'People', cycle: 'Q4 2026', ...change };
  expect(twinOf(title, { ...NOWHERE, ...place }, ROWS)?.id).toBe(expected);
});

test('what is retired is no twin', () => {
  const rows = okrRows(objective('O1', '', { Link: 'retired' }));
  expect(twinOf('Title of O1', { ...NOWHERE, team: 'People', cycle: 'Q4 2026' }, rows)).toBeUndefined();
});

test('what is left to fill in names row and columns', () => {
  const rows = okrRows(
    objective('O1'),
    keyResult('KR1', 'O1', { Title: 'Whole', Start: 1, Target: 2 }),
    keyResult('KR2', 'O1', { Title: 'Bare' }),
    keyResult('KR3', 'O1', { Title: 'A level', Type: 'at least', Target: 5 }),
    keyResult('KR4', 'O1', { Title: 'Begun', Start: 0 }),
    keyResult('KR5', 'O2', { Title: 'Of another' }),
    keyResult('KR6', 'O1', { Title: 'Retired', Link: 'retired' }),
  );
  const plan = { id: 1, header: 2, cells: [] };
  expect(toFillIn({ rows, plan }, 'O1')).toEqual([
    { id: 'KR2', title: 'Bare', row: 5, columns: ['Start', 'Target'] },
    { id: 'KR4', title: 'Begun', row: 7, columns: ['Target'] },
  ]);
});
