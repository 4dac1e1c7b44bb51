import type { ExampleRange } from '../../schema/function-manual.ts';
import type { ManualEntry } from './entry.ts';
import { OKR_HEADER, TITLED_HEADER } from './okr-tables.ts';

const okrs = (...rows: ExampleRange['cells']): ExampleRange => ({
  range: `A1:I${rows.length + 1}`,
  cells: [TITLED_HEADER, ...rows],
});
const objective = (id: string, title: string, parent = '') =>
  [id, 'Objective', parent, title, 'Ada', 'Q1', '', '', ''] as const;
const keyResult = (id: string, title: string, start: string | number = 5, target: string | number = 9) =>
  [id, 'Key result', 'O1', title, 'Ada', 'Q1', start, target, ''] as const;
const CHOICE = objective('O1', 'Become the first choice of our customers');
const TWO = [keyResult('K1', 'Net promoter score'), keyResult('K2', 'Repeat orders')];
const three = (
  column: string,
  values: readonly (string | number)[],
  from: string | number,
): ExampleRange => ({
  range: 'A1:J4',
  cells: [
    [...TITLED_HEADER, column],
    ...[CHOICE, keyResult('K1', 'Net promoter score', from), keyResult('K2', 'Repeat orders', from)].map(
      (row, at) => [...row, values[at] ?? ''],
    ),
  ],
});

export const okrCheckManual: ManualEntry = {
  alsoGives: ['OKRPROGRESS', 'OKRROLLUP'],
  messages: [
    {
      args: [okrs(['K1', '', '', 'Net promoter score', 'Ada', 'Q1', 5, 9, ''])],
      at: [1, 0],
      means: 'Say in the column Item whether the row is an objective or a key result.',
    },
    {
      args: [okrs(objective('O1', ''), ...TWO)],
      at: [1, 0],
      rule: 'title',
      means: 'Say where the objective leads, or what the key result measures.',
    },
    {
      args: [okrs(objective('O1', 'Become the first choice of our customers', 'O9'), ...TWO)],
      at: [1, 0],
      rule: 'unknown parent',
      means: 'No row has the ID in the column Parent, or more than one. Nothing above this row counts it.',
    },
    {
      args: [okrs(CHOICE, ...TWO, ['K3', 'Key result', 'K1', 'Reviews', 'Ada', 'Q1', 5, 9, ''])],
      at: [4, 0],
      rule: 'below key result',
      means: 'A key result has a number of its own. Put the objective of both into the column Parent.',
    },
    {
      args: [three('Link', ['retired'], 5)],
      at: [2, 0],
      rule: 'retired parent',
      means: 'A retired objective stays for its history, and nothing counts for it.',
    },
    {
      args: [okrs(CHOICE)],
      at: [1, 0],
      rule: 'few key results',
      means: 'An objective without key results is a wish. Add the numbers by which you will know.',
    },
    {
      args: [okrs(['O1', 'Objective', '', 'Become the first choice', '', 'Q1', '', '', ''], ...TWO)],
      at: [1, 0],
      rule: 'owner',
      means: 'Name one person who answers for it. Only objectives are asked for an owner.',
    },
    {
      args: [okrs(CHOICE, keyResult('K1', 'Net promoter score', '', ''), keyResult('K2', 'Repeat orders'))],
      at: [2, 0],
      means: 'A key result is a number that moves. Type where it stands and where it should be.',
    },
    {
      args: [okrs(CHOICE, keyResult('K1', 'Launch the customer portal'), keyResult('K2', 'Repeat orders'))],
      at: [2, 0],
      rule: 'activity',
      means: 'It begins like something to do. Name the number that should change once it is done.',
    },
    {
      args: [okrs(objective('O1', 'Grow revenue by 20%'), ...TWO)],
      at: [1, 0],
      rule: 'number in title',
      means: 'An objective says where to go in words that one remembers; how far is for the key results.',
    },
    {
      args: [okrs(objective('O1', 'Keep customers informed'), ...TWO)],
      at: [1, 0],
      rule: 'business as usual',
      means: 'What is to stay as it is belongs among the KPIs. An objective is about a change.',
    },
    {
      args: [
        okrs(
          CHOICE,
          ...['K1', 'K2', 'K3', 'K4', 'K5', 'K6'].map((id) => keyResult(id, 'Net promoter score')),
        ),
      ],
      at: [1, 0],
      rule: 'many key results',
      means: 'Keep those that decide whether the objective is reached. The number is a setting.',
    },
    {
      args: [
        okrs(
          CHOICE,
          ...TWO,
          ...['O2', 'O3'].map((id) => objective(id, 'Win back the trust of our customers')),
        ),
        { range: 'L1:M1', cells: [['Objectives, at most', 2]] },
      ],
      at: [1, 0],
      rule: 'many objectives',
      means: 'So many goals at once are none. The number is a setting.',
    },
    {
      args: [
        {
          range: 'A1:H5',
          cells: [
            ['Team', ...OKR_HEADER],
            ['Company', 'O1', 'Objective', '', 'Q1', '', '', ''],
            ['Company', 'K1', 'Key result', 'O1', 'Q1', 0, 10, 4],
            ['Sales', 'O2', 'Objective', '', 'Q1', '', '', ''],
            ['Sales', 'K2', 'Key result', 'O2', 'Q1', 0, 10, 4],
          ],
        },
        { range: 'K1:L1', cells: [['Key results an objective, at least', 1]] },
      ],
      at: [3, 0],
      rule: 'no parent',
      means: 'The cycle has company objectives. Say in the column Parent which of them this one serves.',
    },
    {
      args: [three('Type', ['', 'yes/no', 'yes/no'], '')],
      at: [2, 0],
      rule: 'all yes/no',
      means: 'Done or not done shows nothing on the way there. Let one key result be a number.',
    },
    {
      args: [three('Type', ['', 'at least', 'at most'], 9)],
      at: [2, 0],
      rule: 'met at start',
      means: 'The start is as good as the target asks for, so there is nothing to do.',
    },
    {
      args: [three('Bonus', [], 5)],
      at: [1, 0],
      rule: 'pay',
      means: 'Where pay hangs on a goal, people set goals that are easy to reach. Keep the two apart.',
    },
    {
      args: [okrs(CHOICE, ...TWO), { range: 'L1:M1', cells: [['Objectives, at most', 2.5]] }],
      means: 'The limits count rows, so they are whole numbers of 1 or more.',
    },
    {
      args: [okrs(CHOICE, ...TWO), { range: 'L1:M1', cells: [['Key results an objective, at least', 9]] }],
      means: 'More key results would be asked for than allowed. Correct one of the two settings.',
    },
  ],
  together: [
    {
      formula: '=LET(advice; OKRCHECK(A1:I4); FILTER(HSTACK(A1:A4; advice); advice<>""))',
      cells: [
        okrs(CHOICE, keyResult('K1', 'Net promoter score'), keyResult('K2', 'Launch the customer portal')),
      ],
      result: [
        ['ID', 'Advice'],
        ['K2', 'Reads like an activity: measure what it should change'],
      ],
      says: 'A list of the rows with advice, and nothing else.',
    },
    {
      formula: '=OKRCHECK(VSTACK(A1:I1; FILTER(A2:I5; F2:F5="Q1")))',
      cells: [okrs(CHOICE, ...TWO, ['O9', 'Objective', '', 'Keep the lights on', 'Ben', 'Q2', '', '', ''])],
      result: [['Advice'], [''], [''], ['']],
      says: 'One cycle alone; the header row is put back on top of what FILTER leaves.',
    },
  ],
};
