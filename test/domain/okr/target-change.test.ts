import { expect, test } from 'vitest';
import { changeAdvice, changeNote, readTargetChanges } from '../../../src/domain/okr/target-change.ts';
import { civilDate, toIso } from '../../../src/domain/time/civil-date.ts';
import { isProblem, problemText } from '../../../src/schema/problem.ts';
import { drawn, utc } from './sheet.ts';

const Q1 = { start: civilDate(2026, 1, 1), end: civilDate(2026, 3, 31) };

function changesIn(lines: string) {
  const changes = readTargetChanges(drawn(`Time | Who | ID | Comment\n${lines.trim()}`), utc);
  if (isProblem(changes)) throw new Error(problemText(changes));
  return changes;
}
const shown = (lines: string) =>
  [...changesIn(lines)].map(([id, changes]) => [
    id,
    ...changes.map((each) => `${toIso(each.date)} ${changeNote(each)}`),
  ]);

test.each([
  [
    'a note of a change',
    '2026-02-01 | | K1 | Target changed from 25 to 30',
    [['K1', '2026-02-01 Target changed from 25 to 30']],
  ],
  [
    'two in one note, with decimals and a full stop',
    '2026-02-01 | | K1 | Target changed from 2.5 to 3.5. Start changed from -1 to 0.',
    [['K1', '2026-02-01 Target changed from 2.5 to 3.5', '2026-02-01 Start changed from -1 to 0']],
  ],
  [
    'several of one key result in the order of the log',
    '2026-02-01 | | K1 | Start changed from 1 to 2\n2026-02-08 | | K1 | Start changed from 2 to 3',
    [['K1', '2026-02-01 Start changed from 1 to 2', '2026-02-08 Start changed from 2 to 3']],
  ],
  [
    'with who changed it',
    '2026-02-01 | | K1 | Target changed from 25 to 30. Start changed from 1 to 2 (Ada (HR))',
    [['K1', '2026-02-01 Target changed from 25 to 30', '2026-02-01 Start changed from 1 to 2']],
  ],
  ['a person’s check-in is none', '2026-02-01 | Ada | K1 | Target changed from 25 to 30', []],
  ['a note of something else is none', '2026-02-01 | | K1 | Half way', []],
  ['words around it are none', '2026-02-01 | | K1 | The Target changed from 25 to 30', []],
  ['nor words after it', '2026-02-01 | | K1 | Target changed from 25 to 30 days', []],
  ['a row without a time is none', ' | | K1 | Target changed from 25 to 30', []],
  ['a row with a bad time is none', 'soon | | K1 | Target changed from 25 to 30', []],
  ['a row with an error for an ID is none', '2026-02-01 | | #N/A | Target changed from 25 to 30', []],
  ['a row with an error for a comment is none', '2026-02-01 | | K1 | #N/A', []],
])('reads %s', (_, lines, changes) => {
  expect(shown(lines)).toEqual(changes);
});

test('what is no log says so', () => {
  const refusal = readTargetChanges([['Time', 'ID']], utc);
  expect(isProblem(refusal) && problemText(refusal)).toBe(
    'Check the log of check-ins: its first row has no columns "Who", "Comment"',
  );
});

const advised = (...notes: [date: string, note: string][]) =>
  changeAdvice(
    changesIn(notes.map(([date, note]) => `${date} | | K1 | ${note}`).join('\n')).get('K1') ?? [],
    Q1,
  );
const said = (note: string, date: string) =>
  `${note} after the cycle began (${date}): judge it by the first one too, the log keeps it`;

test.each<[string, [string, string][], string | undefined]>([
  [
    'in the cycle',
    [['2026-02-01', 'Target changed from 25 to 30']],
    said('Target changed from 25 to 30', '2026-02-01'),
  ],
  [
    'on the second day',
    [['2026-01-02', 'Target changed from 25 to 30']],
    said('Target changed from 25 to 30', '2026-01-02'),
  ],
  ['on the first day, while it is planned', [['2026-01-01', 'Target changed from 25 to 30']], undefined],
  [
    'on the last day',
    [['2026-03-31', 'Start changed from 2 to 3']],
    said('Start changed from 2 to 3', '2026-03-31'),
  ],
  ['after it', [['2026-04-01', 'Start changed from 2 to 3']], undefined],
  ['never', [], undefined],
  [
    'twice, from the first to the last',
    [
      ['2026-02-01', 'Target changed from 25 to 30'],
      ['2026-02-08', 'Target changed from 30 to 28'],
    ],
    said('Target changed from 25 to 28', '2026-02-08'),
  ],
  [
    'and back',
    [
      ['2026-02-01', 'Target changed from 25 to 30'],
      ['2026-02-08', 'Target changed from 30 to 25'],
    ],
    undefined,
  ],
  [
    'with a start, which is said after it',
    [['2026-02-01', 'Start changed from 2 to 3. Target changed from 25 to 30']],
    said('Target changed from 25 to 30', '2026-02-01'),
  ],
  [
    'and back, but the start was not',
    [
      ['2026-02-01', 'Start changed from 2 to 3. Target changed from 25 to 30'],
      ['2026-02-02', 'Target changed from 30 to 25'],
    ],
    said('Start changed from 2 to 3', '2026-02-01'),
  ],
])('a change %s', (_, notes, advice) => {
  expect(advised(...notes)).toBe(advice);
});
