import { plainWord } from '../input/word.ts';

const NONE: readonly string[] = [];

/** The names of rules that a person has put aside for a row, as its cell lists them. */
export const dismissedRules = (cell: string): readonly string[] =>
  cell === '' ? NONE : cell.split(',').map(plainWord);
