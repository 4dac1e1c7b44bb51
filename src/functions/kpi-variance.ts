import { variance } from '../domain/kpi/variance.ts';
import { readDirection, readMode } from '../domain/kpi/words.ts';
import { sheetFunction } from './define.ts';
import type { HelpFor } from './function-help.ts';
import { column, number, once, word } from './parameter.ts';

export const kpiVariance = sheetFunction({
  name: 'KPIVARIANCE',
  gives: 'a cell a row',
  label: 'Variance',
  parameters: {
    value: column(number),
    reference: column(number),
    direction: column(word(readDirection, 'up')),
    mode: once(word(readMode, 'abs')),
  },
  run: ({ value, reference, direction }, { mode }) =>
    value === null || reference === null ? null : variance(value, reference, direction, mode),
});

export const kpiVarianceHelp: HelpFor<typeof kpiVariance> = {
  summary: 'The gap between a KPI and its target, a benchmark or an earlier value; favourable is positive.',
  parameters: {
    value: { text: 'The value of the KPI.', example: 'O2' },
    reference: { text: 'What it is compared with.', example: 'I2' },
    direction: {
      text: 'up (default), down or near; near gives minus the distance.',
      example: '"down"',
      optional: true,
    },
    mode: {
      text: 'abs (default) or pct, a share of the reference.',
      example: '"pct"',
      optional: true,
    },
  },
  returns: 'A number a row, blank where there is nothing to compare.',
  examples: [
    { args: [92, 90], result: 2, says: '2 better than the target.' },
    { args: [31, 25, 'down'], result: -6, says: 'Higher than it should be, so 6 worse.' },
    { args: [20, 25, 'down', 'pct'], result: 0.2, says: '20% better than the target.' },
    { args: [47, 50, 'near'], result: -3, says: '3 away from the target.' },
    {
      args: [
        { range: 'O1:O4', cells: [['Current'], [92], [31], ['']] },
        { range: 'I1:I4', cells: [['Target'], [90], [25], [10]] },
        { range: 'D1:D4', cells: [['Direction'], ['up'], ['down'], ['up']] },
      ],
      result: [['Variance'], [2], [-6], ['']],
      says: 'A whole column from its header cell.',
    },
  ],
};
