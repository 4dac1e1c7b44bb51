import type { SaveKpiValuesInput } from '../../src/schema/calls.ts';
import type { Call } from '../host.ts';
import { type KpiControls, kpiSession } from '../kpi/kpi-session.ts';
import { NOTHING_TYPED, type SaveState } from '../kpi/save-state.ts';
import { savingOn } from '../kpi/saving.ts';
import type { Memory } from '../memory.ts';

/** What a person can do with a pasted column. */
export interface PasteControls extends KpiControls {
  /** A second attempt under the same key writes nothing twice. */
  save(key: string, values: SaveKpiValuesInput['values']): void;
}

interface Surroundings {
  readonly call: Call;
  readonly memory: Memory;
  show(state: SaveState): void;
}

export function pasteSession(surroundings: Surroundings): PasteControls {
  const page = kpiSession<SaveState>({ ...surroundings, initial: NOTHING_TYPED });
  const send = savingOn(page);
  return { ...page.controls, save: (key, values) => send([{ key, values, drafts: {} }]) };
}
