import type { ManualEntry } from './entry.ts';

export const okrProgressManual: ManualEntry = {
  messages: [
    {
      args: ['', 25, 34],
      means: 'Progress is counted from a start. Type where the number stood at the beginning.',
    },
    { args: [45, '', 34], means: 'There is nothing to reach yet. Type the target.' },
    {
      args: [45, 45, 34],
      means: 'There is no way to go. If the level has to be kept, choose a type that judges that.',
    },
    {
      args: [0, 5e-324, 1e10],
      means: 'Start and target differ by next to nothing, so a share of the way has no meaning. Correct one.',
    },
    {
      args: ['', 0.95, 0.93, 'at least', 0.98],
      means: 'The limit is where an "at least" has failed for good, so it belongs below the target.',
    },
    {
      args: ['', 5, 7, 'at most', 5],
      means: 'The limit equals the target. Move it away, or leave it out: then it is all or nothing.',
    },
    { args: ['', '', 5, 'between'], means: 'A range has two bounds. Type the lower one as the target.' },
    { args: ['', 35, 38, 'between'], means: 'A range has two bounds. Type the upper one as the limit.' },
    { args: ['', 40, 38, 'between', 35], means: 'The upper bound is below the lower one. Swap the two.' },
    {
      args: ['', '', 3, 'milestone'],
      means: 'A milestone is measured by the share that is done: 50%, not the third of six.',
    },
    {
      args: ['', '', 'almost', 'yes/no'],
      means: 'Type yes, no, done, 1 or 0, or use a checkbox. For almost, choose another type.',
    },
    {
      args: [
        { range: 'F1:F3', cells: [['Start'], ['45 days'], [0]] },
        { range: 'G1:G3', cells: [['Target'], [25], [10]] },
        { range: 'H1:H3', cells: [['Current'], [34], [5]] },
      ],
      at: [1, 0],
      means: 'In a column only the row that it is about says so. The other rows are computed.',
    },
  ],
  together: [
    {
      formula: '=OKRPROGRESS(0; 500; SUMIFS(B2:B6; A2:A6; ">="&DATE(2026;1;1)))',
      cells: [
        {
          range: 'A1:B6',
          cells: [
            ['Date', 'Signed'],
            ['2025-12-01', 90],
            ['2026-01-01', 100],
            ['2026-02-01', 60],
            ['2026-03-01', 40],
            ['2026-04-01', 50],
          ],
        },
      ],
      result: 0.5,
      says: 'Year to date as the current value: 250 of 500 contracts since January.',
    },
    {
      formula: '=OKRPROGRESS(45; 25; AVERAGE(B4:B6))',
      cells: [{ range: 'B1:B6', cells: [['Days to fill'], [44], [41], [37], [36], [32]] }],
      result: 0.5,
      says: 'The mean of the last three values instead of a single one that jumps.',
    },
    {
      formula: '=OKRPROGRESS(""; ""; COUNTIF(B2:B6; "done")/COUNTA(B2:B6); "milestone")',
      cells: [{ range: 'B1:B6', cells: [['State'], ['done'], ['done'], ['open'], ['done'], ['open']] }],
      result: 0.6,
      says: 'The share of rows that say done.',
    },
  ],
};
