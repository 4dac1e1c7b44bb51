import { expected } from '../domain/okr/expected.ts';
import { readSuccessLine } from '../domain/okr/success-line.ts';
import { sheetFunction } from './define.ts';
import type { HelpFor } from './function-help.ts';
import { blankAs, column, date, filled } from './parameter.ts';

export const okrExpected = sheetFunction({
  name: 'OKREXPECTED',
  gives: 'a cell a row',
  label: 'Expected',
  parameters: {
    start_date: column(date),
    end_date: column(date),
    today: column(filled(date, 'date for today')),
    kind: column(blankAs(readSuccessLine, 1)),
  },
  run: ({ start_date, end_date, today, kind }) => {
    if (start_date === null && end_date === null) return null;
    if (start_date === null) return { problem: 'missing', field: 'start date' };
    if (end_date === null) return { problem: 'missing', field: 'end date' };
    return expected(start_date, end_date, today, kind);
  },
});

export const okrExpectedHelp: HelpFor<typeof okrExpected> = {
  summary: 'Where progress should be by now: the elapsed share of the cycle times the success line.',
  parameters: {
    start_date: { text: 'First day of the cycle.', example: 'DATE(2026;1;1)' },
    end_date: { text: 'Last day of the cycle.', example: 'DATE(2026;3;31)' },
    today: {
      text: 'The day to judge by, best a cell with =TODAY().',
      example: 'DATE(2026;2;15)',
    },
    kind: {
      text: 'committed (default, 100%), aspirational (70%) or the success line itself.',
      example: '"aspirational"',
      optional: true,
    },
  },
  returns: 'A share a row.',
  examples: [
    {
      args: ['2026-01-01', '2026-04-11', '2026-02-20'],
      result: 0.5,
      says: 'Half of the cycle is over.',
    },
    {
      args: ['2026-01-01', '2026-04-11', '2026-02-20', 'aspirational'],
      result: 0.35,
      says: 'For a stretch goal 70% is a success, so half of that.',
    },
    {
      args: ['2026-01-01', '2026-04-11', '2026-06-01', 0.8],
      result: 0.8,
      says: 'After the end it stays at the success line.',
    },
    {
      args: [
        { range: 'B1:B3', cells: [['Start'], ['2026-01-01'], ['2026-02-01']] },
        { range: 'C1:C3', cells: [['End'], ['2026-04-11'], ['2026-03-13']] },
        '2026-02-20',
        { range: 'D1:D3', cells: [['Kind'], ['aspirational'], ['committed']] },
      ],
      result: [['Expected'], [0.35], [0.475]],
      says: 'A whole column from its header cell; one day to judge by holds for all rows.',
    },
  ],
};
