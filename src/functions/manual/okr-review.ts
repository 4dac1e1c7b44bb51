import type { ExampleRange } from '../../schema/function-manual.ts';
import type { ManualEntry } from './entry.ts';
import { CYCLES, OKR_HEADER } from './okr-tables.ts';

const TODAY = '2026-02-20';
const KEY_RESULT = ['K1', 'Key result', '', 'Q1', 0, 10, 4];

const okrs = (...rows: ExampleRange['cells']): ExampleRange => ({
  range: `A1:G${rows.length + 1}`,
  cells: [OKR_HEADER, ...rows],
});
const cycles = (...rows: ExampleRange['cells']): ExampleRange => ({
  range: `J1:L${rows.length + 1}`,
  cells: [['Name', 'Start', 'End'], ...rows],
});
const setting = (name: string, value: string | number): ExampleRange => ({
  range: 'N1:O1',
  cells: [[name, value]],
});

const TREE = okrs(
  ['O1', 'Objective', '', 'Q1', '', '', ''],
  ['K1', 'Key result', 'O1', 'Q1', 45, 25, 34],
  ['K2', 'Key result', 'O1', 'Q1', 0, 100, 25],
  ['K3', 'Key result', '', 'Q2', 0, 10, 2],
);

export const okrReviewManual: ManualEntry = {
  alsoGives: ['OKRPROGRESS', 'OKRROLLUP', 'OKRCHECK'],
  messages: [
    { args: [okrs(KEY_RESULT), CYCLES, ''], means: 'Point to a cell that holds =TODAY(), or type a day.' },
    {
      args: [okrs(['K1', '', '', 'Q1', 0, 10, 4]), CYCLES, TODAY],
      at: [1, 0],
      means: 'Say in the column Item whether the row is an objective or a key result.',
    },
    {
      args: [okrs(['K1', 'Key result', '', '', 0, 10, 4]), CYCLES, TODAY],
      at: [1, 2],
      means: 'Without a cycle it is not known how far the row should be.',
    },
    {
      args: [okrs(['K1', 'Key result', '', 'Q9', 0, 10, 4]), CYCLES, TODAY],
      at: [1, 2],
      means: 'Choose one of the cycles, or add this one to their list with its two dates.',
    },
    {
      args: [okrs(KEY_RESULT), cycles(['Q1', '2026-01-01', '']), TODAY],
      at: [1, 2],
      means: 'The row is in order, but the dates of its cycle are not. Mend the list of cycles.',
    },
    {
      args: [okrs(KEY_RESULT), cycles(['Q1', '', '2026-04-11']), TODAY],
      at: [1, 2],
      means: 'The same for the first day of the cycle.',
    },
    {
      args: [okrs(KEY_RESULT), cycles(['Q1', '2026-01-01', '2025-12-31']), TODAY],
      at: [1, 2],
      means: 'The dates of this cycle are swapped. Mend the list of cycles.',
    },
    {
      args: [
        okrs(KEY_RESULT),
        cycles(['Q1', '2026-01-01', '2026-04-11'], ['Q1', '2026-04-01', '2026-06-30']),
        TODAY,
      ],
      at: [1, 2],
      means: 'Two rows of the list have this name, so it is not clear which dates count. Rename one.',
    },
    {
      args: [
        okrs(['O1', 'Objective', '', 'Q2', '', '', ''], ['K1', 'Key result', 'O1', 'Q1', 0, 10, 4]),
        cycles(['Q1', '2026-01-01', '2026-04-11'], ['Q2', '2026-04-12', '2026-06-30']),
        TODAY,
      ],
      at: [2, 4],
      rule: 'other cycle',
      means: 'A row can serve one of its own cycle or of a longer one around it, such as the year.',
    },
    {
      args: [
        {
          range: 'A1:H2',
          cells: [
            [...OKR_HEADER, 'Last check-in'],
            [...KEY_RESULT, '2026-02-10'],
          ],
        },
        CYCLES,
        TODAY,
      ],
      at: [1, 4],
      rule: 'stale',
      means: 'Said from 8 days on while the cycle runs, until the key result is achieved.',
    },
    {
      args: [okrs(KEY_RESULT), CYCLES, TODAY, setting('Success line, committed', 0)],
      means: 'The share that counts as success can’t be nothing. Clear the setting to go by the usual one.',
    },
    {
      args: [okrs(KEY_RESULT), CYCLES, TODAY, setting('On track from', 90)],
      means: 'A threshold is a share. For 90 percent write 90%.',
    },
    {
      args: [okrs(KEY_RESULT), CYCLES, TODAY, setting('On track from', 0.5)],
      means: 'A row could be on track and at risk at once. Correct one of the two settings.',
    },
  ],
  together: [
    {
      formula: '=CHOOSECOLS(OKRREVIEW(A1:G5; J1:L2; "2026-02-20"); 2; 4)',
      cells: [TREE, { ...CYCLES, range: 'J1:L2' }],
      result: [
        ['Score', 'Status'],
        [0.4, 'At risk'],
        [0.55, 'On track'],
        [0.25, 'Off track'],
        [0.2, 'Check data'],
      ],
      says: 'Only some of the columns.',
    },
    {
      formula: '=CHOOSECOLS(OKRREVIEW(A1:H4; J1:L2; "2026-02-20"); 2; 4)',
      cells: [
        {
          range: 'A1:H4',
          cells: [
            ['ID', 'Item', 'Parent', 'Link', 'Cycle', 'Start', 'Target', 'Current'],
            ['O1', 'Objective', '', '', 'Q1', '', '', ''],
            ['K1', 'Key result', 'O1', 'contributes', 'Q1', 45, 25, 34],
            ['K2', 'Key result', 'O1', 'retired', 'Q1', 0, 40, 2],
          ],
        },
        { ...CYCLES, range: 'J1:L2' },
      ],
      result: [
        ['Score', 'Status'],
        [0.55, 'On track'],
        [0.55, 'On track'],
        ['', ''],
      ],
      says: 'What was retired stays in the sheet, and nothing counts it.',
    },
    {
      formula: '=OKRREVIEW(VSTACK(A1:G1; FILTER(A2:G5; D2:D5="Q1")); J1:L2; "2026-02-20")',
      cells: [TREE, CYCLES],
      result: [
        ['Progress', 'Score', 'Expected', 'Status', 'Advice'],
        ['', 0.4, 0.5, 'At risk', ''],
        [0.55, 0.55, 0.5, 'On track', ''],
        [0.25, 0.25, 0.5, 'Off track', ''],
      ],
      says: 'Only the rows of one cycle, with the header row put back on top.',
    },
  ],
};
