import { chartOf } from '../domain/kpi/chart.ts';
import { readRun } from '../domain/kpi/run.ts';
import { DEFAULT_RUN } from '../domain/kpi/signal.ts';
import { signalLabel } from '../domain/kpi/signal-text.ts';
import { readDirection, readMethod } from '../domain/kpi/words.ts';
import { isProblem } from '../schema/problem.ts';
import { blockFunction } from './define-block.ts';
import type { HelpFor } from './function-help.ts';
import { blankAs, once, word } from './parameter.ts';
import { besideValues, series } from './series.ts';

const LABEL = 'Signal';

export const kpiSignal = blockFunction({
  name: 'KPISIGNAL',
  label: LABEL,
  parameters: {
    values: series,
    direction: once(word(readDirection, 'up')),
    method: once(word(readMethod, 'average')),
    run: once(blankAs(readRun, DEFAULT_RUN)),
  },
  run: ({ values, direction, method, run }) => {
    const chart = chartOf(values.values, method, run);
    if (isProblem(chart)) return chart;
    const labels = chart.signals.map((signal) => signal && signalLabel(signal, direction, method));
    return besideValues(values, LABEL, labels);
  },
});

export const kpiSignalHelp: HelpFor<typeof kpiSignal> = {
  summary: 'Signal or noise: which values of a KPI say that something has changed, for better or worse.',
  parameters: {
    values: {
      text: 'The values in order of time, in a column, a row, or a block row by row.',
      example: 'C1:C',
    },
    direction: {
      text: 'up (default), down or near, which has no better side.',
      example: '"down"',
      optional: true,
    },
    method: {
      text: 'average (default) or median limits, as in KPILIMITS.',
      example: '"median"',
      optional: true,
    },
    run: {
      text: 'How many in a row on one side of the mean are a signal (8).',
      example: '7',
      optional: true,
    },
  },
  returns: 'A label a value, blank for noise and below 6 values.',
  examples: [
    {
      args: [{ range: 'C1:C8', cells: [['Value'], [10], [11], [10], [11], [10], [11], [20]] }],
      result: [['Signal'], [''], [''], [''], [''], [''], [''], ['Better: above the upper limit']],
      says: 'In the header cell: the last value is no noise.',
    },
    {
      args: [{ range: 'C2:I2', cells: [[5, 6, 5, 6, 2, 1, 2]] }, 'down', '', 3],
      result: [
        [
          'Worse: 4 in a row above the mean',
          'Worse: 4 in a row above the mean',
          'Worse: 4 in a row above the mean',
          'Worse: 4 in a row above the mean',
          'Better: 3 in a row below the mean',
          'Better: 3 in a row below the mean',
          'Better: 3 in a row below the mean',
        ],
      ],
      says: 'A row of cells whose level has changed; a run is told from its first value.',
    },
    {
      args: [{ range: 'C2:C6', cells: [[1], [1], [1], [1], [99]] }],
      result: [[''], [''], [''], [''], ['']],
      says: 'Fewer than 6 values tell nothing yet.',
    },
    {
      args: [
        {
          range: 'B1:E3',
          cells: [
            ['Q1', 'Q2', 'Q3', 'Q4'],
            [10, 11, 10, 11],
            [10, 11, 20, ''],
          ],
        },
      ],
      result: [
        ['Signal', 'Signal', 'Signal', 'Signal'],
        ['', '', '', ''],
        ['', '', 'Better: above the upper limit', ''],
      ],
      says: 'A year a row and a quarter a column, read row by row.',
    },
  ],
};
