import type { ManualEntry } from './entry.ts';

const TREE = {
  range: 'A1:F5',
  cells: [
    ['ID', 'Parent', 'Team', 'Start', 'Target', 'Current'],
    ['O1', '', 'Sales', '', '', ''],
    ['K1', 'O1', 'Sales', 0, 100, 80],
    ['K2', 'O1', 'Sales', 45, 25, 37],
    ['K3', '', 'People', 0, 10, 2],
  ],
};

const SCORES = ['Score', 0.6, 0.8, 0.4, 0.2];

export const okrRollupManual: ManualEntry = {
  messages: [
    {
      args: [
        { range: 'A2:A3', cells: [['K1'], ['K1']] },
        { range: 'B2:B3', cells: [[''], ['']] },
        { range: 'C2:C3', cells: [[0.4], [0.6]] },
      ],
      at: [0, 0],
      means: 'Two rows have one id, so it is not clear which one counts. Give each row its own.',
    },
    {
      args: [
        { range: 'A2:A3', cells: [['O1'], ['O2']] },
        { range: 'B2:B3', cells: [['O2'], ['O1']] },
        { range: 'C2:C3', cells: [[''], ['']] },
      ],
      at: [0, 0],
      means: 'The row is its own parent, maybe by way of others. Clear the parent of the topmost one.',
    },
    {
      args: [
        { range: 'A2:A4', cells: [['O1'], ['K1'], ['K2']] },
        { range: 'B2:B4', cells: [[''], ['O1'], ['O1']] },
        { range: 'C2:C4', cells: [[''], ['n/a'], [0.5]] },
      ],
      at: [0, 0],
      means: 'A row below can’t be scored. It is named here instead of being left out of the mean unseen.',
    },
    {
      args: [
        { range: 'A2:A4', cells: [['O1'], ['K1'], ['K2']] },
        { range: 'B2:B4', cells: [[''], ['O1'], ['O1']] },
        { range: 'C2:C4', cells: [[''], [0.2], [0.5]] },
        { range: 'D2:D4', cells: [[''], [2], ['']] },
      ],
      at: [2, 0],
      means: 'The others with this parent have a weight. Type one here too; 0 leaves the row out.',
    },
    {
      args: [
        { range: 'A2:A4', cells: [['O1'], ['K1'], ['K2']] },
        { range: 'B2:B4', cells: [[''], ['O1'], ['O1']] },
        { range: 'C2:C4', cells: [[''], [0.2], [0.5]] },
        { range: 'D2:D4', cells: [[''], [2], [-1]] },
      ],
      at: [2, 0],
      means: 'A weight says how much a row counts, so it is 0 or more.',
    },
  ],
  together: [
    {
      formula: '=OKRROLLUP(A1:A5; B1:B5; OKRPROGRESS(D1:D5; E1:E5; F1:F5))',
      cells: [TREE],
      result: [['Score'], [0.6], [0.8], [0.4], [0.2]],
      says: 'Objectives from the numbers of their key results, in one formula in the header cell.',
    },
    {
      formula: '=AVERAGEIFS(G2:G5; B2:B5; ""; C2:C5; "Sales")',
      cells: [{ ...TREE, range: 'A1:G5', cells: TREE.cells.map((row, at) => [...row, SCORES[at] ?? '']) }],
      result: 0.6,
      says: 'With the scores in column G: the mean of a team’s topmost rows.',
    },
  ],
};
