import { expect, test } from 'vitest';
import { type Cycle, cycleFinder, readCycles } from '../../../src/domain/okr/cycle.ts';
import { isProblem, type Problem, problemText } from '../../../src/schema/problem.ts';
import { cyclesOf, drawn, utc } from './sheet.ts';

const CYCLES = [
  ...drawn(`
    Name    | State | Start      | End
    Q1 2026 | open  | 2026-01-01 | 2026-03-31
    2026    |       | 2026-01-01 | 2026-12-31
            |       | 2026-01-01 |
    Late    |       | soon       | 2026-03-31
    Endless |       | 2026-01-01 | never
    Day     |       | 2026-01-01 | 2026-01-01
    Open    |       | 2026-01-01 |
    New     |       |            | 2026-03-31
    Back    |       | 2026-03-31 | 2026-01-01
    Twice   |       | 2026-01-01 | 2026-03-31
    twice   |       | 2026-04-01 | 2026-06-30
  `),
  ['Typed as a month', '', '2026-05-01', '2026-05-31'],
  [new Date('2026-06-01T00:00:00Z'), '', '2026-06-01', '2026-06-30'],
];

const find = (name: string): Cycle | Problem => cycleFinder(cyclesOf(CYCLES))(name);

test.each([
  ['by its name', 'Q1 2026', 'Q1 2026'],
  ['in another case', ' q1  2026 ', 'Q1 2026'],
  ['by a number', '2026', '2026'],
  ['by a month that became a date', '2026-06-01', '2026-06-01'],
])('a cycle is found %s', (_, name, found) => {
  expect(find(name)).toMatchObject({ name: found });
});

test.each([
  ['an unknown one', 'Q9', 'Check cycle: "Q9" is not in the list of cycles'],
  ['none', '', 'Add a cycle'],
  [
    'one with an unreadable date',
    'Late',
    'Check cycle "Late": Check start: "soon" is not a date, write it as 2026-03-31',
  ],
  [
    'one with an unreadable end',
    'Endless',
    'Check cycle "Endless": Check end: "never" is not a date, write it as 2026-03-31',
  ],
  ['one of a single day', 'Day', 'Check cycle "Day": Check the end date: it is not after the start date'],
  ['one without an end', 'Open', 'Check cycle "Open": Add an end date'],
  ['one without a start', 'New', 'Check cycle "New": Add a start date'],
  [
    'one that runs backwards',
    'Back',
    'Check cycle "Back": Check the end date: it is not after the start date',
  ],
  ['one that stands twice', 'Twice', 'Check cycle: "twice" stands more than once in the list of cycles'],
])('%s is said', (_, name, text) => {
  const cycle = find(name);
  expect(isProblem(cycle) && problemText(cycle)).toBe(text);
});

test('a cycle is one object however often it is found', () => {
  const finder = cycleFinder(cyclesOf(CYCLES));
  expect(finder('Q1 2026')).toBe(finder('q1 2026'));
});

test('rows without a name are passed over', () => {
  expect(
    cyclesOf([
      ['Name', 'Start', 'End'],
      [' ', 'soon', ''],
      ['Q1', 1000, 2000],
    ]),
  ).toEqual([{ name: 'Q1', start: 1000, end: 2000 }]);
});

test('a name that is an error keeps its cause', () => {
  expect(
    cyclesOf([
      ['Name', 'Start', 'End'],
      ['#N/A', 1000, 2000],
    ]),
  ).toEqual([{ name: '', cause: { problem: 'errorValue', field: 'name', shown: '"#N/A"' } }]);
});

test('the columns that are needed are named', () => {
  const refusal = readCycles([['Name', 'Start']], utc);
  expect(isProblem(refusal) && problemText(refusal)).toBe(
    'Check the cycles: its first row has no column "End"',
  );
});
