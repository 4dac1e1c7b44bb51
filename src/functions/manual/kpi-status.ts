import type { ManualEntry } from './entry.ts';

export const kpiStatusManual: ManualEntry = {
  messages: [
    {
      args: [92, 90, 'up', 95],
      means: 'Off target would begin on the good side of the target. Correct the flag or the direction.',
    },
    {
      args: [29, 25, 'down', 20],
      means: 'The same where less is better: the flag belongs above the target.',
    },
    { args: [52, 50, 'near', -5], means: 'With near the flag is a distance to the target, so 0 or more.' },
    { args: [52, 50, 'near', 5, -1], means: 'With near this is a distance to the target, so 0 or more.' },
    {
      args: [52, 50, 'near', 2, 5],
      means: 'A value could be on target and off target at once. Swap the two.',
    },
    {
      args: [
        { range: 'O1:O3', cells: [['Current'], ['about 8'], [12]] },
        { range: 'I1:I3', cells: [['Target'], [10], [10]] },
      ],
      at: [1, 0],
      means: 'Only the row whose cell is to be mended says so. The other rows are judged.',
    },
  ],
  together: [
    {
      formula: '=KPISTATUS(AVERAGE(B4:B6); 90%)',
      cells: [{ range: 'B1:B6', cells: [['On time'], [0.84], [0.87], [0.9], [0.88], [0.95]] }],
      result: 'On target',
      says: 'The mean of the last three months, so that one bad month does not turn it red.',
    },
    {
      formula: '=KPISTATUS(B2; XLOOKUP(A2; D2:D3; E2:E3); "down")',
      cells: [
        {
          range: 'A1:B2',
          cells: [
            ['KPI', 'Current'],
            ['Time to fill', 44],
          ],
        },
        {
          range: 'D1:E3',
          cells: [
            ['Benchmark of', 'Value'],
            ['Turnover', 0.12],
            ['Time to fill', 42],
          ],
        },
      ],
      result: 'Near target',
      says: 'Against a benchmark from a list of them.',
    },
  ],
};
