import { expect, test } from 'vitest';
import { called, column } from './called.ts';

const HEADER = ['Title', 'id', 'ITEM', 'Parent', 'Cycle', 'Start', 'Target', 'Current', 'Mine'];
const OBJECTIVE = ['Grow', 'O1', 'Objective', '', 'Q1', '', '', '', ''];
const keyResult = (id: string, ...numbers: unknown[]) => [
  'Churn',
  id,
  'Key result',
  'O1',
  'Q1',
  ...numbers,
  '',
];

test('a column as high as the table, blank where all is well', () => {
  const blank = HEADER.map(() => '');
  const table = [HEADER, OBJECTIVE, keyResult('K1', 9, 5, ''), blank, keyResult('K2', 9, '', ''), blank];
  expect(called('OKRCHECK', table)).toEqual(column('Advice', '', '', '', 'Add a target', ''));
});

test('a warning about pay stands in front, in the same cell', () => {
  const table = [
    [...HEADER.slice(0, -1), 'Salary'],
    keyResult('K1', 'x', 5, ''),
    keyResult('K2', 9, 5, ''),
    OBJECTIVE,
  ];
  expect(called('OKRCHECK', table)).toEqual(
    column(
      'Advice',
      'Take the column "Salary" out: goals tied to pay are set low. Check start: "x" is not a number',
      '',
      '',
    ),
  );
});

test.each([
  [
    'settings that can’t be read',
    [HEADER],
    [['Objectives, at most', 'x']],
    'Check Objectives, at most: "x" is not a number',
  ],
  [
    'a table without its columns',
    [['ID', 'Item', 'Parent', 'Cycle', 'Start', 'Target']],
    '',
    'Check the OKRs table: its first row has no column "Current"',
  ],
])('OKRCHECK: %s fails the call', (_, table, settings, message) => {
  expect(() => called('OKRCHECK', table, settings)).toThrow(new Error(message));
});
