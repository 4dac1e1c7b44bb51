import type { ManualEntry } from './entry.ts';

export const okrForecastManual: ManualEntry = {
  messages: [
    { args: ['2026-01-05', 10, ''], means: 'Type the day to look ahead to, such as the end of the cycle.' },
    {
      args: [
        { range: 'A2:A3', cells: [['2026-01-05'], ['2026-01-12']] },
        { range: 'B2:B3', cells: [[10], [14]] },
        '2026-03-31',
      ],
      means: 'A line through two values is a guess. Wait for the next one, or use the method rate.',
    },
    {
      args: [
        { range: 'A2:A4', cells: [['2026-01-05'], ['2026-01-05'], ['2026-01-05']] },
        { range: 'B2:B4', cells: [[10], [14], [12]] },
        '2026-03-31',
      ],
      means: 'All values are of one day, so it is not known how fast they move. Wait for another day.',
    },
    {
      args: [
        { range: 'A2:A4', cells: [['2026-01-05'], [''], ['2026-01-19']] },
        { range: 'B2:B4', cells: [[10], [14], [12]] },
        '2026-03-31',
      ],
      means: 'A value has no date. Type the date, or clear the value.',
    },
    {
      args: [
        { range: 'A2:A3', cells: [['2026-01-05'], ['2026-01-06']] },
        { range: 'B2:B3', cells: [[-1e308], [1e308]] },
        '2026-03-31',
        'rate',
      ],
      means: 'The result would be larger than any number of a sheet. Look for a slip of the keyboard.',
    },
  ],
  together: [
    {
      formula: '=OKRPROGRESS(45; 25; OKRFORECAST(A2:A5; B2:B5; DATE(2026;3;16)))',
      cells: [
        {
          range: 'A1:B5',
          cells: [
            ['Date', 'Days to fill'],
            ['2026-01-05', 45],
            ['2026-01-12', 44],
            ['2026-01-19', 43],
            ['2026-01-26', 42],
          ],
        },
      ],
      result: 0.5,
      says: 'The progress to expect at the end if nothing changes.',
    },
    {
      formula: '=OKRFORECAST(FILTER(A2:A7; B2:B7="K1"); FILTER(C2:C7; B2:B7="K1"); DATE(2026;2;2))',
      cells: [
        {
          range: 'A1:C7',
          cells: [
            ['Date', 'Key result', 'Value'],
            ['2026-01-05', 'K1', 10],
            ['2026-01-05', 'K2', 3],
            ['2026-01-12', 'K1', 12],
            ['2026-01-19', 'K1', 14],
            ['2026-01-19', 'K2', 5],
            ['2026-01-26', 'K1', 16],
          ],
        },
      ],
      result: 18,
      says: 'From a log of check-ins in which the key results are mixed.',
    },
  ],
};
