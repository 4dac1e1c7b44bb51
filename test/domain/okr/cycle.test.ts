import { expect, test } from 'vitest';
import { cycleFinder } from '../../../src/domain/okr/cycle.ts';
import { isProblem, problemText } from '../../../src/schema/problem.ts';
import { cyclesOf, drawn } from './sheet.ts';

const find = cycleFinder(
  cyclesOf([
    ...drawn(`
      Name    | State | Start      | End
      Q1 2026 | open  | 2026-01-01 | 2026-03-31
      2026    |       | 2026-01-01 | 2026-12-31
              |       | 2026-01-01 |
      Late    |       | soon       | 2026-03-31
      Open    |       | 2026-01-01 |
      New     |       |            | 2026-03-31
      Back    |       | 2026-03-31 | 2026-01-01
      Twice   |       | 2026-01-01 | 2026-03-31
      twice   |       | 2026-04-01 | 2026-06-30
    `),
    ['Typed as a month', '', '2026-05-01', '2026-05-31'],
    [new Date('2026-06-01T00:00:00Z'), '', '2026-06-01', '2026-06-30'],
  ]),
);

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
