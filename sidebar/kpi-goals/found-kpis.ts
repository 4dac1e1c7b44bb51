import { plainWord } from '../../src/domain/input/word.ts';
import type { LibraryKpi } from '../../src/schema/library-kpi.ts';

/** Those in whose name, perspective or tags every word typed occurs; the names that begin with it first. */
export function foundKpis(kpis: readonly LibraryKpi[], typed: string): readonly LibraryKpi[] {
  const query = plainWord(typed);
  const words = query.split(' ');
  const found = kpis.filter(({ name, perspective, tags }) => {
    const text = plainWord([name, perspective, ...tags].join(' '));
    return words.every((word) => text.includes(word));
  });
  const isFirst = ({ name }: LibraryKpi) => plainWord(name).startsWith(query);
  return [...found.filter(isFirst), ...found.filter((kpi) => !isFirst(kpi))];
}
