import { readNumber } from '../domain/input/number.ts';
import type { Reading } from '../domain/input/reading.ts';
import { readMeasure } from '../domain/okr/measure-cells.ts';
import { countedProgress, weightedMean } from '../domain/okr/score.ts';
import { readType } from '../domain/okr/words.ts';
import { isProblem } from '../schema/problem.ts';
import { sheetFunction } from './define.ts';
import type { HelpFor } from './function-help.ts';
import { column, figure, word } from './parameter.ts';

export const okrScore = sheetFunction({
  name: 'OKRSCORE',
  gives: 'one cell',
  parameters: {
    start: column(figure),
    target: column(figure),
    current: column(figure),
    weight: column(figure),
    type: column(word(readType, 'reach')),
    limit: column(figure),
  },
  run: (rows) => {
    const shares: Reading<number>[] = [];
    const weights: (number | null)[] = [];
    for (const row of rows) {
      const measure = readMeasure(row);
      // A baseline is left out whole, with whatever its weight is.
      const weight = row.type === 'baseline' ? null : readNumber(row.weight, 'weight');
      if (isProblem(measure)) return { member: shares.length, cause: measure };
      if (isProblem(weight)) return { member: shares.length, cause: weight };
      shares.push(countedProgress(measure));
      weights.push(weight);
    }
    return weightedMean(shares, weights);
  },
});

export const okrScoreHelp: HelpFor<typeof okrScore> = {
  summary: 'The score of an objective from its key results: their weighted mean from 0 to 1.',
  parameters: {
    start: { text: 'Values at the beginning.', example: 'F2:F6' },
    target: { text: 'Values to reach.', example: 'G2:G6' },
    current: { text: 'Values now; a blank counts as 0.', example: 'H2:H6' },
    weight: {
      text: 'Weights in any unit; blank for equal ones.',
      example: 'I2:I6',
      optional: true,
    },
    type: {
      text: 'Types as in OKRPROGRESS; a baseline is left out.',
      example: 'J2:J6',
      optional: true,
    },
    limit: { text: 'Limits as in OKRPROGRESS.', example: 'K2:K6', optional: true },
  },
  returns: 'One number from 0 to 1; blank when there is nothing to score.',
  examples: [
    { args: [45, 25, 34], result: 0.55, says: 'The score of a single key result.' },
    {
      args: [
        { range: 'F2:F4', cells: [[0], [45], [0]] },
        { range: 'G2:G4', cells: [[100], [25], [10]] },
        { range: 'H2:H4', cells: [[50], [20], ['']] },
      ],
      result: 0.5,
      says: 'Key results at 50%, beyond the target and without a check-in.',
    },
    {
      args: [
        0,
        { range: 'G2:G3', cells: [[100], [100]] },
        { range: 'H2:H3', cells: [[80], [40]] },
        { range: 'I2:I3', cells: [[3], [1]] },
      ],
      result: 0.7,
      says: 'The first key result weighs three times as much; both start from nothing.',
    },
  ],
};
