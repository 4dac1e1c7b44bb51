/** As they begin in English, German, French, Spanish and Portuguese, without accents. */
const BEGINNINGS: readonly string[][] = [
  ['jan', 'ene'],
  ['feb', 'fev'],
  ['mar'],
  ['apr', 'avr', 'abr'],
  ['may', 'mai'],
  ['jun', 'juin'],
  ['jul', 'juil'],
  ['aug', 'aou', 'ago'],
  ['sep', 'set'],
  ['oct', 'okt', 'out'],
  ['nov'],
  ['dec', 'dez', 'dic'],
];

/** 1 to 12; undefined for another word. */
export function monthNamed(word: string): number | undefined {
  const plain = word
    .normalize('NFD')
    .replace(/[^a-z]/gi, '')
    .toLowerCase();
  const index = BEGINNINGS.findIndex((names) => names.some((name) => plain.startsWith(name)));
  return index < 0 || plain.length > 10 ? undefined : index + 1;
}
