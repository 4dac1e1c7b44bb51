import type { Call } from '../host.ts';
import type { Memory } from '../memory.ts';
import { type OkrControls, okrSession, type Planned } from '../okr/okr-session.ts';
import { loadTrouble } from '../trouble.ts';
import { type Forms, formsOn } from './forms.ts';
import type { PlanSheet, ReadSheet } from './plan-sheet.ts';
import { NOTHING_PLANNED, type PlanState, placeOf } from './plan-state.ts';
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
  /** Gets the part of the page that reads the tables. */
  load(): Promise<ReadSheet>;
  show(state: PlanState): void;
}

export function planSession({ call, memory, load, show }: Surroundings): Plan {
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

  /** Beside the tables, whichever comes first. */
  async function loadPart() {
    if (state().read !== null) return;
    const read = await load().catch(loadTrouble);
    if ('text' in read) update((now) => ({ ...now, loadTrouble: read }));
    else update((now) => withSheet({ ...now, read }));
  }

  const withPart = (open: Promise<void>) => Promise.all([loadPart(), open]).then(() => undefined);

  return {
    ...controls,
    start: () => withPart(controls.start()),
    reload: () => withPart(controls.reload()),
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

/** Once both the tables and the part that reads them have come. */
function withSheet(state: PlanState): PlanState {
  const { view, read, form } = state;
  if (view === null || read === null) return state;
  const sheet = read(view);
  return { ...state, sheet, form: form && { ...form, ...sheet.reopened(form, form.subject) } };
}
