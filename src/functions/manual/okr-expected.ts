import type { ManualEntry } from './entry.ts';

export const okrExpectedManual: ManualEntry = {
  messages: [
    { args: ['', '2026-03-31', '2026-02-15'], means: 'Type the first day of the cycle.' },
    { args: ['2026-01-01', '', '2026-02-15'], means: 'Type the last day of the cycle.' },
    {
      args: ['2026-01-01', '2026-03-31', ''],
      means:
        'The function never asks the clock by itself. Point to a cell that holds =TODAY(), or type a day.',
    },
    {
      args: ['2026-03-31', '2026-01-01', '2026-02-15'],
      means: 'The cycle ends before it begins, or on the same day. Swap or correct the dates.',
    },
    {
      args: ['2026-01-01', '2026-03-31', '2026-02-15', 'moonshine'],
      means: 'Use one of the two words, or the share that counts as a success, such as 80%.',
    },
    {
      args: [
        { range: 'A1:A3', cells: [['Start'], ['2026-01-01'], ['January']] },
        { range: 'B1:B3', cells: [['End'], ['2026-04-11'], ['2026-04-11']] },
        '2026-02-20',
      ],
      at: [2, 0],
      means: 'The row whose date is to be mended says so; the others are computed.',
    },
  ],
  together: [
    {
      formula: '=OKREXPECTED(XLOOKUP(A2; D2:D3; E2:E3); XLOOKUP(A2; D2:D3; F2:F3); B2)',
      cells: [
        {
          range: 'A1:B2',
          cells: [
            ['Cycle', 'Today'],
            ['Q2', '2026-05-22'],
          ],
        },
        {
          range: 'D1:F3',
          cells: [
            ['Name', 'Start', 'End'],
            ['Q1', '2026-01-01', '2026-03-31'],
            ['Q2', '2026-04-02', '2026-07-11'],
          ],
        },
      ],
      result: 0.5,
      says: 'The dates of a cycle, looked up by its name.',
    },
    {
      formula: '=OKREXPECTED(B2; EOMONTH(B2; 2); C2)',
      cells: [
        {
          range: 'B1:C2',
          cells: [
            ['Begins', 'Today'],
            ['2026-04-01', '2026-05-31'],
          ],
        },
      ],
      result: 2 / 3,
      says: 'A quarter by its first day alone; EOMONTH gives its last one.',
    },
  ],
};
