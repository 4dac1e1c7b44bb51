import type { ManualEntry } from './entry.ts';

const MONTHS = {
  range: 'A1:B6',
  cells: [
    ['Month', 'Revenue'],
    ['2025-01-01', 100],
    ['2025-02-01', 140],
    ['2025-03-01', 90],
    ['2026-01-01', 120],
    ['2026-02-01', 144],
  ],
};

export const kpiVarianceManual: ManualEntry = {
  messages: [
    {
      args: [12, 0, 'up', 'pct'],
      means: 'Nothing is a percentage of 0. Let the gap be a number: leave the mode out, or type abs.',
    },
    {
      args: [1e308, -1e308],
      means: 'The gap would be larger than any number of a sheet. Look for a slip of the keyboard.',
    },
    {
      args: [
        { range: 'O1:O3', cells: [['Current'], [31], [12]] },
        { range: 'I1:I3', cells: [['Target'], ['25 days'], [10]] },
      ],
      at: [1, 0],
      means: 'Only the row whose cell is to be mended says so. The other rows are computed.',
    },
  ],
  together: [
    {
      formula: '=KPIVARIANCE(B5; XLOOKUP(EDATE(A5; -12); A2:A6; B2:B6; ""); "up"; "pct")',
      cells: [MONTHS],
      result: 0.2,
      says: 'Against the same month last year; blank where that month is not in the list.',
    },
    {
      formula:
        '=KPIVARIANCE(SUMIFS(B2:B6; A2:A6; ">="&DATE(2026;1;1); A2:A6; "<="&DATE(2026;2;28)); SUMIFS(B2:B6; A2:A6; ">="&DATE(2025;1;1); A2:A6; "<="&DATE(2025;2;28)); "up"; "pct")',
      cells: [MONTHS],
      result: 0.1,
      says: 'Year to date against the same months of last year.',
    },
  ],
};
