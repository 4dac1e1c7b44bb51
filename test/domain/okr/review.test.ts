import { expect, test } from 'vitest';
import { review } from '../../../src/domain/okr/review.ts';
import { DEFAULT_SETTINGS } from '../../../src/domain/okr/settings.ts';
import { civilDate } from '../../../src/domain/time/civil-date.ts';
import { isProblem, problemText } from '../../../src/schema/problem.ts';
import { cyclesOf, drawn, okrRows } from './sheet.ts';

const CYCLES = drawn(`
  Name | Start      | End
  Q1   | 2026-01-01 | 2026-04-11
  Bad  | 2026-04-11 | 2026-01-01
`);

/** Half of Q1 is over. */
const today = civilDate(2026, 2, 20);
const HEADER = 'ID | Item | Parent | Link | Cycle | Kind | Type | Start | Target | Current | Weight\n';

function reviewed(lines: string): string[] {
  return review(okrRows(drawn(HEADER + lines.trim())), cyclesOf(CYCLES), today).map(
    ({ progress, score, expected, status }) =>
      [progress, score, expected, status]
        .map((cell) => (isProblem(cell) ? problemText(cell) : (cell ?? '-')))
        .join(' | '),
  );
}

test.each([
  [
    'a key result has its own numbers',
    'K1 | Key result | | | Q1 | | | 45 | 25 | 34 |',
    ['0.55 | 0.55 | 0.5 | On track'],
  ],
  [
    'progress is not capped, the score is',
    'K1 | Key result | | | Q1 | | | 0 | 10 | 12 |',
    ['1.2 | 1 | 0.5 | Achieved'],
  ],
  [
    'a stretch goal has less expected of it',
    'K1 | Key result | | | Q1 | aspirational | | 0 | 10 | 3.5 |',
    ['0.35 | 0.35 | 0.35 | On track'],
  ],
  [
    'an objective has the mean of what contributes, and of what was expected of it',
    `O1 | Objective  |    | | Q1 |              | |   |    |   |
     K1 | Key result | O1 | | Q1 | committed    | | 0 | 10 | 5 |
     K2 | Key result | O1 | | Q1 | aspirational | | 0 | 10 | 1 |`,
    ['- | 0.3 | 0.425 | At risk', '0.5 | 0.5 | 0.5 | On track', '0.1 | 0.1 | 0.35 | Off track'],
  ],
  [
    'weights count for both',
    `O1 | Objective  |    | | Q1 |              | |   |    |   |
     K1 | Key result | O1 | | Q1 | committed    | | 0 | 10 | 5 | 3
     K2 | Key result | O1 | | Q1 | aspirational | | 0 | 10 | 1 | 1`,
    ['- | 0.4 | 0.4625 | At risk', '0.5 | 0.5 | 0.5 | On track', '0.1 | 0.1 | 0.35 | Off track'],
  ],
  [
    'what supports does not move the number',
    `O1 | Objective  |    |             | Q1 | | |   |    |   |
     K1 | Key result | O1 | contributes | Q1 | | | 0 | 10 | 5 |
     K2 | Key result | O1 | supports    | Q1 | | | 0 | 10 | 0 |`,
    ['- | 0.5 | 0.5 | On track', '0.5 | 0.5 | 0.5 | On track', '0 | 0 | 0.5 | Off track'],
  ],
  [
    'what was retired counts for nothing and says nothing, not even what is wrong with it',
    `O1 | Objective  |    |         | Q1 | | |   |    |   |
     K1 | Key result | O1 |         | Q1 | | | 0 | 10 | 5 |
     K2 | Key result | O1 | Retired | Q1 | | | x | 10 | 0 | 3
     O2 | Objective  | O1 | retired | Q1 | | |   |    |   |
     K3 | Key result | O2 |         | Q1 | | | 0 | 10 | 2 |`,
    [
      '- | 0.5 | 0.5 | On track',
      '0.5 | 0.5 | 0.5 | On track',
      '- | - | - | -',
      '- | - | - | -',
      '0.2 | 0.2 | 0.5 | Off track',
    ],
  ],
  [
    'nothing is expected of a baseline, and it counts for nothing',
    `O1 | Objective  |    | | Q1 | |          |   |    |   |
     K1 | Key result | O1 | | Q1 | |          | 0 | 10 | 5 |
     K2 | Key result | O1 | | Q1 | | baseline |   |    | 3 |`,
    ['- | 0.5 | 0.5 | On track', '0.5 | 0.5 | 0.5 | On track', '- | - | - | -'],
  ],
  [
    'a key result without a check-in counts as 0 and stays blank',
    `O1 | Objective  |    | | Q1 | | |   |    |   |
     K1 | Key result | O1 | | Q1 | | | 0 | 10 | 5 |
     K2 | Key result | O1 | | Q1 | | | 0 | 10 |   |`,
    ['- | 0.25 | 0.5 | Off track', '0.5 | 0.5 | 0.5 | On track', '- | - | 0.5 | No check-in'],
  ],
  [
    'objectives below objectives',
    `O1 | Objective  |    | | Q1 | | |   |    |   |
     O2 | Objective  | O1 | | Q1 | | |   |    |   |
     K1 | Key result | O2 | | Q1 | | | 0 | 10 | 5 |`,
    ['- | 0.5 | 0.5 | On track', '- | 0.5 | 0.5 | On track', '0.5 | 0.5 | 0.5 | On track'],
  ],
  [
    'a key result keeps its own number although an objective hangs below it',
    `K1 | Key result |    | | Q1 | | | 0 | 10 | 5 |
     O2 | Objective  | K1 | | Q1 | | |   |    |   |
     K2 | Key result | O2 | | Q1 | | | 0 | 10 | 1 |`,
    ['0.5 | 0.5 | 0.5 | On track', '- | 0.1 | 0.5 | Off track', '0.1 | 0.1 | 0.5 | Off track'],
  ],
  [
    'a key result without a parent counts for nobody',
    `K1 | Key result |    | | Q1 | | | 0 | 10 | 5 |
     O1 | Objective  |    | | Q1 | | |   |    |   |
     K2 | Key result | O1 | | Q1 | | | 0 | 10 | 1 |`,
    ['0.5 | 0.5 | 0.5 | On track', '- | 0.1 | 0.5 | Off track', '0.1 | 0.1 | 0.5 | Off track'],
  ],
  [
    'numbers in the row of an objective do not matter',
    `O1 | Objective  |    | | Q1 | | | 0 | x  | 9 |
     K1 | Key result | O1 | | Q1 | | | 0 | 10 | 5 |`,
    ['- | 0.5 | 0.5 | On track', '0.5 | 0.5 | 0.5 | On track'],
  ],
  [
    'the type of an objective does not matter',
    `O1 | Objective  |    | | Q1 | |          |   |    |   |
     O2 | Objective  | O1 | | Q1 | | baseline |   |    |   |
     K1 | Key result | O2 | | Q1 | |          | 0 | 10 | 5 |`,
    ['- | 0.5 | 0.5 | On track', '- | 0.5 | 0.5 | On track', '0.5 | 0.5 | 0.5 | On track'],
  ],
  [
    'an objective for which nothing counts is blank',
    'O1 | Objective | | | Q1 | | | | | |',
    ['- | - | - | -'],
  ],
  ['a blank row is blank', '| | | | | | | | | |', ['- | - | - | -']],
])('%s', (_, lines, cells) => {
  expect(reviewed(lines)).toEqual(cells);
});

test.each([
  [
    'a number that is none',
    'Q1 | | | 45 days | 25 | 34 |',
    'Check start: "45 days" is not a number | - | 0.5 | Check data',
    '- | Check "K1" first: it counts here | 0.5 | Check data',
  ],
  [
    'no start',
    'Q1 | | | | 0.9 | 0.8 |',
    'Add a start (0 if it starts from nothing) | - | 0.5 | Check data',
    '- | Check "K1" first: it counts here | 0.5 | Check data',
  ],
  [
    'an unknown cycle',
    'Q9 | | | 0 | 10 | 5 |',
    '0.5 | 0.5 | Check cycle: "Q9" is not in the list of cycles | Check data',
    '- | 0.5 | Check "K1" first: it counts here | Check data',
  ],
  [
    'no cycle',
    '| | | 0 | 10 | 5 |',
    '0.5 | 0.5 | Add a cycle | Check data',
    '- | 0.5 | Check "K1" first: it counts here | Check data',
  ],
  [
    'a cycle that runs backwards',
    'Bad | | | 0 | 10 | 5 |',
    '0.5 | 0.5 | Check cycle "Bad": Check the end date: it is not after the start date | Check data',
    '- | 0.5 | Check "K1" first: it counts here | Check data',
  ],
  [
    'an unknown kind',
    'Q1 | firm | | 0 | 10 | 5 |',
    '0.5 | 0.5 | Check kind: "firm" is not one of committed, aspirational | Check data',
    '- | 0.5 | Check "K1" first: it counts here | Check data',
  ],
  [
    'an unreadable cycle',
    '#N/A | | | 0 | 10 | 5 |',
    '0.5 | 0.5 | Check cycle: "#N/A" is an error | Check data',
    '- | 0.5 | Check "K1" first: it counts here | Check data',
  ],
  [
    'an unreadable weight',
    'Q1 | | | 0 | 10 | 5 | high',
    '0.5 | Check weight: "high" is not a number | 0.5 | Check data',
    '- | Check "K1" first: it counts here | Check "K1" first: it counts here | Check data',
  ],
  [
    'a negative weight',
    'Q1 | | | 0 | 10 | 5 | -1',
    '0.5 | Check weight: -1 is below 0 | 0.5 | Check data',
    '- | Check "K1" first: it counts here | Check "K1" first: it counts here | Check data',
  ],
])('%s in a key result is said there and above', (_, cells, keyResult, objective) => {
  const lines = `O1 | Objective  | | | Q1 | | | | | |\nK1 | Key result | O1 | | ${cells}`;
  expect(reviewed(lines)).toEqual([objective, keyResult]);
});

test.each([
  ['ID', '#N/A', 'Check id: "#N/A" is an error'],
  ['Item', 'Goal', 'Check item: "Goal" is not one of Objective, Key result'],
  ['Parent', '#N/A', 'Check parent: "#N/A" is an error'],
  ['Link', 'feeds', 'Check link: "feeds" is not one of contributes, supports, retired'],
  ['Start', 'a', 'Check start: "a" is not a number'],
  ['Target', 'b', 'Check target: "b" is not a number'],
  ['Limit', 'c', 'Check limit: "c" is not a number'],
  ['Current', 'd', 'Check current: "d" is not a number'],
  [
    'Type',
    'more',
    'Check type: "more" is not one of reach, at least, at most, between, milestone, yes/no, baseline',
  ],
])('an unreadable %s (%s) of a key result is said instead of its progress', (column, content, text) => {
  const cells = { ID: 'K1', Item: 'Key result', Parent: '', Link: '', Cycle: 'Q1', Start: 0, Target: 10 };
  const row = { ...cells, Current: 5, Type: '', Limit: '', Owner: '', [column]: content };
  const [reviewOfRow] = review(okrRows([Object.keys(row), Object.values(row)]), cyclesOf(CYCLES), today);
  expect(isProblem(reviewOfRow?.progress) && problemText(reviewOfRow.progress)).toBe(text);
  expect(reviewOfRow).toMatchObject({ score: null, expected: 0.5, status: 'Check data' });
});

test.each([
  ['Owner', '#N/A'],
  ['Confidence', 'high'],
  ['Last check-in', 'Monday'],
])('an unreadable %s does not keep a key result from its score', (column, content) => {
  const cells = { ID: 'K1', Item: 'Key result', Parent: '', Cycle: 'Q1', Start: 0, Target: 10, Current: 5 };
  const row = { ...cells, [column]: content };
  expect(review(okrRows([Object.keys(row), Object.values(row)]), cyclesOf(CYCLES), today)).toMatchObject([
    { progress: 0.5, score: 0.5, expected: 0.5, status: 'On track' },
  ]);
});

test('an objective with an unreadable place is left out of nothing in silence', () => {
  expect(
    reviewed(`
      O1 | Objective  |    |       | Q1 | | |   |    |   |
      O2 | Objective  | O1 | feeds | Q1 | | |   |    |   |
      K1 | Key result | O2 |       | Q1 | | | 0 | 10 | 5 |
    `),
  ).toEqual([
    '- | Check "O2" first: it counts here | Check "O2" first: it counts here | Check data',
    'Check link: "feeds" is not one of contributes, supports, retired | - | - | Check data',
    '0.5 | 0.5 | 0.5 | On track',
  ]);
});

test('duplicate ids and circles are said in their rows', () => {
  const duplicate = 'Check id: "K1" stands in more than one row';
  const circle = 'Check parent: its parents lead back to this row';
  expect(
    reviewed(`
      O1 | Objective  | O2 | | Q1 | | |   |    |   |
      O2 | Objective  | O1 | | Q1 | | |   |    |   |
      K1 | Key result |    | | Q1 | | | 0 | 10 | 5 |
      K1 | Key result |    | | Q1 | | | 0 | 10 | 5 |
    `),
  ).toEqual([
    `- | ${circle} | ${circle} | Check data`,
    `- | ${circle} | ${circle} | Check data`,
    `0.5 | ${duplicate} | 0.5 | Check data`,
    `0.5 | ${duplicate} | 0.5 | Check data`,
  ]);
});

test('a baseline that shares its id is not passed over', () => {
  const duplicate = 'Check id: "K1" stands in more than one row';
  expect(
    reviewed(`
      K1 | Key result | | | Q1 | | baseline |   |    | 3 |
      K1 | Key result | | | Q1 | |          | 0 | 10 | 5 |
    `),
  ).toEqual([`- | ${duplicate} | - | Check data`, `0.5 | ${duplicate} | 0.5 | Check data`]);
});

test('a fall below the start is judged as such, although it scores 0', () => {
  const rows = okrRows(drawn(`${HEADER}K1 | Key result | | | Q1 | | | 10 | 20 | 5 |`));
  const settings = { ...DEFAULT_SETTINGS, pace: { onTrack: 0.9, atRisk: 0, tooEarly: 0.07 } };
  expect(review(rows, cyclesOf(CYCLES), today, settings)).toMatchObject([
    { progress: -0.5, score: 0, status: 'Off track' },
  ]);
});

test('settings change lines and thresholds', () => {
  const rows = okrRows(drawn(`${HEADER}K1 | Key result | | | Q1 | | | 0 | 10 | 2 |`));
  const settings = {
    pace: { onTrack: 0.5, atRisk: 0.4, tooEarly: 0.07 },
    lines: { committed: 0.8, aspirational: 0.7 },
  };
  expect(review(rows, cyclesOf(CYCLES), today, settings)).toMatchObject([
    { expected: 0.4, status: 'On track' },
  ]);
});
