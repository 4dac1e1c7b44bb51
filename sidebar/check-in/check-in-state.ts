import type { CheckInEntry, OkrRowView, SaveCheckInsOutput } from '../../src/schema/calls.ts';
import type { Trouble } from '../trouble.ts';
import type { CheckInView } from './check-in-view.ts';
import type { Draft, Drafts, Typed } from './draft.ts';

/** An entry on its way to the log, with the draft that it came from or, for an undo, that goes back into the card. */
export interface Parcel {
  readonly entry: CheckInEntry;
  readonly draft: Draft;
}

/** A save that arrived, with what stood there before it. */
export interface SavedItem {
  readonly title: string;
  /** The value in its unit; null where a KPI gives it. */
  readonly shown: string | null;
  readonly parcel: Parcel;
  readonly before: Pick<OkrRowView, 'current' | 'confidence'>;
}

/** What the footer tells. */
export type News =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'saved'; readonly items: readonly SavedItem[] }
  | { readonly kind: 'undone'; readonly titles: readonly string[] }
  | { readonly kind: 'mended'; readonly text: string }
  /** `undo`: corrections that did not arrive, to be sent again as they are. */
  | { readonly kind: 'trouble'; readonly trouble: Trouble; readonly undo: readonly Parcel[] };

export interface CheckInState {
  /** `quietly`: what is on screen stays there meanwhile. */
  readonly loading: 'anew' | 'quietly' | null;
  /** Whose check-in was asked for last; null before anybody is known. */
  readonly person: string | null;
  /** The last one that arrived. */
  readonly view: CheckInView | null;
  readonly loadTrouble: Trouble | null;
  readonly drafts: Drafts;
  /** By key result: why its value can't be saved as typed. */
  readonly complaints: Readonly<Record<string, string>>;
  /** By key result: why its save failed. */
  readonly troubles: Readonly<Record<string, Trouble>>;
  /** One call at a time, so that saves arrive in the order in which they were made. */
  readonly waiting: readonly Parcel[];
  readonly sending: readonly Parcel[];
  readonly news: News;
}

export type CheckInAction =
  | { readonly kind: 'open'; readonly person: string | null; readonly loading: 'anew' | 'quietly' }
  | { readonly kind: 'opened'; readonly view: CheckInView; readonly drafts: Drafts }
  | { readonly kind: 'not opened'; readonly trouble: Trouble }
  | { readonly kind: 'type'; readonly id: string; readonly typed: Partial<Typed>; readonly newKey: string }
  | { readonly kind: 'discard'; readonly id: string }
  | { readonly kind: 'complain'; readonly complaints: Readonly<Record<string, string>> }
  | { readonly kind: 'save'; readonly parcels: readonly Parcel[] }
  | { readonly kind: 'send' }
  | { readonly kind: 'answered'; readonly saved: SaveCheckInsOutput['saved'] }
  /** `refused`: surely not saved; otherwise nobody knows. */
  | { readonly kind: 'not saved'; readonly trouble: Trouble; readonly refused: boolean }
  | { readonly kind: 'tell'; readonly news: News };

export const NOTHING_YET: CheckInState = {
  loading: 'anew',
  person: null,
  view: null,
  loadTrouble: null,
  drafts: {},
  complaints: {},
  troubles: {},
  waiting: [],
  sending: [],
  news: { kind: 'nothing' },
};

/** It is being saved: its fields can be read, not changed. */
export function isBusy({ waiting, sending }: CheckInState, id: string): boolean {
  return [...waiting, ...sending].some((parcel) => parcel.entry.id === id);
}

export function isSaving({ waiting, sending }: CheckInState): boolean {
  return waiting.length + sending.length > 0;
}

export function keyResultsOf(view: CheckInView | null): readonly OkrRowView[] {
  return view === null ? [] : view.objectives.flatMap((objective) => objective.keyResults);
}
