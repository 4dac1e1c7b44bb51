import { expect, test } from 'vitest';
import { planView } from '../../../sidebar/okr/plan-view.ts';
import { judgedPlan } from '../../../sidebar/review/judged-plan.ts';
import { shownRows } from '../../../sidebar/review/shown-rows.ts';
import { treeGroups } from '../../../sidebar/review/tree-groups.ts';
import { placeOfTitle, treeStep } from '../../../sidebar/review/tree-keys.ts';
import { treeOfTeam } from '../../../sidebar/review/tree-of-team.ts';
import { typeAhead } from '../../../sidebar/review/type-ahead.ts';
import { unplaced } from '../../../sidebar/review/unplaced.ts';
import { reviewed } from './company.ts';

function judged() {
  const view = planView(reviewed(), 'Maya');
  if ('text' in view) throw new Error(view.text);
  return judgedPlan(view);
}

const plan = judged();
const groups = treeGroups(plan);
const ids = (rows: readonly { readonly row: { readonly id: string } }[]) => rows.map(({ row }) => row.id);
const open = shownRows(groups.Alignment, () => true);
const shut = shownRows(groups.Alignment, ({ row }) => row.id !== 'O2');

test('rows stand below what they feed, orphans and what has no place apart, other quarters nowhere', () => {
  expect(Object.entries(groups).map(([title, rows]) => [title, ids(rows)])).toEqual([
    ['Alignment', ['O1', 'KR1', 'KR2', 'O2', 'KR3', 'KR4', 'O3', 'KR5', 'KR6']],
    ['Feeds no company objective', ['O4', 'KR7', 'KR8']],
    ['Not placed', ['KR9', 'O5', 'O6']],
  ]);
});

test.each([
  ['it names a parent that is not there', 'KR9', 'Check parent: "O99" is the ID of no row, or of several.'],
  ['its parents lead back to it', 'O5', 'Check parent: its parents lead back to this row.'],
  ['nothing for an objective at the top', 'O4', null],
  ['nothing for what stands beneath another', 'KR7', null],
])('why a row has no place: %s', (_reason, id, why) => {
  expect(plan.tree.filter(({ row }) => row.id === id).map(unplaced)).toEqual([why]);
});

test('a tree of another quarter is shown when a row of this one hangs in it, and begins closed there', () => {
  const annual = { ID: 'O8', Item: 'Objective', Title: 'This year', Cycle: '2026' };
  const rows = [
    annual,
    { ...annual, ID: 'O9', Parent: 'O8', Cycle: 'Q3 2026' },
    { ...annual, ID: 'O10', Parent: 'O8', Cycle: 'Q4 2026' },
  ];
  const tables = reviewed(rows);
  const calendar = [...tables.calendar, ['2026', '2026-01-01', '2026-12-31']];
  const view = planView({ ...tables, calendar }, 'Maya');
  if ('text' in view) throw new Error(view.text);
  const year = judgedPlan(view);
  expect(ids(treeGroups(year).Alignment)).toEqual(['O8', 'O9', 'O10']);
  expect(year.tree.map(({ row }) => year.isElsewhen(row))).toEqual([false, true, false]);
});

test.each([
  ['of all teams everything', '', ['O1', 'KR1', 'KR2', 'O2', 'KR3', 'KR4', 'O3', 'KR5', 'KR6']],
  [
    'however the team is written, with what is above and beneath',
    'people ',
    ['O1', 'O2', 'KR3', 'KR4', 'O3', 'KR5', 'KR6'],
  ],
  ['nothing of a team that has nothing there', 'Sales', []],
])('the tree of a team: %s', (_reason, team, expected) => {
  expect(ids(treeOfTeam(groups.Alignment, team))).toEqual(expected);
});

test('what stands in a closed row is not shown, what follows it is', () => {
  expect(shut.map(({ row, isOpen }) => [row.id, isOpen])).toEqual([
    ['O1', true],
    ['KR1', null],
    ['KR2', null],
    ['O2', false],
    ['O3', true],
    ['KR5', null],
    ['KR6', null],
  ]);
});

test.each([
  ['down goes to the next row', open, 0, 'ArrowDown', { to: 1 }],
  ['and stays on the last one', open, 8, 'ArrowDown', { to: 8 }],
  ['up goes back', open, 3, 'ArrowUp', { to: 2 }],
  ['and stays on the first one', open, 0, 'ArrowUp', { to: 0 }],
  ['Home goes to the first', open, 5, 'Home', { to: 0 }],
  ['End to the last that is shown', shut, 0, 'End', { to: 6 }],
  ['right opens what is closed', shut, 3, 'ArrowRight', 'turn'],
  ['right goes into what is open', open, 3, 'ArrowRight', { to: 4 }],
  ['right does nothing where nothing is beneath', open, 1, 'ArrowRight', undefined],
  ['left closes what is open', open, 3, 'ArrowLeft', 'turn'],
  ['left goes to the row above', open, 5, 'ArrowLeft', { to: 3 }],
  ['also from what is closed', shut, 3, 'ArrowLeft', { to: 0 }],
  ['left does nothing at the top', shownRows(groups.Alignment, () => false), 0, 'ArrowLeft', undefined],
  ['Enter goes to the row in the sheet', open, 2, 'Enter', 'go'],
  ['so does Space', open, 2, ' ', 'go'],
  ['Tab leaves the tree', open, 2, 'Tab', undefined],
] as const)('by keyboard: %s', (_reason, rows, place, key, step) => {
  expect(treeStep(rows, place, key)).toEqual(step);
});

test.each([
  ['the next one', 0, 'm', 3],
  ['from the top again', 7, 'm', 3],
  ['one letter moves on from a row that begins with it', 3, 'm', 7],
  ['more letters may stay', 3, 'ma', 3],
  ['none', 0, 'zz', -1],
])('letters find a row by its title: %s', (_reason, place, typed, found) => {
  expect(placeOfTitle(open, place, typed)).toBe(found);
});

test('letters belong together when they are typed without a pause', () => {
  const type = typeAhead();
  expect([type('M', 10_000), type('a', 10_300), type('k', 11_500)]).toEqual(['m', 'ma', 'k']);
});
