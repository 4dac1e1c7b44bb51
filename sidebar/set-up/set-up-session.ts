import type { CallInput } from '../../src/schema/calls.ts';
import { type Direction, PARTS, type Part } from '../../src/schema/words.ts';
import type { Call } from '../host.ts';
import { callTrouble, loadTrouble, type Trouble } from '../trouble.ts';
import { bringKpis } from './bring-kpis.ts';
import { type CycleField, cycleMistakes, type TypedCycle } from './cycles.ts';
import { type Answers, recommended } from './recommendation.ts';
import { selectedKpis } from './selected-kpis.ts';
import { NOTHING_YET, type SetUpState } from './set-up-state.ts';
import { teamNames } from './team-names.ts';
import { workbookView } from './workbook-view.ts';

/** What a person can do in the dialog. */
export interface SetUp {
  open(): Promise<void>;
  sayDirection(place: number, direction: Direction): void;
  bring(): Promise<void>;
  leaveSelection(): void;
  choose(parts: readonly Part[]): void;
  turnUnsure(): void;
  answer(answers: Partial<Answers>): void;
  changeCycle(cycle: Partial<TypedCycle>): void;
  typeTeams(teams: string): void;
  /** Gives the field to mend first, where there is one. */
  finish(): CycleField | null;
  showPage(page: CallInput<'showPage'>['page']): Promise<void>;
  close(): void;
}

interface Surroundings {
  readonly call: Call;
  newKey(): string;
  close(): void;
  /** Called with every new state. */
  show(state: SetUpState): void;
}

const SLOW_MS = 1000;
const UNSURE =
  'The workbook did not answer, so the tabs may be there or not. Set up again: nothing is made twice.';

export function setUpSession({ call, newKey, close, show }: Surroundings): SetUp {
  let state = NOTHING_YET;
  const key = newKey();

  function change(part: Partial<SetUpState>) {
    state = { ...state, ...part };
    show(state);
  }

  async function busyWith<Result>(busy: string, work: () => Promise<Result>): Promise<Result> {
    change({ busy, isSlow: false, trouble: null });
    const timer = setTimeout(() => change({ isSlow: true }), SLOW_MS);
    const result = await work();
    clearTimeout(timer);
    change({ busy: null, isSlow: false });
    return result;
  }

  async function look(): Promise<boolean> {
    const answer = await call('openSetUp', {}).catch(loadTrouble);
    if (!('ok' in answer) || !answer.ok) {
      change({ loadTrouble: answer });
      return false;
    }
    const view = workbookView(answer.value);
    const { parts, cycle } = view;
    change({ view, loadTrouble: null, parts: parts.length === 0 ? PARTS : parts, cycle });
    return true;
  }

  /** What is selected in a tab of ours is ours already. */
  async function readSelection() {
    const answer = await call('readCells', { sheet: 0, a1: null }).catch(() => null);
    if (answer?.ok && !state.view?.tabs.includes(answer.value.tab))
      change({ selected: selectedKpis(answer.value) });
  }

  async function bring() {
    const { view, selected } = state;
    if (view === null || selected === null || state.busy !== null) return;
    const kpis = selected.kpis.map((kpi, place) => ({
      ...kpi,
      direction: kpi.direction ?? state.directions[place] ?? 'up',
    }));
    const done = await busyWith(`Bringing in ${kpis.length} KPIs`, () =>
      bringKpis(call, view, kpis, key).catch((error): Trouble => callTrouble(error, UNSURE)),
    );
    if (typeof done !== 'string') return change({ trouble: done.text });
    // The questions come when it is known what they are, since the first of them gets the focus.
    await look();
    change({ selected: null, brought: done });
  }

  function finish(): CycleField | null {
    const { view, cycle, teams, busy } = state;
    if (view === null || busy !== null) return null;
    const mistakes = cycleMistakes(cycle, view.cycles);
    const [first] = ['name', 'start', 'end'].filter((field): field is CycleField => field in mistakes);
    change({ mistakes });
    if (first === undefined) void make(teamNames(teams, view.teams));
    return first ?? null;
  }

  async function make(teams: string[]) {
    const { parts, cycle, view } = state;
    const known = view?.cycles.find(({ name }) => name.toLowerCase() === cycle.name.trim().toLowerCase());
    const answer = await busyWith('Making the tabs, their formulas and their colours', () =>
      call('setUp', {
        parts: [...parts],
        cycle: { ...cycle, name: known?.name ?? cycle.name.trim() },
        ...(teams.length > 0 && { teams }),
      }).catch((error) => callTrouble(error, UNSURE)),
    );
    if (!('ok' in answer) || !answer.ok) return change({ trouble: answer.text });
    change({ made: answer.value.text });
  }

  async function showPage(page: CallInput<'showPage'>['page']) {
    const answer = await busyWith('Opening it', () => call('showPage', { page }).catch(loadTrouble));
    if ('ok' in answer && answer.ok) close();
    else change({ trouble: answer.text });
  }

  return {
    open: async () => {
      change({ loadTrouble: null });
      if (await look()) await readSelection();
    },
    sayDirection: (place, direction) => change({ directions: { ...state.directions, [place]: direction } }),
    bring,
    leaveSelection: () => change({ selected: null, trouble: null }),
    choose: (parts) => change({ parts }),
    turnUnsure: () => change({ isUnsure: !state.isUnsure }),
    answer: (part) => {
      const answers = { ...state.answers, ...part };
      const advice = recommended(answers);
      const there = state.view?.parts ?? [];
      change({
        answers,
        ...(advice && { parts: PARTS.filter((each) => [...there, ...advice.parts].includes(each)) }),
      });
    },
    changeCycle: (part) => {
      const cycle = { ...state.cycle, ...part };
      const wrong = Object.keys(state.mistakes).length > 0;
      change({ cycle, mistakes: wrong && state.view ? cycleMistakes(cycle, state.view.cycles) : {} });
    },
    typeTeams: (teams) => change({ teams }),
    finish,
    showPage,
    close,
  };
}
