import { check, readOkrTable } from '../domain/okr/check.ts';
import { readSettings } from '../domain/okr/settings.ts';
import { adviceLine } from './advice-line.ts';
import { blockFunction } from './define-block.ts';
import type { HelpFor } from './function-help.ts';
import { table } from './parameter.ts';

const LABEL = 'Advice';

export const okrCheck = blockFunction({
  name: 'OKRCHECK',
  label: LABEL,
  parameters: { table: table(readOkrTable), settings: table(readSettings) },
  run: ({ table: okrs, settings }) => [[LABEL], ...check(okrs, settings).map((line) => [adviceLine(line)])],
});

export const okrCheckHelp: HelpFor<typeof okrCheck> = {
  summary: 'Advice on how objectives and key results are written, the most pressing first. It never blocks.',
  parameters: {
    table: {
      text: 'With its header row; needs ID, Item, Parent, Cycle, Start, Target and Current.',
      example: 'A1:S',
    },
    settings: {
      text: 'Names and values where 5 objectives or 2 to 5 key results are not your limits.',
      example: 'Settings!A3:B12',
      optional: true,
    },
  },
  returns:
    'One line a row, blank when all is well. What takes the date, the cycles, the check-ins or a KPI to know is not judged.',
  examples: [
    {
      args: [
        {
          range: 'A1:I4',
          cells: [
            ['ID', 'Item', 'Parent', 'Title', 'Owner', 'Cycle', 'Start', 'Target', 'Current'],
            ['O1', 'Objective', '', 'Become the first choice of our customers', 'Ada', 'Q1', '', '', ''],
            ['K1', 'Key result', 'O1', 'Net promoter score', 'Ada', 'Q1', 30, 45, ''],
            ['K2', 'Key result', 'O1', 'Launch the customer portal', 'Ben', 'Q1', 0, 1, ''],
          ],
        },
      ],
      result: [['Advice'], [''], [''], ['Reads like an activity: measure what it should change']],
      says: 'A portal that is launched has not changed anything yet: what shall it change?',
    },
    {
      args: [
        {
          range: 'A1:I4',
          cells: [
            ['ID', 'Item', 'Parent', 'Title', 'Owner', 'Cycle', 'Start', 'Target', 'Current'],
            ['O1', 'Objective', '', 'Grow revenue by 20%', '', 'Q1', '', '', ''],
            ['K1', 'Key result', 'O1', 'New customers', 'Ada', 'Q1', '', 50, ''],
            ['K2', 'Key result', 'O1', 'Churn', 'Ben', 'Q1', 0.05, 0.03, 0.05],
          ],
        },
      ],
      result: [
        ['Advice'],
        ['Add an owner: what belongs to nobody gets no check-in'],
        ['Add a start (0 if it starts from nothing)'],
        [''],
      ],
      says: 'The number in the title is said once there is an owner.',
    },
    {
      args: [
        {
          range: 'A1:H3',
          cells: [
            ['ID', 'Item', 'Parent', 'Cycle', 'Start', 'Target', 'Current', 'Bonus'],
            ['O1', 'Objective', '', 'Q1', '', '', '', ''],
            ['K1', 'Key result', 'O1', 'Q1', '45 days', 25, 34, ''],
          ],
        },
        { range: 'K1:L1', cells: [['Key results an objective, at least', 1]] },
      ],
      result: [
        ['Advice'],
        ['Take the column "Bonus" out: goals tied to pay are set low'],
        ['Check start: "45 days" is not a number'],
      ],
      says: 'One key result is enough by these settings; what can’t be read is to be mended first.',
    },
  ],
};
