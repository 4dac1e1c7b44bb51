import { readMeasure } from '../domain/okr/measure-cells.ts';
import { progress } from '../domain/okr/progress.ts';
import { readType } from '../domain/okr/words.ts';
import { isProblem } from '../schema/problem.ts';
import { sheetFunction } from './define.ts';
import type { HelpFor } from './function-help.ts';
import { column, figure, word } from './parameter.ts';

export const okrProgress = sheetFunction({
  name: 'OKRPROGRESS',
  gives: 'a cell a row',
  label: 'Progress',
  parameters: {
    start: column(figure),
    target: column(figure),
    current: column(figure),
    type: column(word(readType, 'reach')),
    limit: column(figure),
  },
  run: (row) => {
    const measure = readMeasure(row);
    return isProblem(measure) ? measure : progress(measure);
  },
});

export const okrProgressHelp: HelpFor<typeof okrProgress> = {
  summary: 'How far a key result has come: 0 at the start, 1 at the target, not capped.',
  parameters: {
    start: { text: 'Value at the beginning.', example: '45' },
    target: { text: 'Value to reach; the lower bound for "between".', example: '25' },
    current: { text: 'Value now; blank until the first check-in.', example: '34' },
    type: {
      text: 'reach (default), at least, at most, between, milestone, yes/no or baseline.',
      example: '"reach"',
      optional: true,
    },
    limit: {
      text: 'Where "at least" or "at most" has failed; the upper bound for "between".',
      example: '50',
      optional: true,
    },
  },
  returns: 'A share a row, blank without a current value.',
  examples: [
    { args: [45, 25, 34], result: 0.55, says: 'Time to fill a job, from 45 to 25 days, is now at 34.' },
    { args: [1000, 1500, 1600], result: 1.2, says: 'Beyond the target.' },
    { args: [0.8, 0.9, '', 'reach'], result: '', says: 'No check-in yet.' },
    {
      args: ['', 0.95, 0.93, 'at least', 0.9],
      result: 0.6,
      says: 'Uptime to hold: 60% of the way from failed to fine.',
    },
    { args: ['', '', 'done', 'yes/no'], result: 1, says: 'Done or not.' },
    {
      args: [
        { range: 'B1:B4', cells: [['Start'], [45], [0.8], [0]] },
        { range: 'C1:C4', cells: [['Target'], [25], [0.9], [10]] },
        { range: 'D1:D4', cells: [['Current'], [34], [''], [12]] },
      ],
      result: [['Progress'], [0.55], [''], [1.2]],
      says: 'A whole column from its header cell.',
    },
    {
      args: [
        { range: 'A2:D2', cells: [['Start', 45, 0.8, 0]] },
        { range: 'A3:D3', cells: [['Target', 25, 0.9, 10]] },
        { range: 'A4:D4', cells: [['Current', 34, '', 12]] },
      ],
      result: [['Progress', 0.55, '', 1.2]],
      says: 'Key results side by side: rows give a row.',
    },
  ],
};
