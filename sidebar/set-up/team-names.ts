import { plainWord } from '../../src/domain/input/word.ts';

/** One a line or separated by commas; a name that stands there twice, in whatever case, counts once. */
export function teamNames(text: string, listed: readonly string[] = []): string[] {
  const known = new Set(listed.map(plainWord));
  return text
    .split(/[\n,;\t]/)
    .map((name) => name.trim().replace(/\s+/g, ' '))
    .filter((name) => {
      const word = plainWord(name);
      if (name === '' || known.has(word)) return false;
      known.add(word);
      return true;
    });
}
