import { wordReader } from '../domain/input/word.ts';
import type { RollUpMethod } from '../domain/okr/gathering.ts';
import { rollUp } from '../domain/okr/rollup.ts';
import { sheetFunction } from './define.ts';
import type { HelpFor } from './function-help.ts';
import { column, number, once, text, word } from './parameter.ts';

const readMethod = wordReader<RollUpMethod>({ mean: [], lowest: [] });

export const okrRollup = sheetFunction({
  name: 'OKRROLLUP',
  gives: 'a column',
  label: 'Score',
  parameters: {
    id: column(text),
    parent: column(text),
    score: column(number),
    weight: column(number),
    method: once(word(readMethod, 'mean')),
  },
  run: ({ id: ids, parent: parents, score: scores, weight: weights }, { method }) =>
    rollUp({ ids, parents, scores, weights }, method),
});

export const okrRollupHelp: HelpFor<typeof okrRollup> = {
  summary: 'Scores of objectives from what lies below them in the tree of parents, at any depth.',
  parameters: {
    id: { text: 'Ids of the rows.', example: 'A1:A' },
    parent: { text: 'Id of the row above; blank at the top.', example: 'C1:C' },
    score: { text: 'Scores or progress of the rows without children.', example: 'S1:S' },
    weight: {
      text: 'Weights among rows with the same parent; blank for equal ones.',
      example: 'P1:P',
      optional: true,
    },
    method: {
      text: 'mean (default) or lowest.',
      example: '"lowest"',
      optional: true,
    },
  },
  returns: 'A number from 0 to 1 a row.',
  examples: [
    {
      args: [
        { range: 'A1:A5', cells: [['ID'], ['O1'], ['K1'], ['K2'], ['K3']] },
        { range: 'C1:C5', cells: [['Parent'], [''], ['O1'], ['O1'], ['O1']] },
        { range: 'S1:S5', cells: [['Progress'], [''], [1.2], [0.5], ['']] },
      ],
      result: [['Score'], [0.5], [1], [0.5], ['']],
      says: 'An objective with three key results: one beyond its target, one half way, one without a check-in.',
    },
    {
      args: [
        { range: 'A2:A4', cells: [['O1'], ['K1'], ['K2']] },
        { range: 'C2:C4', cells: [[''], ['O1'], ['O1']] },
        { range: 'S2:S4', cells: [[''], [0.9], [0.3]] },
        '',
        'lowest',
      ],
      result: [[0.3], [0.9], [0.3]],
      says: 'The weakest key result decides.',
    },
    {
      args: [
        { range: 'A2:A5', cells: [['O1'], ['O2'], ['K1'], ['K2']] },
        { range: 'C2:C5', cells: [[''], ['O1'], ['O2'], ['O1']] },
        { range: 'S2:S5', cells: [[''], [''], [0.8], [0.4]] },
        { range: 'P2:P5', cells: [[''], [3], [''], [1]] },
      ],
      result: [[0.7], [0.8], [0.8], [0.4]],
      says: 'An objective below another one counts three times as much as the key result beside it.',
    },
  ],
};
