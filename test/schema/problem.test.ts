import { expect, test } from 'vitest';
import { isHeader } from '../../src/domain/input/header.ts';
import { isProblem, type Problem, problemText } from '../../src/schema/problem.ts';

const cell = { field: 'start', shown: '"x"' };

test.each<[Problem, string]>([
  [{ problem: 'notANumber', ...cell }, 'Check start: "x" is not a number'],
  [{ problem: 'notADate', ...cell }, 'Check start: "x" is not a date, write it as 2026-03-31'],
  [{ problem: 'notAChoice', ...cell, choices: ['a', 'b'] }, 'Check start: "x" is not one of a, b'],
  [{ problem: 'notYesOrNo', ...cell }, 'Check start: "x" is neither yes nor no'],
  [{ problem: 'errorValue', ...cell }, 'Check start: "x" is an error'],
  [{ problem: 'outOfRange', ...cell, least: 0, most: 1 }, 'Check start: "x" is not between 0 and 1'],
  [
    { problem: 'outOfRange', ...cell, least: 0, most: 1, hint: '50%' },
    'Check start: "x" is not between 0 and 1 (50%)',
  ],
  [{ problem: 'notAboveZero', ...cell }, 'Check start: "x" is not above 0'],
  [{ problem: 'missing', field: 'target' }, 'Add a target'],
  [{ problem: 'missing', field: 'end date' }, 'Add an end date'],
  [
    { problem: 'missing', field: 'start', hint: '0 if it starts from nothing' },
    'Add a start (0 if it starts from nothing)',
  ],
  [{ problem: 'notMeasurable' }, 'Not measurable yet: add a start and a target'],
  [{ problem: 'startIsTarget' }, 'Start equals target: use the type "at least", "at most" or "between"'],
  [
    { problem: 'limitOnWrongSide', type: 'at least', side: 'above' },
    'Check limit: with the type "at least" it lies above the target',
  ],
  [{ problem: 'endNotAfterStart' }, 'Check the end date: it is not after the start date'],
  [{ problem: 'negativeWeight', weight: -1 }, 'Check weight: -1 is below 0'],
  [{ problem: 'weightMissing' }, 'Add a weight (the others have one; 0 leaves it out)'],
  [{ problem: 'duplicateId', id: 'K1' }, 'Check id: "K1" stands in more than one row'],
  [{ problem: 'circleOfParents' }, 'Check parent: its parents lead back to this row'],
  [{ problem: 'brokenBelow', name: '"K1"' }, 'Check "K1" first: it counts here'],
  [{ problem: 'unknownCycle', cycle: 'Q9' }, 'Check cycle: "Q9" is not in the list of cycles'],
  [
    { problem: 'inCycle', cycle: 'Q1', cause: { problem: 'missing', field: 'end date' } },
    'Check cycle "Q1": Add an end date',
  ],
])('%j is said in a sentence, which is no heading', (problem, text) => {
  expect(problemText(problem)).toBe(text);
  expect(isHeader([text])).toBe(false);
});

test.each<[Problem, string]>([
  [
    { problem: 'inRow', row: 3, cause: { problem: 'weightMissing' } },
    'Row 3 of the range: Add a weight (the others have one; 0 leaves it out)',
  ],
  [
    { problem: 'missingColumns', table: 'the cycles', columns: ['End'] },
    'Check the cycles: its first row has no column "End"',
  ],
  [
    { problem: 'duplicateColumn', table: 'the cycles', column: 'End' },
    'Check the cycles: two columns are called "End"',
  ],
  [
    { problem: 'inColumn', column: 3, cause: { problem: 'weightMissing' } },
    'Column 3 of the range: Add a weight (the others have one; 0 leaves it out)',
  ],
  [
    { problem: 'inCell', row: 2, column: 3, cause: { problem: 'weightMissing' } },
    'Row 2, column 3 of the range: Add a weight (the others have one; 0 leaves it out)',
  ],
  [
    {
      problem: 'differentSizes',
      side: 'width',
      first: 'start',
      firstSize: 2,
      second: 'target',
      secondSize: 3,
    },
    'Check the ranges: start has 2 columns and target has 3',
  ],
  [
    { problem: 'tooManyCells', height: 4000, width: 3000 },
    'Check the ranges: 4000 rows and 3000 columns make more cells than a spreadsheet holds',
  ],
])('%j fails a call with a sentence', (problem, text) => {
  expect(problemText(problem)).toBe(text);
});

test.each([
  ['a problem', { problem: 'startIsTarget' }, true],
  ['a number', 1, false],
  ['a text', 'problem', false],
  ['null', null, false],
  ['another object', { cause: 1 }, false],
])('%s is told from a value', (_, value, answer) => {
  expect(isProblem(value)).toBe(answer);
});
