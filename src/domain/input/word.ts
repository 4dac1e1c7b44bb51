import { isBlank, shown } from './cell.ts';
import type { Reading } from './reading.ts';

/** Text as it is compared: case, surrounding and doubled blanks make no difference. */
export function plainWord(value: unknown): string {
  return String(value).trim().replace(/\s+/g, ' ').toLowerCase();
}

export type WordReader<Word extends string> = (value: unknown, field?: string) => Reading<Word>;

/** Reads one of the words of a choice, each also by its synonyms. */
export function wordReader<Word extends string>(
  choices: Readonly<Record<Word, readonly string[]>>,
): WordReader<Word> {
  const words = Object.keys(choices) as Word[];
  const known = new Map<unknown, Word>();
  for (const word of words) {
    known.set(word, word);
    for (const name of [word, ...choices[word]]) known.set(plainWord(name), word);
  }
  const loosely = (value: unknown, field: string): Reading<Word> => {
    if (isBlank(value)) return null;
    return (
      known.get(plainWord(value)) ?? { problem: 'notAChoice', field, shown: shown(value), choices: words }
    );
  };
  return (value, field = 'the choice') => known.get(value) ?? loosely(value, field);
}
