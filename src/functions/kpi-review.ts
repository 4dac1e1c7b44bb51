import { readKpiData } from '../domain/kpi/kpi-data.ts';
import { readKpiRows } from '../domain/kpi/kpi-row.ts';
import { reviewKpis } from '../domain/kpi/review.ts';
import { readKpiSettings } from '../domain/kpi/settings.ts';
import { blockFunction } from './define-block.ts';
import type { HelpFor } from './function-help.ts';
import { date, filled, once, table } from './parameter.ts';

const LABELS = [
  'Current',
  'As of',
  'Previous',
  'Change',
  'Status',
  'Versus benchmark',
  'Signal',
  'Lower',
  'Mean',
  'Upper',
  'Advice',
];

export const kpiReview = blockFunction({
  name: 'KPIREVIEW',
  parameters: {
    table: table(readKpiRows),
    data: table(readKpiData),
    today: once(filled(date, 'date for today')),
    settings: table(readKpiSettings),
  },
  run: ({ table: rows, data, today, settings }) => [
    LABELS,
    ...reviewKpis(rows, data, today, settings).map((row) => [
      row.current,
      row.asOf,
      row.previous,
      row.change,
      row.status,
      row.versus,
      row.signal,
      row.lower,
      row.mean,
      row.upper,
      row.advice,
    ]),
  ],
});

export const kpiReviewHelp: HelpFor<typeof kpiReview> = {
  summary: 'The whole KPIs sheet at once: eleven computed columns for every row.',
  parameters: {
    table: {
      text: 'The KPIs with their header row: ID, and Target and Direction to judge by.',
      example: 'A1:N',
    },
    data: {
      text: 'The values under the headers Date, KPI (the id) and Value, in any order.',
      example: "'KPI data'!A1:C",
    },
    today: { text: 'The day to judge by, best a cell; later values do not count.', example: 'Settings!B2' },
    settings: {
      text: 'Names and values: KPI limits (average or median) and KPI run length (8).',
      example: 'Settings!A3:B9',
      optional: true,
    },
  },
  returns: 'Eleven columns, the first row with their names. As of is a date; give its column that format.',
  examples: [
    {
      args: [
        {
          range: 'A1:G3',
          cells: [
            ['ID', 'KPI', 'Direction', 'Cadence', 'Target', 'Red flag', 'Benchmark'],
            ['K1', 'Days to fill a job', 'down', 'monthly', 25, 30, 42],
            ['K2', 'Offers accepted', 'up', 'monthly', 0.9, '', ''],
          ],
        },
        {
          range: 'I1:K9',
          cells: [
            ['Date', 'KPI', 'Value'],
            ['2026-01-31', 'K1', 34],
            ['2026-02-28', 'K1', 36],
            ['2026-03-31', 'K1', 35],
            ['2026-04-30', 'K1', 33],
            ['2026-05-31', 'K1', 36],
            ['2026-06-30', 'K1', 34],
            ['2026-05-31', 'K2', 0.85],
            ['2026-06-30', 'K2', 0.95],
          ],
        },
        '2026-07-05',
      ],
      result: [
        LABELS,
        [
          34,
          46203,
          36,
          2,
          'Off target',
          'On target',
          '',
          29.3466666666667,
          34.6666666666667,
          39.9866666666667,
          'OKR candidate: the target 25 lies below what this process does (29.4 to 39.9)',
        ],
        [0.95, 46203, 0.85, 0.1, 'On target', '', '', 0.634, 0.9, 1.166, 'Needs 4 more points'],
      ],
      says: 'One KPI with enough history for advice, and one that is new.',
    },
    {
      args: [
        {
          range: 'A1:B2',
          cells: [
            ['ID', 'Cadence'],
            ['K1', 'weekly'],
          ],
        },
        {
          range: 'I1:K3',
          cells: [
            ['Date', 'KPI', 'Value'],
            ['2026-06-08', 'K1', 12],
            ['2026-06-08', 'K1', 14],
          ],
        },
        '2026-07-05',
      ],
      result: [
        LABELS,
        [
          14,
          46181,
          '',
          '',
          'No target',
          '',
          '',
          '',
          '',
          '',
          'Overdue: a weekly value was due by 2026-06-24. Needs 5 more points',
        ],
      ],
      says: 'Of two values on one day the later row counts; a week without one is overdue.',
    },
    {
      args: [
        {
          range: 'A1:B2',
          cells: [
            ['ID', 'Target'],
            ['K1', 25],
          ],
        },
        {
          range: 'I1:K3',
          cells: [
            ['Date', 'KPI', 'Value'],
            ['2026-06-08', 'K1', 24],
            ['2026-06-15', 'K1', '2 or 3'],
          ],
        },
        '2026-07-05',
      ],
      result: [
        LABELS,
        [
          '',
          '',
          '',
          '',
          'Check data',
          '',
          '',
          '',
          '',
          '',
          'Row 3 of the KPI data: Check value: "2 or 3" is not a number',
        ],
      ],
      says: 'A value to mend: its KPI waits for that, other KPIs do not.',
    },
  ],
};
