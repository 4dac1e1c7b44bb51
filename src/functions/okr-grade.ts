import { grade } from '../domain/okr/grade.ts';
import { readKind } from '../domain/okr/words.ts';
import { sheetFunction } from './define.ts';
import type { HelpFor } from './function-help.ts';
import { column, number, word } from './parameter.ts';

export const okrGrade = sheetFunction({
  name: 'OKRGRADE',
  gives: 'a cell a row',
  label: 'Grade',
  parameters: {
    score: column(number),
    kind: column(word(readKind, 'aspirational')),
  },
  run: ({ score, kind }) => (score === null ? null : grade(score, kind)),
});

export const okrGradeHelp: HelpFor<typeof okrGrade> = {
  summary: 'The grade of a goal at the end of its cycle, in a word.',
  parameters: {
    score: { text: 'From OKRSCORE or OKRROLLUP; compared as it is printed with 2 decimals.', example: '65%' },
    kind: {
      text: 'aspirational (default), graded from 70% and 40%; committed from 100% and 70%.',
      example: '"committed"',
      optional: true,
    },
  },
  returns: 'Achieved, Partly or Missed a row; blank without a score.',
  examples: [
    { args: [0.72], result: 'Achieved', says: 'A stretch goal is a success from 70%.' },
    { args: [0.72, 'committed'], result: 'Partly', says: 'A commitment is one at 100%.' },
    {
      args: [
        { range: 'T1:T4', cells: [['Score'], [0.695], [0.4], [0.39]] },
        { range: 'H1:H4', cells: [['Kind'], ['aspirational'], ['aspirational'], ['']] },
      ],
      result: [['Grade'], ['Achieved'], ['Partly'], ['Missed']],
      says: 'A whole column from its header cell; 0.695 is printed as 0.70.',
    },
  ],
};
