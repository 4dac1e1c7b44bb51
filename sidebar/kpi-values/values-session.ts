import type { Call } from '../host.ts';
import { type DraftShelf, draftShelf, isEmpty, type Typed } from '../kpi/draft.ts';
import { type KpiControls, kpiSession } from '../kpi/kpi-session.ts';
import { isBusy, NOTHING_TYPED, type SaveState } from '../kpi/save-state.ts';
import { savingOn } from '../kpi/saving.ts';
import type { Memory } from '../memory.ts';
import { without } from '../without.ts';
import { inOrder } from './due-kpis.ts';
import { parcelsOf } from './entry.ts';

export interface ValuesState extends SaveState {
  /** As the cards stand until they are loaded anew: what has been recorded keeps its place. */
  readonly order: { readonly due: readonly string[]; readonly later: readonly string[] };
}

/** What a person can do with the values that are due. */
export interface Values extends KpiControls {
  type(id: string, typed: Typed): void;
  /** The person has left the number field: says what is wrong with it. */
  check(id: string): void;
  discard(id: string): void;
  /** Saves the drafts that can be saved. Gives the first KPI whose draft can't. */
  save(ids: readonly string[]): string | null;
}

interface Surroundings {
  readonly call: Call;
  readonly memory: Memory;
  newKey(): string;
  show(state: ValuesState): void;
}

export function valuesSession({ call, memory, newKey, show }: Surroundings): Values {
  let shelf: DraftShelf | null = null;
  const page = kpiSession<ValuesState>({
    call,
    memory,
    initial: { ...NOTHING_TYPED, order: { due: [], later: [] } },
    opened: (state) => {
      const { view } = state;
      if (view === null) return state;
      shelf = view.me === null ? null : draftShelf(memory, view.dataTab, view.me);
      const drafts = shelf?.read(view.kpis.map(({ id }) => id)) ?? {};
      return { ...state, order: inOrder(view), drafts, done: [], complaints: {}, troubles: {} };
    },
    show: (state) => {
      shelf?.keep(state.drafts);
      show(state);
    },
  });
  const { state, update } = page;
  const send = savingOn(page);

  const complain = (complaints: SaveState['complaints']) =>
    update((now) => ({ ...now, complaints: { ...now.complaints, ...complaints } }));

  return {
    ...page.controls,
    type: (id, typed) => {
      if (!isBusy(state(), id)) update((now) => afterTyping(now, id, typed));
    },
    check: (id) => {
      if (state().drafts[id]?.value.trim()) complain(parcelsOf(state(), [id], newKey).complaints);
    },
    discard: (id) => {
      if (!isBusy(state(), id)) update((now) => withoutDraft(now, id));
    },
    save: (ids) => {
      const { parcels, complaints } = parcelsOf(state(), ids, newKey);
      complain(complaints);
      if (parcels.length > 0) send(parcels);
      return Object.keys(complaints)[0] ?? null;
    },
  };
}

/** The sheet may hold what was sent, so different words go under a key of their own. */
function afterTyping(state: ValuesState, id: string, typed: Typed): ValuesState {
  const cleared = withoutDraft(state, id);
  if (isEmpty(typed)) return cleared;
  return {
    ...cleared,
    drafts: { ...cleared.drafts, [id]: { ...typed, sent: null } },
    done: state.done.filter((done) => done !== id),
  };
}

const withoutDraft = (state: ValuesState, id: string): ValuesState => ({
  ...state,
  drafts: without(state.drafts, id),
  complaints: without(state.complaints, id),
  troubles: without(state.troubles, id),
});
