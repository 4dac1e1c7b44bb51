import { expect, test } from 'vitest';
import { advise } from '../../../src/domain/okr/advice.ts';
import { cycleFinder } from '../../../src/domain/okr/cycle.ts';
import { civilDate } from '../../../src/domain/time/civil-date.ts';
import { adviceText } from './advice-text.ts';
import { cyclesOf, drawn, okrRows } from './sheet.ts';

const CYCLES = drawn(`
  Name  | Start      | End
  2026  | 2026-01-01 | 2026-12-31
  Half  | 2026-01-01 | 2026-06-30
  Q1    | 2026-01-01 | 2026-03-31
  Early | 2025-12-29 | 2026-03-29
  Q2    | 2026-04-01 | 2026-06-30
  Late  | 2026-03-30 | 2026-07-03
  Q3    | 2026-07-01 | 2026-09-30
  Bad   | 2026-06-30 | 2026-04-01
`);
const HEADER =
  'ID | Item | Parent | Cycle | Title | Owner | Type | Start | Target | Current | Last check-in | Dismissed\n';

function advised(lines: string, today = civilDate(2026, 2, 20)): string[][] {
  const rows = okrRows(drawn(HEADER + lines.trim()));
  const calendar = { today, cycleOf: cycleFinder(cyclesOf(CYCLES)) };
  return advise(rows, undefined, { calendar }).map((advice) => advice.map(adviceText));
}

const objective = (cycle: string, id = 'O1', parent = '') =>
  `${id} | Objective | ${parent} | ${cycle} | Grow | Ada | | | | | | `;
const keyResult = (cycle: string, cells = '| 0 | 10 | 4 | |', parent = 'O1') =>
  `K1 | Key result | ${parent} | ${cycle} | Sales | Ada | ${cells}`;

test.each([
  ['the same', 'Q1', 'Q1'],
  ['the same in other letters', 'q1', ' Q1'],
  ['the year around it', 'Q2', '2026'],
  ['the half around it', 'Q2', 'Half'],
  ['a year whose first day is not quite its own', 'Early', '2026'],
  ['nothing when the parent names none', 'Q1', ''],
  ['nothing when the dates of the parent can’t be used', 'Q1', 'Bad'],
])('a row may belong to %s', (_, own, above) => {
  expect(advised(`${objective(above)}\n${keyResult(own)}`)[1]).toEqual([]);
});

test.each([
  ['the next quarter', 'Q1', 'Q2'],
  ['a shorter cycle within its own', '2026', 'Q1'],
  ['a half that it is not in', 'Q3', 'Half'],
  ['a longer one that only begins before it ends', 'Q1', 'Late'],
])('a row can’t serve %s', (_, own, above) => {
  const text = `Check cycle: ${own} is no part of ${above}, the cycle of its parent`;
  expect(advised(`${objective(above)}\n${keyResult(own)}`)[1]).toEqual([text]);
  expect(advised(`${objective(above)}\n${objective(own, 'O2', 'O1')}`)[1]?.[0]).toBe(text);
});

test.each([
  ['an unknown cycle', keyResult('Q9', undefined, ''), ['Check cycle: "Q9" is not in the list of cycles']],
  [
    'a cycle that ends before it starts',
    keyResult('Bad', undefined, ''),
    ['Check cycle "Bad": Check the end date: it is not after the start date'],
  ],
  ['no cycle of a key result', keyResult('', undefined, ''), ['Add a cycle']],
])('%s is wrong and can’t be dismissed', (_, line, advice) => {
  expect(advised(`${line} | cycle`)).toEqual([advice]);
});

test('an objective needs no cycle, but one that is known', () => {
  const few = 'Add key results: 2 to 5 tell whether it is reached, it has 0';
  expect(advised(objective(''))).toEqual([[few]]);
  expect(advised(objective('Q9'))).toEqual([['Check cycle: "Q9" is not in the list of cycles', few]]);
});

test('an unknown cycle is no other cycle', () => {
  expect(advised(`${objective('Q1')}\n${keyResult('Q9')}`)[1]).toEqual([
    'Check cycle: "Q9" is not in the list of cycles',
  ]);
});

const silent = (days: number) => [`No check-in for ${days} days: say where it stands`];
const on = (month: number, day: number) => civilDate(2026, month, day);

test.each([
  ['8 days ago', '| 0 | 10 | 4 | 2026-02-12', on(2, 20), silent(8)],
  ['7 days ago', '| 0 | 10 | 4 | 2026-02-13', on(2, 20), []],
  ['never', '| 0 | 10 | 4 |', on(2, 20), []],
  ['after the day that is looked at', '| 0 | 10 | 4 | 2026-03-13', on(2, 20), []],
  ['8 days before the last day of the cycle', '| 0 | 10 | 4 | 2026-03-23', on(3, 31), silent(8)],
  ['9 days before the day after it', '| 0 | 10 | 4 | 2026-03-23', on(4, 1), []],
  ['8 days before its first day', '| 0 | 10 | 4 | 2025-12-24', on(1, 1), silent(8)],
  ['8 days before the day before it', '| 0 | 10 | 4 | 2025-12-23', civilDate(2025, 12, 31), []],
  ['long ago, but it is achieved', '| 0 | 10 | 10 | 2026-01-12', on(2, 20), []],
  ['long ago, and achieved as printed', '| 0 | 1000 | 995 | 2026-01-12', on(2, 20), []],
  ['long ago, and nearly achieved', '| 0 | 1000 | 994 | 2026-01-12', on(2, 20), silent(39)],
  ['long ago, without a value', '| 0 | 10 | | 2026-01-12', on(2, 20), silent(39)],
  ['long ago, of a number still to be found', 'baseline | | | | 2026-01-12', on(2, 20), []],
])('a key result that was checked in %s', (_, cells, today, advice) => {
  expect(advised(keyResult('Q1', cells, ''), today)).toEqual([advice]);
});

test('a key result that can’t be scored is told that before its silence', () => {
  expect(advised(keyResult('Q1', '| 0 | | 4 | 2026-02-01', ''))).toEqual([['Add a target', ...silent(19)]]);
});

test('silence is not counted in a cycle that is not known', () => {
  expect(advised(keyResult('Bad', '| 0 | 10 | 4 | 2026-02-01', ''))[0]).toHaveLength(1);
});

test('an objective is never silent, whatever stands in its cells', () => {
  const filled = `${objective('Q1').replace(/[ |]+$/, '')} | | x | x | x | some day`;
  expect(advised(`${filled}\n${objective('Q1', 'O2', 'O1')}`)[0]).toEqual([]);
  expect(advised(`${filled.replace('some day', '2026-01-02')}\n${objective('Q1', 'O2', 'O1')}`)[0]).toEqual(
    [],
  );
});

test('without a calendar nothing is said of cycles and days', () => {
  const rows = okrRows(drawn(`${HEADER}${objective('Q1')}\n${keyResult('Q9', '| 0 | 10 | 4 | 2020-01-01')}`));
  expect(advise(rows)[1]).toEqual([]);
});
