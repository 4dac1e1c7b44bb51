import { expect, test } from 'vitest';
import { called, column } from './called.ts';

test.each([
  ['single cells give a single value', [45, 25, 34], 0.55],
  ['a range of one cell is a single cell', [[[45]], [[25]], [[34]]], 0.55],
  ['columns give a column', [column(0, 0), column(10, 10), column(5, 2)], column(0.5, 0.2)],
  ['a single value stands beside every row', [0, column(10, 20), column(5, 5)], column(0.5, 0.25)],
  [
    'a header gives the label',
    [column('Start', 0), column('Target', 10), column('Current', 5)],
    column('Progress', 0.5),
  ],
  [
    'a header beside a single value',
    [0, column('Target', 10), column('Current', 5)],
    column('Progress', 0.5),
  ],
  ['no header: the first row counts', [column(0, 0), column(10, 10), column(1, 2)], column(0.1, 0.2)],
  [
    'a blank row is blank',
    [column(0, '', 0), column(10, null, 10), column(5, undefined, 2)],
    column(0.5, '', 0.2),
  ],
  ['a blank row beside a single value is blank', [0, column(10, ''), column(5, '')], column(0.5, '')],
  [
    'a bad row says so, the others are unaffected',
    [column('45 days', 0), column(25, 10), column(34, 5)],
    column('Check start: "45 days" is not a number', 0.5),
  ],
  [
    'an error value is not guessed at',
    [column(0, 0), column(10, 10), column('#N/A', 5)],
    column('Check current: "#N/A" is not a number', 0.5),
  ],
  [
    'types in a column',
    [column('', 0), column('', 10), column(true, 5), column('yes/no', '')],
    column(1, 0.5),
  ],
  ['an optional argument that is blank', [0, 10, 5, '', null], 0.5],
  ['an optional argument that was not typed', [0, 10, 5, undefined, undefined], 0.5],
  ['nothing at all', [], ''],
])('OKRPROGRESS: %s', (_, args, result) => {
  expect(called('OKRPROGRESS', ...args)).toEqual(result);
});

test('a label stands in the header of every function that returns a column', () => {
  const header = column('A', '');
  const other = column('B', '');
  expect([
    called('OKRPROGRESS', header, other, column('C', '')),
    called('OKREXPECTED', header, other, 46_000),
    called('OKRSTATUS', header, other),
    called('OKRROLLUP', column('ID', ''), column('Parent', ''), column('Score', '')),
  ]).toEqual([column('Progress', ''), column('Expected', ''), column('Status', ''), column('Score', '')]);
});

test('a column that ends in 1,000 blank rows stays as high as it is', () => {
  const blanks = Array.from({ length: 1000 }, () => '');
  const result = called(
    'OKRPROGRESS',
    column('Start', 0, ...blanks),
    column('Target', 10, ...blanks),
    column('Current', 5, ...blanks),
  );
  expect(result).toEqual(column('Progress', 0.5, ...blanks));
});

test.each([
  [
    'columns of different height',
    'OKRPROGRESS',
    [column(1, 2), column(1, 2, 3), 5],
    'Check the ranges: start has 2 rows and target has 3',
  ],
  [
    'a range where one value is needed',
    'OKRROLLUP',
    ['a', '', 1, '', column('mean', 'mean')],
    'Check method: give one value for the whole call, not a range',
  ],
  [
    'an argument too many',
    'OKRSTATUS',
    [1, 1, 0.9, 0.7, 5],
    'Check the formula: OKRSTATUS takes at most 4 values',
  ],
  [
    'an unknown method',
    'OKRROLLUP',
    ['a', '', 1, '', 'best'],
    'Check method: "best" is not one of mean, lowest',
  ],
  [
    'a bad row of a score',
    'OKRSCORE',
    [column('Start', 0, 'x'), column('Target', 1, 1), column('Current', 1, 1)],
    'Row 3 of the range: Check start: "x" is not a number',
  ],
  [
    'a row of a score without a start',
    'OKRSCORE',
    [column('', 0), column(1, 1), column(1, 1)],
    'Row 1 of the range: Add a start (0 if it starts from nothing)',
  ],
  [
    'a missing weight, below a blank row',
    'OKRSCORE',
    [column(0, '', 0), column(1, '', 1), column(1, '', 1), column(2, '', '')],
    'Row 3 of the range: Add a weight (the others have one; 0 leaves it out)',
  ],
  ['a negative weight of a single key result', 'OKRSCORE', [0, 1, 1, -1], 'Check weight: -1 is below 0'],
  [
    'a table without its columns',
    'OKRREVIEW',
    [[['ID']], '', 46_000],
    'Check the OKRs table: its first row has no columns "Item", "Parent", "Cycle", "Start", "Target", "Current"',
  ],
])('%s fails the call', (_, name, args, message) => {
  expect(() => called(name, ...args)).toThrow(new Error(message));
});

test.each([
  ['one key result', [45, 25, 34], 0.55],
  ['a header is skipped', [column('Start', 0, 0), column('Target', 1, 1), column('Current', 1, 0)], 0.5],
  ['a blank row is skipped', [column(0, '', 0), column(1, '', 1), column(1, '', 0)], 0.5],
  ['a blank row beside single values is skipped', [0, column(1, '', 1), column(1, '', 0), 1], 0.5],
  ['a missing current value is not', [column(0, 0), column(1, 1), column(1, '')], 0.5],
  [
    'a baseline is left out, whatever stands there',
    [column(0, ''), column(1, ''), column(1, 'tbd'), column('', ''), column('reach', 'baseline')],
    1,
  ],
  ['only blank rows', [column('', ''), column('', ''), column('', '')], ''],
  ['only a header', [column('Start', ''), column('Target', ''), column('Current', '')], ''],
])('OKRSCORE: %s', (_, args, result) => {
  expect(called('OKRSCORE', ...args)).toBe(result);
});

test.each([
  ['no today', [column(46_000), 46_100, ''], 'Add a date for today'],
  ['no start', ['', 46_100, 46_050], 'Add a start date'],
  ['no end', [46_000, '', 46_050], 'Add an end date'],
  ['neither start nor end', ['', '', 46_050], ''],
  ['an end before the start', [46_100, 46_000, 46_050], 'Check the end date: it is not after the start date'],
  [
    'a word for a kind',
    [46_000, 46_100, 46_050, 'firm'],
    'Check kind: "firm" is not committed, aspirational or a number above 0 and up to 1',
  ],
  [
    'a date that is none',
    ['1/1/2026', 46_100, 46_050],
    'Check start date: "1/1/2026" is not a date, write it as 2026-03-31',
  ],
])('OKREXPECTED: %s', (_, args, result) => {
  expect(called('OKREXPECTED', ...args)).toBe(result);
});

test.each([
  [
    'a sentence of ours in the first row is data',
    [column('Check start: "x" is not a number', 0.5), 0.5],
    column('Check data', 'On track'),
  ],
  ['a sentence as expectation', [0.5, 'Add an end date'], 'Check data'],
  ['no expectation', [0.5, ''], 'Add an expected value (where progress should be by now)'],
  ['no progress in a single cell', ['', 0.5], 'No check-in'],
  ['no progress, and an expectation that is none', ['', 'soon'], 'No check-in'],
  ['text in progress and no expectation', ['soon', ''], 'Check data'],
  ['no progress in a row', [column('', 0.6), column(0.5, 0.5)], column('No check-in', 'On track')],
  ['thresholds that cross', [0.5, 0.5, 0.5, 0.6], 'Check on track: it is below at risk'],
])('OKRSTATUS: %s', (_, args, result) => {
  expect(called('OKRSTATUS', ...args)).toEqual(result);
});

test.each([
  ['ids that are numbers', [column(1, 2), column('', 1), column('', 0.5)], column(0.5, 0.5)],
  [
    'an unreadable score',
    [column('O', 'A'), column('', 'O'), column('', 'x')],
    column('Check "A" first: it counts here', 'Check score: "x" is not a number'),
  ],
  [
    'an id that is an error',
    [column('#N/A', 'A'), column('', ''), column(0.5, 0.4)],
    column('Check id: "#N/A" is an error', 0.4),
  ],
  [
    'a blank row in between',
    [column('O', '', 'A'), column('', '', 'O'), column('', '', 0.5)],
    column(0.5, '', 0.5),
  ],
])('OKRROLLUP: %s', (_, args, result) => {
  expect(called('OKRROLLUP', ...args)).toEqual(result);
});
