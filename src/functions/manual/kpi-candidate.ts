import type { ManualEntry } from './entry.ts';

const LOG = {
  range: 'A1:C9',
  cells: [
    ['Date', 'KPI', 'Value'],
    ['2026-01-01', 'K1', 34],
    ['2026-01-01', 'K2', 0.9],
    ['2026-02-01', 'K1', 36],
    ['2026-03-01', 'K1', 35],
    ['2026-04-01', 'K1', 33],
    ['2026-05-01', 'K1', 36],
    ['2026-05-01', 'K2', 0.8],
    ['2026-06-01', 'K1', 34],
  ],
};

export const kpiCandidateManual: ManualEntry = {
  messages: [
    {
      args: [{ range: 'C2:C4', cells: [[34], [36], [35]] }, 25, 'down'],
      means: 'With fewer than 6 values nobody can tell what the process does. Wait.',
    },
    {
      args: [{ range: 'C2:C8', cells: [[34], [36], [35], [33], [36], [34], [37]] }, ''],
      means: 'Nothing is wrong, and without a target there is nothing to advise. Type one.',
    },
    {
      args: [{ range: 'C2:C4', cells: [[34], ['36 days'], [35]] }, 25, 'down'],
      means: 'Advice without one of the values could be wrong, so the call fails and names the row.',
    },
    {
      args: [{ range: 'C2:C3', cells: [[1e308], [-1e308]] }, 25],
      means: 'A limit would be larger than any number of a sheet. Look for a slip of the keyboard.',
    },
  ],
  together: [
    {
      formula: '=KPICANDIDATE(FILTER(C2:C9; B2:B9="K1"); 25; "down")',
      cells: [LOG],
      result: 'OKR candidate: the target 25 lies below what this process does (29.4 to 39.9)',
      says: 'One KPI out of a log. Sort it first where its dates are not in order.',
    },
    {
      formula: '=IF(LEFT(KPICANDIDATE(FILTER(C2:C9; B2:B9="K1"); 25; "down"); 3)="OKR"; "Draft an OKR"; "")',
      cells: [LOG],
      result: 'Draft an OKR',
      says: 'The advice begins with a fixed word, by which it can be found.',
    },
  ],
};
