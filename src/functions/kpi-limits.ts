import { limitsOf } from '../domain/kpi/limits.ts';
import { readMethod } from '../domain/kpi/words.ts';
import { isProblem } from '../schema/problem.ts';
import { blockFunction } from './define-block.ts';
import type { HelpFor } from './function-help.ts';
import { once, word } from './parameter.ts';
import { wholeSeries } from './series.ts';

export const kpiLimits = blockFunction({
  name: 'KPILIMITS',
  parameters: {
    values: wholeSeries,
    method: once(word(readMethod, 'average')),
  },
  run: ({ values, method }) => {
    const limits = limitsOf(values, method);
    return isProblem(limits) ? limits : [[limits.centre, limits.lower, limits.upper, limits.range]];
  },
});

export const kpiLimitsHelp: HelpFor<typeof kpiLimits> = {
  summary: 'What a KPI does when nothing unusual happens: mean and natural process limits of an XmR chart.',
  parameters: {
    values: {
      text: 'The values in order of time, in a column, a row, or a block row by row.',
      example: 'C2:C',
    },
    method: {
      text: 'average (default), or median, which outliers hardly move.',
      example: '"median"',
      optional: true,
    },
  },
  returns: 'One row of four: mean (or median), lower limit, upper limit, limit of the moving range.',
  examples: [
    {
      args: [{ range: 'C1:C7', cells: [['Value'], [10], [12], [11], [13], [12], [14]] }],
      result: [[12, 7.744, 16.256, 5.2288]],
      says: 'The values move by 1.6 on average; 2.66 times that on either side of the mean.',
    },
    {
      args: [{ range: 'C2:C8', cells: [[10], [12], [''], [11], [13], [50], [12]] }, 'median'],
      result: [[12, 5.71, 18.29, 7.73]],
      says: 'One outlier leaves the median limits where they were; the blank is passed over.',
    },
    {
      args: [{ range: 'B2:D2', cells: [[0.95, 0.96, 0.94]] }],
      result: [[0.95, 0.9101, 0.9899, 0.04902]],
      says: 'Values that lie in a row.',
    },
    {
      args: [
        {
          range: 'B1:E3',
          cells: [
            ['Q1', 'Q2', 'Q3', 'Q4'],
            [10, 12, 11, 13],
            [12, 14, '', ''],
          ],
        },
      ],
      result: [[12, 7.744, 16.256, 5.2288]],
      says: 'A year a row and a quarter a column, read row by row.',
    },
  ],
};
