import { plainWord } from '../../src/domain/input/word.ts';
import { dismissedRules } from '../../src/domain/okr/dismissed.ts';

/** The cell of dismissed rules with one more of them. */
export const withRule = (cell: string, rule: string): string =>
  [...dismissedRules(cell).filter((each) => each !== '' && each !== plainWord(rule)), rule].join(', ');
