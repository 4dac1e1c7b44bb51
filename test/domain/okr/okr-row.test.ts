import { expect, test } from 'vitest';
import { readOkrRows } from '../../../src/domain/okr/okr-row.ts';
import { civilDate } from '../../../src/domain/time/civil-date.ts';
import { isProblem, problemText } from '../../../src/schema/problem.ts';
import { drawn, okrRows, utc } from './sheet.ts';

const HEADER = ['ID', 'Item', 'Parent', 'Cycle', 'Start', 'Target', 'Current'];

test('a full row is read', () => {
  const [row] = okrRows(
    drawn(`
      Dismissed | KPI | Last check-in | Confidence | Weight | Current | Unit | Limit | Target | Start | Type  | Kind    | Cycle | Team | Owner | Title     | Link     | Parent | Item | ID
      Owner, pay | k1  | 2026-03-31    | 7          | 2      | 34      | days |       | 25    | 45    | reach | stretch | Q1    | HR   | Ann   | Fill jobs | supports | O1     | KR   | 7
    `),
  );
  expect(row).toEqual({
    blank: false,
    id: '7',
    item: 'Key result',
    parent: 'O1',
    link: 'supports',
    title: 'Fill jobs',
    owner: 'Ann',
    team: 'HR',
    cycle: 'Q1',
    kind: 'aspirational',
    type: 'reach',
    start: 45,
    target: 25,
    limit: null,
    current: 34,
    weight: 2,
    lastCheckIn: civilDate(2026, 3, 31),
    dismissed: 'Owner, pay',
    problems: [],
  });
});

test('columns that may be absent have their defaults', () => {
  const [row] = okrRows([HEADER, ['K1', 'Key result', '', 'Q1', 0, 10, 5]]);
  expect(row).toMatchObject({
    kind: 'committed',
    type: 'reach',
    link: 'contributes',
    weight: null,
    owner: '',
    lastCheckIn: null,
    dismissed: '',
  });
});

test('the columns that are needed are named', () => {
  const refusal = readOkrRows([['ID', 'Item', 'Target']], utc);
  expect(isProblem(refusal) && problemText(refusal)).toBe(
    'Check the OKRs table: its first row has no columns "Parent", "Cycle", "Start", "Current"',
  );
});

test('a blank row keeps its place', () => {
  const rows = okrRows([HEADER, ['', '', '', '', '', '', ''], ['O1', 'Objective', '', '', '', '', '']]);
  expect(rows.map(({ blank, id, problems }) => [blank, id, problems])).toEqual([
    [true, '', []],
    [false, 'O1', []],
  ]);
});

test.each([
  ['Start', '45 days', 'Check start: "45 days" is not a number'],
  ['Target', '#N/A', 'Check target: "#N/A" is not a number'],
  ['Current', true, 'Check current: TRUE is not a number'],
  ['Limit', '1,5', 'Check limit: "1,5" is not a number'],
  ['Weight', 'high', 'Check weight: "high" is not a number'],
  ['Item', 'Goal', 'Check item: "Goal" is not one of Objective, Key result'],
  ['Item', '', 'Add an item (Objective or Key result)'],
  ['Link', 'feeds', 'Check link: "feeds" is not one of contributes, supports, retired'],
  ['Kind', 0.8, 'Check kind: 0.8 is not one of committed, aspirational'],
  [
    'Type',
    'more',
    'Check type: "more" is not one of reach, at least, at most, between, milestone, yes/no, baseline',
  ],
  ['Last check-in', 'Monday', 'Check last check-in: "Monday" is not a date, write it as 2026-03-31'],
  ['Dismissed', '#REF!', 'Check dismissed: "#REF!" is an error'],
  ['Parent', '#REF!', 'Check parent: "#REF!" is an error'],
])('an unreadable %s (%j) is a problem of that cell', (column, content, text) => {
  const cells = new Map<string, unknown>([
    ...HEADER.map((name, at): [string, unknown] => [name, ['K1', 'Key result', 'O1', 'Q1', 0, 10, 5][at]]),
    [column, content],
  ]);
  const [row] = okrRows([[...cells.keys()], [...cells.values()]]);
  expect(row?.problems.map(({ problem, ...at }) => ({ ...at, text: problemText(problem) }))).toEqual([
    { column, text },
  ]);
});

test('what is unreadable is as if it were blank', () => {
  const [row] = okrRows([
    [...HEADER, 'Link', 'Kind', 'Type', 'Weight'],
    ['#N/A', 'Goal', '#N/A', '#N/A', 'a', 'b', 'c', 'feeds', 'firm', 'more', 'high'],
  ]);
  expect(row).toMatchObject({
    id: '',
    item: 'Key result',
    parent: '',
    cycle: '',
    start: null,
    target: null,
    current: null,
    link: 'contributes',
    kind: 'committed',
    type: 'reach',
    weight: null,
  });
});

test.each([
  ['a ticked checkbox', true, 1],
  ['a word', 'no', 0],
])('yes or no is read from %s', (_, content, current) => {
  const [row] = okrRows([
    [...HEADER, 'Type'],
    ['K1', 'Key result', 'O1', 'Q1', '', '', content, 'yes/no'],
  ]);
  expect(row).toMatchObject({ type: 'yes/no', current, problems: [] });
});

test('neither yes nor no is a problem of its cell', () => {
  const [row] = okrRows([
    [...HEADER, 'Type'],
    ['K1', 'Key result', 'O1', 'Q1', '', '', 'maybe', 'yes/no'],
  ]);
  expect(row?.problems).toEqual([
    { column: 'Current', problem: { problem: 'notYesOrNo', field: 'current', shown: '"maybe"' } },
  ]);
});

test('every unreadable cell of a row is reported', () => {
  const [row] = okrRows([HEADER, ['K1', 'Key result', '', 'Q1', 'a', 'b', 'c']]);
  expect(row?.problems.map(({ column }) => column)).toEqual(['Start', 'Target', 'Current']);
});
