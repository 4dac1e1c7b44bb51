import type { ManualEntry } from './entry.ts';

export const kpiSignalManual: ManualEntry = {
  messages: [
    {
      args: [{ range: 'C1:C4', cells: [['Value'], [10], ['12 or 13'], [11]] }],
      at: [2, 0],
      means: 'The value counts for nothing until it is a number. The others are judged without it.',
    },
    { args: [10, 'up', '', 1], means: 'One value alone is no run. Type 2 or more; 8 is usual.' },
    {
      args: [{ range: 'C2:C3', cells: [[1e308], [-1e308]] }],
      means: 'A limit would be larger than any number of a sheet. Look for a slip of the keyboard.',
    },
  ],
  together: [
    {
      formula: '=KPISIGNAL(CHOOSECOLS(SORT(FILTER(A2:C10; B2:B10="K1"); 1; TRUE); 3); "down")',
      cells: [
        {
          range: 'A1:C10',
          cells: [
            ['Date', 'KPI', 'Value'],
            ['2026-03-01', 'K1', 11],
            ['2026-01-01', 'K1', 10],
            ['2026-02-01', 'K1', 11],
            ['2026-01-01', 'K2', 70],
            ['2026-04-01', 'K1', 10],
            ['2026-07-01', 'K1', 20],
            ['2026-05-01', 'K1', 11],
            ['2026-02-01', 'K2', 72],
            ['2026-06-01', 'K1', 10],
          ],
        },
      ],
      result: [[''], [''], [''], [''], [''], [''], ['Worse: above the upper limit']],
      says: 'One KPI out of a log in any order: filtered, sorted by date, and its third column judged.',
    },
    {
      formula: '=KPISIGNAL(ARRAYFORMULA(A2:A8/B2:B8))',
      cells: [
        {
          range: 'A1:B8',
          cells: [
            ['Accepted', 'Offers'],
            [8, 10],
            [16, 20],
            [9, 12],
            [12, 15],
            [6, 8],
            [16, 20],
            [3, 10],
          ],
        },
      ],
      result: [[''], [''], [''], [''], [''], [''], ['Worse: below the lower limit']],
      says: 'A rate that stands nowhere by itself.',
    },
  ],
};
