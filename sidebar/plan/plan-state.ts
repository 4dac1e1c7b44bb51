import type { OkrState } from '../okr/okr-session.ts';
import { NOTHING_YET } from '../page/page-state.ts';
import type { Draft, Subject } from './draft.ts';
import type { PlanSheet } from './plan-sheet.ts';

/** The form that is open, and what it is about. */
export interface OpenForm extends Draft {
  readonly subject: Subject;
  /** Whether it was to be saved as typed, so that what is wrong is said. */
  readonly tried: boolean;
}

export interface PlanState extends OkrState {
  /** Null until the workbook has answered. */
  readonly sheet: PlanSheet | null;
  /** The one that is shown; null for the current one. */
  readonly cycle: string | null;
  readonly form: OpenForm | null;
  /** The objective that was given a key result last. */
  readonly continued: string | null;
  /** What takes the focus next, by its id in the page. */
  readonly focus: { readonly id: string } | null;
}

export const NOTHING_PLANNED: PlanState = {
  ...NOTHING_YET,
  sheet: null,
  cycle: null,
  form: null,
  continued: null,
  focus: null,
};

/** The cycle that is shown; the one of Settings unless another one was chosen. */
export const shownCycle = ({ cycle, view }: PlanState): string => cycle ?? view?.tables.cycleName ?? '';

/** Ids of what can take the focus. */
export const placeOf = {
  row: (id: string) => `row-${id}`,
  newKeyResult: (objective: string) => `add-${objective}`,
  newObjective: 'add-objective',
  field: (field: string) => `field-${field}`,
} as const;

/** Where the focus goes back to. */
export function openerOf({ deed, item, id }: Subject): string {
  if (deed !== 'new') return placeOf.row(id);
  return item === 'Objective' ? placeOf.newObjective : placeOf.newKeyResult(id);
}
