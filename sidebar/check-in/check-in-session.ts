import type { Call } from '../host.ts';
import type { Memory } from '../memory.ts';
import { mended } from '../mended.ts';
import { loadTrouble, type Remedy, saveTrouble, type Trouble } from '../trouble.ts';
import {
  type CheckInAction,
  type CheckInState,
  isSaving,
  keyResultsOf,
  NOTHING_YET,
  type Parcel,
  type SavedItem,
} from './check-in-state.ts';
import { checkInView } from './check-in-view.ts';
import { type DraftShelf, draftShelf, type Typed } from './draft.ts';
import { parcelsOf, undoOf } from './entry.ts';
import { nextState } from './next-state.ts';

const CHOSEN_PERSON = 'milepost.person';

/** What a person can do in the check-in. */
export interface CheckIn {
  /** For the person chosen the last time. */
  start(): Promise<void>;
  reload(): Promise<void>;
  choose(person: string): Promise<void>;
  type(id: string, typed: Partial<Typed>): void;
  /** The person has left the number field: says what is wrong with it. */
  check(id: string): void;
  discard(id: string): void;
  /** Saves the drafts that can be saved, in one call. Gives the first key result whose draft can't. */
  save(ids: readonly string[]): string | null;
  undo(items: readonly SavedItem[]): void;
  sendAgain(parcels: readonly Parcel[]): void;
  /** Runs the call that a notice or a refusal offers, then loads again. */
  mend(remedy: Remedy): Promise<void>;
}

interface Surroundings {
  readonly call: Call;
  readonly memory: Memory;
  newKey(): string;
  /** Called with every new state. */
  show(state: CheckInState): void;
}

export function checkInSession({ call, memory, newKey, show }: Surroundings): CheckIn {
  let state = NOTHING_YET;
  let shelf: DraftShelf | null = null;
  let turn = 0;

  function dispatch(action: CheckInAction) {
    const before = state;
    state = nextState(before, action);
    shelf?.update(before.drafts, state.drafts);
    show(state);
  }

  async function open(person: string | null, loading: 'anew' | 'quietly') {
    turn += 1;
    const mine = turn;
    dispatch({ kind: 'open', person, loading });
    const answer = await call('openTables', { tables: ['okrs', 'checkIns'], mail: person === null }).catch(
      loadTrouble,
    );
    if (mine !== turn) return;
    const view = 'ok' in answer && answer.ok ? checkInView(answer.value, person) : answer;
    if ('text' in view) return dispatch({ kind: 'not opened', trouble: view });
    const own = view.me === null ? null : draftShelf(memory, view.place, view.me);
    // The drafts on screen belong to the shelf they came from: no shelf while they are exchanged.
    shelf = null;
    dispatch({ kind: 'opened', view, drafts: own?.read(keyResultsOf(view).map(({ id }) => id)) ?? {} });
    shelf = own;
  }

  function save(parcels: readonly Parcel[]) {
    dispatch({ kind: 'save', parcels });
    if (state.sending.length === 0) void sendWaiting();
  }

  async function sendWaiting() {
    while (state.waiting.length > 0 && state.view !== null && state.view.me !== null) {
      const { place, me } = state.view;
      dispatch({ kind: 'send' });
      const entries = state.sending.map(({ entry }) => entry);
      const answer = await call('saveCheckIns', { place, who: me, entries }).catch(saveTrouble);
      if ('ok' in answer && answer.ok) dispatch({ kind: 'answered', saved: answer.value.saved });
      else dispatch({ kind: 'not saved', trouble: answer, refused: 'ok' in answer });
    }
  }

  function fail(trouble: Trouble) {
    if (state.view === null) dispatch({ kind: 'not opened', trouble });
    else dispatch({ kind: 'tell', news: { kind: 'trouble', trouble, undo: [] } });
  }

  return {
    start: () => open(memory.read(CHOSEN_PERSON), 'anew'),
    reload: () => open(state.person, 'anew'),
    choose: (person) => {
      memory.write(CHOSEN_PERSON, person);
      return open(person, 'anew');
    },
    type: (id, typed) => dispatch({ kind: 'type', id, typed, newKey: newKey() }),
    check: (id) => {
      const { complaints } = parcelsOf(state, [id]);
      if (state.drafts[id]?.value.trim()) dispatch({ kind: 'complain', complaints });
    },
    discard: (id) => dispatch({ kind: 'discard', id }),
    save: (ids) => {
      const { parcels, complaints } = parcelsOf(state, ids);
      dispatch({ kind: 'complain', complaints });
      if (parcels.length > 0) save(parcels);
      return Object.keys(complaints)[0] ?? null;
    },
    undo: (items) => save(items.map((item) => undoOf(item, newKey()))),
    sendAgain: save,
    mend: async (remedy) => {
      if (isSaving(state)) return;
      const answer = await mended(call, remedy, ['okrs']).catch(loadTrouble);
      if (!('ok' in answer) || !answer.ok) return fail(answer);
      await open(state.person, state.view === null ? 'anew' : 'quietly');
      dispatch({ kind: 'tell', news: { kind: 'mended', text: answer.value.text } });
    },
  };
}
