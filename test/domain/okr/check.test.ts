import { expect, test } from 'vitest';
import { check, readOkrTable } from '../../../src/domain/okr/check.ts';
import { DEFAULT_SETTINGS } from '../../../src/domain/okr/settings.ts';
import { isProblem, problemText } from '../../../src/schema/problem.ts';
import { adviceText } from './advice-text.ts';
import { drawn, utc } from './sheet.ts';

const NEEDED = 'ID | Item | Parent | Cycle | Start | Target | Current';

function checked(header: string, lines: string, focus = DEFAULT_SETTINGS.focus): unknown[] {
  const table = readOkrTable(drawn(`${NEEDED} | ${header}\n${lines.trim()}`), utc);
  if (isProblem(table)) throw new Error(problemText(table));
  return check(table, { ...DEFAULT_SETTINGS, focus }).map((line) => line.map(adviceText));
}

const ROWS = `
  | | | | | | |
  O1 | Objective  |    | Q1 |   |    |   | x
  K1 | Key result | O1 | Q1 | 0 | 10 | 4 | x
  K2 | Key result | O1 | Q1 |   |    |   | x`;
const UNMEASURED = 'Not measurable yet: add a start and a target';
const pay = (name: string) => `Take the column "${name}" out: goals tied to pay are set low`;

test('a line is the most pressing advice', () => {
  const title = 'Launch it';
  expect(checked('Title', `K2 | Key result | | Q1 | | | | ${title}`)).toEqual([[UNMEASURED]]);
});

test('a column about pay is told to the first filled row, in front of its own advice', () => {
  expect(checked('Bonus', ROWS)).toEqual([[], [pay('Bonus')], [], [UNMEASURED]]);
  expect(checked('Performance Rating', 'K2 | Key result | | Q1 | | | | x')).toEqual([
    [pay('Performance Rating'), UNMEASURED],
  ]);
});

test('it stays unsaid in a table without rows', () => {
  expect(checked('Bonus', '| | | | | | |')).toEqual([[]]);
});

test('owners are asked for only where there is a column for them', () => {
  const lines = ROWS.replaceAll('x', '');
  expect(checked('Note', lines)[1]).toEqual([]);
  expect(checked(' OWNER ', lines)[1]).toEqual(['Add an owner: what belongs to nobody gets no check-in']);
});

test('titles too', () => {
  expect(checked(' TITLE ', ROWS.replaceAll('x', ''))[1]).toEqual([
    'Add a title: nobody can aim at what has no name',
  ]);
});

test('the warning about pay is dismissed in any row', () => {
  expect(checked('Bonus | Dismissed', ROWS.replaceAll('x', 'x |'))[1]).toEqual([pay('Bonus')]);
  expect(checked('Bonus | Dismissed', `${ROWS.replaceAll('x', 'x |')} owner,  PAY`)).toEqual([
    [],
    [],
    [],
    [UNMEASURED],
  ]);
});

test('limits are those of the settings', () => {
  const focus = { objectives: 0, fewest: 1, most: 1 };
  expect(checked('Note', ROWS, focus)[1]).toEqual([
    '2 key results scatter the effort: keep the 1 that matter most',
  ]);
});
