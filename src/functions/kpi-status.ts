import { kpiStatus as statusOf } from '../domain/kpi/status.ts';
import { readDirection } from '../domain/kpi/words.ts';
import { sheetFunction } from './define.ts';
import type { HelpFor } from './function-help.ts';
import { column, number, word } from './parameter.ts';

export const kpiStatus = sheetFunction({
  name: 'KPISTATUS',
  gives: 'a cell a row',
  label: 'Status',
  parameters: {
    value: column(number),
    target: column(number),
    direction: column(word(readDirection, 'up')),
    red_flag: column(number),
    green_within: column(number),
  },
  run: ({ value, target, direction, red_flag: redFlag, green_within: greenWithin }) =>
    statusOf(value, { target, direction, redFlag, greenWithin }),
});

export const kpiStatusHelp: HelpFor<typeof kpiStatus> = {
  summary: 'The status of a KPI in words, against its target or a benchmark.',
  parameters: {
    value: { text: 'The value of the KPI.', example: 'O2' },
    target: { text: 'The target, or a benchmark.', example: 'I2' },
    direction: {
      text: 'up (default), down or near: where the better values are.',
      example: '"down"',
      optional: true,
    },
    red_flag: {
      text: 'Off target beyond this value; for near, this distance. Else 10% of the target.',
      example: '30',
      optional: true,
    },
    green_within: {
      text: 'For near: on target up to this distance. Else half of red_flag.',
      example: '2',
      optional: true,
    },
  },
  returns: 'On target, Near target, Off target, No target or No data.',
  examples: [
    { args: [92, 90], result: 'On target', says: 'At the target or better.' },
    {
      args: [29, 25, 'down', 30],
      result: 'Near target',
      says: 'Worse than the target, the flag not passed.',
    },
    { args: [31, 25, 'down', 30], result: 'Off target', says: 'Beyond the red flag.' },
    { args: [80, 100], result: 'Off target', says: 'Without a flag, more than 10% from the target.' },
    { args: [52, 50, 'near', 5, 2], result: 'On target', says: 'Within 2 of the target on either side.' },
    {
      args: [
        { range: 'O1:O3', cells: [['Current'], [8], ['']] },
        { range: 'I1:I3', cells: [['Target'], [''], [10]] },
      ],
      result: [['Status'], ['No target'], ['No data']],
      says: 'In the header cell, for the whole column.',
    },
    {
      args: [
        {
          range: 'C1:E3',
          cells: [
            ['Jan', 'Feb', 'Mar'],
            [8, 9, 10],
            [7, 7, 5],
          ],
        },
        { range: 'B1:B3', cells: [['Target'], [10], [5]] },
        'up',
      ],
      result: [
        ['Status', 'Status', 'Status'],
        ['Off target', 'Near target', 'On target'],
        ['On target', 'On target', 'On target'],
      ],
      says: 'A block, a month a column: the targets hold for each of its columns.',
    },
  ],
};
