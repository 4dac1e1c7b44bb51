import { readCycles } from '../domain/okr/cycle.ts';
import { readOkrRows } from '../domain/okr/okr-row.ts';
import { review } from '../domain/okr/review.ts';
import { readSettings } from '../domain/okr/settings.ts';
import { blockFunction } from './define-block.ts';
import type { HelpFor } from './function-help.ts';
import { date, filled, once, table } from './parameter.ts';

const LABELS = ['Progress', 'Score', 'Expected', 'Status', 'Advice'];

export const okrReview = blockFunction({
  name: 'OKRREVIEW',
  parameters: {
    table: table(readOkrRows),
    cycles: table(readCycles),
    today: once(filled(date, 'date for today')),
    settings: table(readSettings),
  },
  run: ({ table: rows, cycles, today, settings }) => [
    LABELS,
    ...review(rows, cycles, today, settings).map(({ progress, score, expected, status, advice }) => [
      progress,
      score,
      expected,
      status,
      advice,
    ]),
  ],
});

export const okrReviewHelp: HelpFor<typeof okrReview> = {
  summary: 'The whole OKRs sheet at once: five computed columns for every row.',
  parameters: {
    table: {
      text: 'The OKRs with their header row; ID, Item, Parent, Cycle, Start, Target and Current are needed.',
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
      text: 'Names and values of the thresholds and success lines.',
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
        {
          range: 'J1:L2',
          cells: [
            ['Name', 'Start', 'End'],
            ['Q1', '2026-01-01', '2026-04-11'],
          ],
        },
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
  ],
};
