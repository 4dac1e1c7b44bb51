import { plainWord } from '../../src/domain/input/word.ts';
import type { LibraryView } from '../../src/schema/calls.ts';
import type { KpiView } from '../kpi/kpis-view.ts';

const VERBS = { up: 'Raise', down: 'Bring down', near: 'Bring back' } as const;
const ENDS = { up: 'and keep it there', down: 'and keep it there', near: 'to where it belongs' } as const;

/**
 * A title for the objective that is to move a KPI: that of the library's first template that does, else a plain one.
 * Numbers belong into the key result, so the title has none.
 */
export function draftTitle({ name, direction }: KpiView, library: LibraryView | null): string {
  const id = library?.kpis.find((kpi) => plainWord(kpi.name) === plainWord(name))?.id;
  const template = library?.templates.find(({ keyResults }) =>
    keyResults.some(({ kpi }) => kpi !== null && kpi === id),
  );
  if (template !== undefined && !/\d/.test(template.title)) return template.title;
  return `${VERBS[direction]} ${withinSentence(name)} ${ENDS[direction]}`;
}

/** "time to fill", but "NPS": a capital is kept where another one follows. */
function withinSentence(name: string): string {
  const plain = name
    .replace(/\S*\d\S*/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (plain === '') return 'it';
  return /^\p{Lu}(?!\p{Lu})/u.test(plain) ? plain.charAt(0).toLowerCase() + plain.slice(1) : plain;
}
