import { plainWord } from '../../src/domain/input/word.ts';
import type { OkrTemplate } from '../../src/schema/okr-template.ts';

/** What a person looks for; '' for a function or a situation is any. */
export interface Sought {
  readonly typed: string;
  readonly function: string;
  readonly situation: string;
}

/** Those of the function and the situation in which every word typed occurs; where it is in the title first. */
export function foundTemplates(
  templates: readonly OkrTemplate[],
  { typed, function: team, situation }: Sought,
): readonly OkrTemplate[] {
  const words = plainWord(typed).split(' ');
  const has = (text: string) => words.every((word) => plainWord(text).includes(word));
  const found = templates.filter(
    (template) =>
      (team === '' || template.function === team) &&
      (situation === '' || template.situation === situation) &&
      has(textOf(template)),
  );
  return [...found.filter(({ title }) => has(title)), ...found.filter(({ title }) => !has(title))];
}

const textOf = ({ title, function: team, situation, when, why, keyResults }: OkrTemplate): string =>
  [title, team, situation, when, why, ...keyResults.map((keyResult) => keyResult.title)].join(' ');
