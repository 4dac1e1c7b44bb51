import type { Call } from '../host.ts';
import type { Memory } from '../memory.ts';
import { chosenTeam, keepTeam } from '../okr/chosen-team.ts';
import { type OkrControls, type OkrState, okrSession } from '../okr/okr-session.ts';
import { NOTHING_YET } from '../page/page-state.ts';
import { type JudgedAdvice, judgedAdvice } from './judged-advice.ts';

export interface AdviceState extends OkrState {
  readonly judged: JudgedAdvice | null;
  /** Whose rows are shown, '' for all. */
  readonly team: string;
}

/** What a person can do with the advice. */
export interface AdviceControls extends OkrControls {
  chooseTeam(team: string): void;
  /** Puts the advice of a rule on a row aside. */
  dismiss(at: number, rule: string): Promise<void>;
  /** Selects a row in the sheet. */
  show(id: string): void;
}

interface Surroundings {
  readonly call: Call;
  readonly memory: Memory;
  newKey?(): string;
  show(state: AdviceState): void;
}

export function adviceSession({ memory, ...surroundings }: Surroundings): AdviceControls {
  const initial: AdviceState = { ...NOTHING_YET, judged: null, team: '' };
  const page = okrSession<AdviceState>({ ...surroundings, memory, initial, opened });
  const { controls, save, show, state, update } = page;

  function opened(now: AdviceState): AdviceState {
    const { view } = now;
    return view === null ? now : { ...now, judged: judgedAdvice(view), team: chosenTeam(memory, view) };
  }

  return {
    ...controls,
    chooseTeam: (team) => {
      const { view } = state();
      if (view !== null) keepTeam(memory, view, team);
      update((now) => ({ ...now, team }));
    },
    dismiss: async (at, rule) => {
      const row = state().view?.rows[at];
      if (row === undefined) return;
      const { id, dismissed } = row;
      const before = { Dismissed: dismissed || null };
      const after = { Dismissed: dismissed === '' ? rule : `${dismissed}, ${rule}` };
      await save({ changes: [{ id, before, after, below: null }], told: `Dismissed for ${id}: ${rule}.` });
    },
    show,
  };
}
