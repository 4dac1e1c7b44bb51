import { check, readOkrTable } from '../domain/okr/check.ts';
import { cycleFinder, readCycles } from '../domain/okr/cycle.ts';
import { outline } from '../domain/okr/outline.ts';
import { review } from '../domain/okr/review.ts';
import { readSettings } from '../domain/okr/settings.ts';
import { adviceLine } from './advice-line.ts';
import { blockFunction } from './define-block.ts';
import type { HelpFor } from './function-help.ts';
import { date, filled, once, table } from './parameter.ts';

const LABELS = ['Progress', 'Score', 'Expected', 'Status', 'Advice'];

export const okrReview = blockFunction({
  name: 'OKRREVIEW',
  parameters: {
    table: table(readOkrTable),
    cycles: table(readCycles),
    today: once(filled(date, 'date for today')),
    settings: table(readSettings),
  },
  run: ({ table: okrs, cycles, today, settings }) => {
    const tree = outline(okrs.rows);
    const lines = check(okrs, settings, tree, { today, cycleOf: cycleFinder(cycles) });
    const results = review(okrs.rows, cycles, today, settings, tree);
    return [
      LABELS,
      ...results.map(({ progress, score, expected, status }, at) => [
        progress,
        score,
        expected,
        status,
        adviceLine(lines[at] ?? []),
      ]),
    ];
  },
});

const FIRST_QUARTER = {
  range: 'J1:L2',
  cells: [
    ['Name', 'Start', 'End'],
    ['Q1', '2026-01-01', '2026-04-11'],
  ],
};

export const okrReviewHelp: HelpFor<typeof okrReview> = {
  summary: 'The whole OKRs sheet at once: five computed columns for every row.',
  parameters: {
    table: {
      text: 'With its header row; needs ID, Item, Parent, Cycle, Start, Target and Current.',
      example: 'A1:S',
    },
    cycles: {
      text: 'The cycles, under the headers Name, Start and End.',
      example: 'Settings!A12:C24',
    },
    today: {
      text: 'The day to judge by, best a cell.',
      example: 'Settings!B2',
    },
    settings: {
      text: 'Names and values of the thresholds, success lines and limits.',
      example: 'Settings!A3:B8',
      optional: true,
    },
  },
  returns: 'Five columns, the first row with their names.',
  examples: [
    {
      args: [
        {
          range: 'A1:H4',
          cells: [
            ['ID', 'Item', 'Parent', 'Cycle', 'Kind', 'Start', 'Target', 'Current'],
            ['O1', 'Objective', '', 'Q1', '', '', '', ''],
            ['K1', 'Key result', 'O1', 'Q1', 'committed', 45, 25, 34],
            ['K2', 'Key result', 'O1', 'Q1', 'aspirational', 0, 100, 5],
          ],
        },
        FIRST_QUARTER,
        '2026-02-20',
      ],
      result: [
        LABELS,
        ['', 0.3, 0.425, 'At risk', ''],
        [0.55, 0.55, 0.5, 'On track', ''],
        [0.05, 0.05, 0.35, 'Off track', ''],
      ],
      says: 'Half of the cycle is over: the committed key result is on track, the stretch goal is not.',
    },
    {
      args: [
        {
          range: 'A1:H3',
          cells: [
            ['ID', 'Item', 'Parent', 'Title', 'Cycle', 'Start', 'Target', 'Current'],
            ['O1', 'Objective', '', 'Keep customers informed', 'Q1', '', '', ''],
            ['K1', 'Key result', 'O1', 'Publish 10 articles', 'Q1', 0, 10, 4],
          ],
        },
        FIRST_QUARTER,
        '2026-02-20',
        {
          range: 'N1:O2',
          cells: [
            ['On track from', 0.8],
            ['Key results an objective, at least', 1],
          ],
        },
      ],
      result: [
        LABELS,
        ['', 0.4, 0.5, 'On track', 'Reads like business as usual: aim for a change, or make it a KPI'],
        [0.4, 0.4, 0.5, 'On track', 'Reads like an activity: measure what it should change'],
      ],
      says: 'With thresholds and limits of your own. Advice looks at how a row is written, not at its number.',
    },
    {
      args: [
        {
          range: 'A1:G2',
          cells: [
            ['ID', 'Item', 'Parent', 'Cycle', 'Start', 'Target', 'Current'],
            ['K1', 'Key result', '', 'Q1', '', 25, 34],
          ],
        },
        FIRST_QUARTER,
        '2026-02-20',
      ],
      result: [
        LABELS,
        [
          'Add a start (0 if it starts from nothing)',
          '',
          0.5,
          'Check data',
          'Add a start (0 if it starts from nothing)',
        ],
      ],
      says: 'What can’t be scored says what to mend.',
    },
  ],
};
