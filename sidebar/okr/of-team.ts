import { plainWord } from '../../src/domain/input/word.ts';

/** '' is all teams. */
export const isOfTeam = ({ team }: { readonly team: string }, chosen: string): boolean =>
  chosen === '' || plainWord(team) === plainWord(chosen);
