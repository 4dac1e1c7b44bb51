import type { Call } from '../host.ts';
import type { Memory } from '../memory.ts';
import { type OkrControls, okrSession, type Planned } from '../okr/okr-session.ts';
import { type Forms, formsOn } from './forms.ts';
import type { PlanSheet } from './plan-sheet.ts';
import { NOTHING_PLANNED, type PlanState, placeOf } from './plan-state.ts';
import { readSheet } from './read-sheet.ts';
import { sendingOn } from './sending.ts';

/** What a person can do on the page. */
export interface Plan extends OkrControls {
  readonly forms: Forms;
  showCycle(cycle: string): void;
  retire(id: string): Promise<void>;
  bringBack(id: string): Promise<void>;
  /** Puts a rule of the advice aside for a row. */
  dismiss(id: string, rule: string): Promise<void>;
  adviseAgain(id: string): Promise<void>;
}

interface Surroundings {
  readonly call: Call;
  readonly memory: Memory;
  show(state: PlanState): void;
}

export function planSession({ call, memory, show }: Surroundings): Plan {
  const page = okrSession<PlanState>({ call, memory, initial: NOTHING_PLANNED, opened: withSheet, show });
  const { controls, state, update } = page;
  const send = sendingOn(page);

  async function change(id: string, planned: (sheet: PlanSheet) => Planned) {
    const { sheet, busy } = state();
    if (sheet === null || busy) return;
    const deed = planned(sheet);
    if (deed.changes.length === 0) return;
    await send(deed, () => update((now) => ({ ...now, focus: { id: placeOf.row(id) } })));
  }

  return {
    ...controls,
    forms: formsOn(page, memory, send),
    choose: (person) => {
      update((now) => ({ ...now, form: null }));
      return controls.choose(person);
    },
    showCycle: (cycle) => update((now) => ({ ...now, cycle, form: null })),
    retire: (id) => change(id, (sheet) => sheet.retired(id)),
    bringBack: (id) => change(id, (sheet) => sheet.broughtBack(id)),
    dismiss: (id, rule) => change(id, (sheet) => sheet.dismissed(id, rule)),
    adviseAgain: (id) => change(id, (sheet) => sheet.advisedAgain(id)),
  };
}

function withSheet(state: PlanState): PlanState {
  const { view, form } = state;
  if (view === null) return state;
  const sheet = readSheet(view);
  return { ...state, sheet, form: form && { ...form, ...sheet.reopened(form, form.subject) } };
}
