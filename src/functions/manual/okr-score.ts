import type { ManualEntry } from './entry.ts';

const KEY_RESULTS = {
  range: 'A1:F6',
  cells: [
    ['Objective', 'Team', 'Cycle', 'Start', 'Target', 'Current'],
    ['O1', 'Sales', 'Q1', 0, 100, 50],
    ['O1', 'Sales', 'Q1', 45, 25, 35],
    ['O2', 'People', 'Q1', 0, 10, 10],
    ['O2', 'People', 'Q2', 0, 10, 2],
    ['O1', 'Sales', 'Q2', 0, 10, 2],
  ],
};

export const okrScoreManual: ManualEntry = {
  alsoGives: ['OKRPROGRESS'],
  messages: [
    {
      args: [
        0,
        { range: 'G2:G4', cells: [[10], [10], [10]] },
        { range: 'H2:H4', cells: [[1], [2], [3]] },
        { range: 'I2:I4', cells: [[2], [''], [1]] },
      ],
      means: 'One key result has no weight and others have. Type its weight; 0 leaves it out.',
    },
    {
      args: [
        0,
        { range: 'G2:G3', cells: [[10], [10]] },
        { range: 'H2:H3', cells: [[1], [2]] },
        { range: 'I2:I3', cells: [[2], [-1]] },
      ],
      means: 'A weight says how much a row counts, so it is 0 or more.',
    },
    {
      args: [
        { range: 'F2:F3', cells: [[0], ['']] },
        { range: 'G2:G3', cells: [[10], [25]] },
        { range: 'H2:H3', cells: [[1], [34]] },
      ],
      means: 'Any message of OKRPROGRESS can stand here, with its row before it.',
    },
  ],
  together: [
    {
      formula: '=OKRSCORE(FILTER(D2:D6; A2:A6="O1"); FILTER(E2:E6; A2:A6="O1"); FILTER(F2:F6; A2:A6="O1"))',
      cells: [KEY_RESULTS],
      result: 0.4,
      says: 'The score of one objective from a list of all key results.',
    },
    {
      formula:
        '=LET(rows; FILTER(D2:F6; (B2:B6="Sales")*(C2:C6="Q1")); OKRSCORE(CHOOSECOLS(rows; 1); CHOOSECOLS(rows; 2); CHOOSECOLS(rows; 3)))',
      cells: [KEY_RESULTS],
      result: 0.5,
      says: 'One team in one cycle: filtered once, with the two conditions multiplied.',
    },
  ],
};
