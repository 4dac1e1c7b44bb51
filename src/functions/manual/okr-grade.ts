import type { ManualEntry } from './entry.ts';

export const okrGradeManual: ManualEntry = {
  messages: [
    { args: [0.7, 'roofshot'], means: 'A goal is a commitment or a stretch, and is graded as that.' },
    {
      args: [
        { range: 'T1:T3', cells: [['Score'], [0.72], ['Add a target']] },
        { range: 'H1:H3', cells: [['Kind'], ['aspirational'], ['committed']] },
      ],
      at: [2, 0],
      means: 'The score of this row could not be computed. Its own cell says why; mend that.',
    },
  ],
  together: [
    {
      formula: '=OKRGRADE(OKRSCORE(A2:A4; B2:B4; C2:C4); "committed")',
      cells: [
        {
          range: 'A1:C4',
          cells: [
            ['Start', 'Target', 'Current'],
            [0, 100, 90],
            [45, 25, 29],
            [0, 10, 7],
          ],
        },
      ],
      result: 'Partly',
      says: 'The grade of an objective straight from its key results, which come to 0.80.',
    },
    {
      formula: '=ROWS(FILTER(B2:B5; OKRGRADE(B2:B5)="Achieved"))/COUNT(B2:B5)',
      cells: [{ range: 'B1:B5', cells: [['Score'], [0.72], [0.7], [0.5], [0.2]] }],
      result: 0.5,
      says: 'The share of goals that were achieved.',
    },
  ],
};
