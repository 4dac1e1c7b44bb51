import type { Trouble } from '../trouble.ts';
import type { KpisView } from './kpis-view.ts';

/** What the footer tells, with the way back or the second attempt. */
export type News =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'told'; readonly text: string; readonly undo: (() => void) | null }
  | { readonly kind: 'trouble'; readonly trouble: Trouble; readonly again: Again | null };

/** Sends what did not arrive as it was. */
export interface Again {
  readonly label: string;
  run(): void;
}

/** What every page about KPIs shows. */
export interface PageState {
  /** `quietly`: what is on screen stays there meanwhile. */
  readonly loading: 'anew' | 'quietly' | null;
  readonly person: string | null;
  readonly view: KpisView | null;
  readonly loadTrouble: Trouble | null;
  /** A call that nothing may overtake is under way. */
  readonly busy: boolean;
  readonly news: News;
}

export const NOTHING_YET: PageState = {
  loading: 'anew',
  person: null,
  view: null,
  loadTrouble: null,
  busy: false,
  news: { kind: 'nothing' },
};
