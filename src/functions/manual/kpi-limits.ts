import type { ManualEntry } from './entry.ts';

const MONTHS = {
  range: 'A1:B8',
  cells: [
    ['Month', 'Tickets'],
    ['2026-01-01', 40],
    ['2026-02-01', 42],
    ['2026-03-01', 41],
    ['2026-04-01', 20],
    ['2026-05-01', 22],
    ['2026-06-01', 21],
    ['2026-07-01', 23],
  ],
};

export const kpiLimitsManual: ManualEntry = {
  messages: [
    {
      args: [{ range: 'C1:C2', cells: [['Value'], [10]] }],
      means: 'How much the values move can be told from two on. Wait for the next one.',
    },
    {
      args: [{ range: 'C2:C4', cells: [[10], ['12 or 13'], [11]] }],
      means: 'Limits without one of the values would be wrong unseen, so the call fails and names the row.',
    },
    {
      args: [{ range: 'C2:C3', cells: [[1e308], [-1e308]] }],
      means: 'A limit would be larger than any number of a sheet. Look for a slip of the keyboard.',
    },
  ],
  together: [
    {
      formula: '=KPILIMITS(FILTER(B2:B8; A2:A8>=DATE(2026;4;1)))',
      cells: [MONTHS],
      result: [[21.5, 17.0666666666667, 25.9333333333333, 5.44666666666667]],
      says: 'Only the months since something was changed on purpose.',
    },
    {
      formula: '=INDEX(KPILIMITS(B5:B8); 1; 3)',
      cells: [MONTHS],
      result: 25.9333333333333,
      says: 'One of the four, here the upper limit, to draw as a line in a chart.',
    },
  ],
};
