import type { Call } from '../host.ts';
import type { Memory } from '../memory.ts';
import { chosenTeam, keepTeam } from '../okr/chosen-team.ts';
import { type OkrControls, type OkrState, okrSession } from '../okr/okr-session.ts';
import { NOTHING_YET } from '../page/page-state.ts';
import { type JudgedPlan, judgedPlan } from './judged-plan.ts';
import { typeAhead } from './type-ahead.ts';

export interface ReviewState extends OkrState {
  readonly judged: JudgedPlan | null;
  /** Whose rows are shown, '' for all. */
  readonly team: string;
  /** What was opened or closed other than it begins: titles of sections, IDs of rows. */
  readonly turned: readonly string[];
  /** The row of a tree that the keyboard is on: its place in the table. */
  readonly active: number;
}

/** What a person can do with the review. */
export interface Review extends OkrControls {
  chooseTeam(team: string): void;
  /** Opens what is closed, closes what is open. */
  turn(name: string): void;
  /** Moves the keyboard's place in the trees. */
  moveTo(at: number): void;
  /** The letters typed so far, this one included. */
  typed(letter: string, time: number): string;
  /** Selects a row in the sheet. */
  show(id: string): void;
}

interface Surroundings {
  readonly call: Call;
  readonly memory: Memory;
  newKey?(): string;
  show(state: ReviewState): void;
}

/** Kept apart for each workbook. */
const KEPT = 'milepost.review';

export function reviewSession({ memory, ...surroundings }: Surroundings): Review {
  const initial: ReviewState = { ...NOTHING_YET, judged: null, team: '', turned: [], active: -1 };
  const page = okrSession<ReviewState>({ ...surroundings, memory, initial, opened });
  const { controls, show, state, update } = page;

  function opened(now: ReviewState): ReviewState {
    const { view } = now;
    if (view === null) return now;
    const turned = (memory.read(KEPT + view.plan.id) ?? '').split('\n');
    return { ...now, judged: judgedPlan(view), team: chosenTeam(memory, view), turned };
  }

  return {
    ...controls,
    chooseTeam: (team) => {
      const { view } = state();
      if (view !== null) keepTeam(memory, view, team);
      update((now) => ({ ...now, team }));
    },
    turn: (name) => {
      const { turned, view } = state();
      const others = turned.filter((each) => each !== name);
      const now = others.length < turned.length ? others : [...turned, name];
      if (view !== null) memory.write(KEPT + view.plan.id, now.join('\n'));
      update((before) => ({ ...before, turned: now }));
    },
    moveTo: (active) => update((now) => ({ ...now, active })),
    typed: typeAhead(),
    show,
  };
}
