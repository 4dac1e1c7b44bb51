import { expect, test } from 'vitest';
import { alignmentTree } from '../../../src/domain/okr/alignment-tree.ts';
import { review } from '../../../src/domain/okr/review.ts';
import { civilDate } from '../../../src/domain/time/civil-date.ts';
import { isProblem, problemText } from '../../../src/schema/problem.ts';
import { cyclesOf, drawn, okrRows } from './sheet.ts';

const CYCLES = cyclesOf(
  drawn(`
    Name | Start      | End
    Q1   | 2026-01-01 | 2026-04-11
  `),
);
const HEADER = 'ID | Item | Parent | Link | Team | Owner | Cycle | Type | Start | Target | Current\n';

function tree(lines: string) {
  const rows = okrRows(drawn(HEADER + lines.trim()));
  return alignmentTree(rows, review(rows, CYCLES, civilDate(2026, 2, 20)));
}

const objective = (id: string, parent: string, team = '', link = '') =>
  `${id} | Objective | ${parent} | ${link} | ${team} | Ada | Q1 | | | |\n`;
const keyResult = (id: string, parent: string, current: number | string = 5, link = '') =>
  `${id} | Key result | ${parent} | ${link} | | Ada | Q1 | | 0 | 10 | ${current}\n`;

const COMPANY =
  keyResult('K1', 'O2', 5) +
  objective('O1', '', 'Company') +
  objective('O2', 'O1', 'Sales') +
  objective('O3', 'O2', 'sales ') +
  keyResult('K2', 'O3', 1) +
  ' | | | | | | | | | |\n' +
  objective('O4', 'O1', 'Support', 'supports') +
  keyResult('K3', 'O4', '') +
  keyResult('K4', 'O4', 0, 'supports');

test('rows stand below their parents, in the order of the table', () => {
  expect(tree(COMPANY).map(({ row, at, depth, beneath }) => [row.id, at, depth, beneath])).toEqual([
    ['O1', 1, 0, 7],
    ['O2', 2, 1, 3],
    ['K1', 0, 2, 0],
    ['O3', 3, 2, 1],
    ['K2', 4, 3, 0],
    ['O4', 6, 1, 2],
    ['K3', 7, 2, 0],
    ['K4', 8, 2, 0],
  ]);
});

test('scores are those of OKRREVIEW, and what supports is shown but does not count', () => {
  expect(
    tree(COMPANY).map(({ row, counts, result }) => [row.id, counts, result.score, result.status]),
  ).toEqual([
    ['O1', false, 0.3, 'Off track'],
    ['O2', true, 0.3, 'Off track'],
    ['K1', true, 0.5, 'On track'],
    ['O3', true, 0.1, 'Off track'],
    ['K2', true, 0.1, 'Off track'],
    ['O4', false, 0, 'Off track'],
    ['K3', true, null, 'No check-in'],
    ['K4', false, 0, 'Off track'],
  ]);
});

test('the worst of what counts comes up, with the row that has it', () => {
  expect(tree(COMPANY).map(({ row, worst }) => [row.id, worst])).toEqual([
    ['O1', { status: 'Off track', at: 4 }],
    ['O2', { status: 'Off track', at: 4 }],
    ['K1', null],
    ['O3', { status: 'Off track', at: 4 }],
    ['K2', null],
    ['O4', { status: 'No check-in', at: 7 }],
    ['K3', null],
    ['K4', null],
  ]);
});

test.each([
  ['the team Company has company objectives', 'O1', 'company'],
  ['another team has its own', 'O2', 'team'],
  ['a team that divides one of its own gives it to a person', 'O3', 'person'],
  ['one that supports the company is a team’s too', 'O4', 'team'],
  ['a key result has no level', 'K1', null],
])('levels: %s', (_, id, level) => {
  expect(tree(COMPANY).find(({ row }) => row.id === id)?.level).toBe(level);
});

test('company objectives that hang together stay the company’s', () => {
  const lines = objective('O1', '', 'Company') + objective('O2', 'O1', 'Company');
  expect(tree(lines).map(({ level }) => level)).toEqual(['company', 'company']);
});

const CIRCLE = 'Check parent: its parents lead back to this row';
const TWICE = 'Check id: "K1" stands in more than one row';

test('a circle stands at the top with its sentence, and what hangs on it beneath', () => {
  const lines = keyResult('K1', 'O1') + objective('O1', 'O2') + objective('O2', 'O1') + objective('O3', 'O3');
  expect(
    tree(lines).map(({ row, depth, problem, counts }) => [
      row.id,
      depth,
      problem && problemText(problem),
      counts,
    ]),
  ).toEqual([
    ['O1', 0, CIRCLE, false],
    ['K1', 1, null, true],
    ['O2', 0, CIRCLE, false],
    ['O3', 0, CIRCLE, false],
  ]);
});

test('rows of one id stand where their parents are, each with its sentence', () => {
  const lines = objective('O1', '') + keyResult('K1', 'O1') + keyResult('K1', '') + keyResult('K2', 'K1');
  const rows = tree(lines);
  expect(rows.map(({ row, depth, problem }) => [row.id, depth, problem && problemText(problem)])).toEqual([
    ['O1', 0, null],
    ['K1', 1, TWICE],
    ['K1', 0, TWICE],
    ['K2', 0, null],
  ]);
  expect(rows[0]?.worst).toEqual({ status: 'Check data', at: 1 });
  expect(isProblem(rows[0]?.result.score)).toBe(true);
});

test('a key result below another one is shown beneath it and counts for nothing', () => {
  expect(
    tree(keyResult('K1', '') + keyResult('K2', 'K1', 0)).map(({ depth, counts, worst }) => [
      depth,
      counts,
      worst,
    ]),
  ).toEqual([
    [0, false, null],
    [1, false, null],
  ]);
});

test('10,000 levels are no depth', () => {
  const levels = Array.from({ length: 10_000 }, (_, at) => objective(`O${at}`, at > 0 ? `O${at - 1}` : ''));
  const rows = tree(levels.join('') + keyResult('K1', 'O9999', 1));
  expect(rows[10_000]).toMatchObject({ depth: 10_000, beneath: 0 });
  expect(rows[0]).toMatchObject({ beneath: 10_000, worst: { status: 'Off track', at: 10_000 } });
});

test('what counts for the first row of the table is said to count', () => {
  const rows = tree(objective('O1', '') + keyResult('K1', 'O1'));
  expect(rows.map(({ row, counts }) => [row.id, counts])).toEqual([
    ['O1', false],
    ['K1', true],
  ]);
});
