import type { OpenTablesInput, TablesView } from '../../src/schema/calls.ts';
import type { Call } from '../host.ts';
import type { Memory } from '../memory.ts';
import { loadTrouble, type Remedy, type Trouble } from '../trouble.ts';
import type { PageGroup } from './page-group.ts';
import type { Again, News, PageState, PageView } from './page-state.ts';

/** Shared with the check-in. */
const CHOSEN_PERSON = 'milepost.person';

/** The tab that another page was left for. */
const WANTED_TAB = 'milepost.tab';
export const wantedTab = (memory: Memory): string | null => memory.read(WANTED_TAB);

/** What a person can do on every page of a group. */
export interface PageControls<Tab extends string = string> {
  /** For the person chosen the last time. */
  start(): Promise<void>;
  reload(): Promise<void>;
  choose(person: string): Promise<void>;
  /** To a tab of another page. */
  goTo(tab: Tab): Promise<void>;
  /** Runs the call that a notice or a refusal offers, then loads again. */
  mend(remedy: Remedy): Promise<void>;
}

/** What the parts of a page share. */
export interface PageSession<State extends PageState, Tab extends string = string> {
  readonly call: Call;
  readonly controls: PageControls<Tab>;
  state(): State;
  update(change: (state: State) => State): void;
  /** Loads what the workbook has now, leaving what is on screen. */
  refresh(): Promise<void>;
  tell(text: string, undo?: () => void): void;
  fail(trouble: Trouble, again?: Again): void;
  /** One thing at a time: nothing while another call is under way. */
  alone(work: () => Promise<void>): Promise<void>;
}

/** What one page differs in from the others of its group. */
export interface Surroundings<State> {
  readonly call: Call;
  readonly memory: Memory;
  readonly initial: State;
  /** After the tables have come anew. */
  opened?(state: State): State;
  /** Called with every new state. */
  show(state: State): void;
}

/** What the pages of a group have in common. */
interface Source<View, Tab extends string> {
  readonly group: PageGroup<Tab>;
  readonly tables: OpenTablesInput['tables'];
  /** What the workbook answered, read; or why it can't be. */
  read(answer: TablesView, person: string | null): View | Trouble;
}

export function pageSession<View extends PageView, State extends PageState<View>, Tab extends string>(
  { group, tables, read }: Source<View, Tab>,
  { call, memory, initial, opened = (state) => state, show }: Surroundings<State>,
): PageSession<State, Tab> {
  let state = initial;
  let turn = 0;

  function update(change: (state: State) => State) {
    state = change(state);
    show(state);
  }

  const setNews = (news: News) => update((now) => ({ ...now, news }));
  const tell = (text: string, undo?: () => void) => setNews({ kind: 'told', text, undo: undo ?? null });

  async function open(person: string | null, loading: 'anew' | 'quietly') {
    turn += 1;
    const mine = turn;
    update((now) => ({ ...now, loading, person, loadTrouble: null, news: { kind: 'nothing' } }));
    const answer = await call('openTables', { tables, mail: person === null }).catch(loadTrouble);
    if (mine !== turn) return;
    const view = 'ok' in answer && answer.ok ? read(answer.value, person) : answer;
    if (isTrouble(view)) update((now) => ({ ...now, loading: null, loadTrouble: view }));
    else update((now) => opened({ ...now, loading: null, person: view.me, view }));
  }

  function fail(trouble: Trouble, again?: Again) {
    if (state.view === null) update((now) => ({ ...now, loading: null, loadTrouble: trouble }));
    else setNews({ kind: 'trouble', trouble, again: again ?? null });
  }

  async function alone(work: () => Promise<void>) {
    if (state.busy) return;
    update((now) => ({ ...now, busy: true }));
    await work();
    update((now) => ({ ...now, busy: false }));
  }

  const refresh = () => open(state.person, state.view === null ? 'anew' : 'quietly');

  return {
    call,
    state: () => state,
    update,
    refresh,
    tell,
    fail,
    alone,
    controls: {
      start: () => open(memory.read(CHOSEN_PERSON), 'anew'),
      reload: () => open(state.person, 'anew'),
      choose: (person) => {
        memory.write(CHOSEN_PERSON, person);
        return open(person, 'anew');
      },
      goTo: async (tab) => {
        memory.write(WANTED_TAB, tab);
        const answer = await call('showPage', { page: group.pages[tab] }).catch(loadTrouble);
        if (!('ok' in answer) || !answer.ok) fail(answer);
      },
      mend: (remedy) =>
        alone(async () => {
          const answer = await call(remedy, {}).catch(loadTrouble);
          if (!('ok' in answer) || !answer.ok) return fail(answer);
          await refresh();
          tell(answer.value.text);
        }),
    },
  };
}

const isTrouble = <View extends object>(given: View | Trouble): given is Trouble => 'text' in given;
