import type { Notice } from '../../src/schema/calls.ts';
import type { Trouble } from '../trouble.ts';

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

/** What each page knows of the workbook. */
export interface PageView {
  readonly people: readonly string[];
  /** Who is asking; null when the person has to choose. */
  readonly me: string | null;
  readonly notices: readonly Notice[];
}

/** What every page shows that is one of several. */
export interface PageState<View extends PageView = PageView> {
  /** `quietly`: what is on screen stays there meanwhile. */
  readonly loading: 'anew' | 'quietly' | null;
  readonly person: string | null;
  readonly view: View | null;
  readonly loadTrouble: Trouble | null;
  /** A call that nothing may overtake is under way. */
  readonly busy: boolean;
  readonly news: News;
}

export const NOTHING_YET: PageState<never> = {
  loading: 'anew',
  person: null,
  view: null,
  loadTrouble: null,
  busy: false,
  news: { kind: 'nothing' },
};
