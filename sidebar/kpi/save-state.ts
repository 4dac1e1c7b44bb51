import { fromIso, toIso } from '../../src/domain/time/civil-date.ts';
import type { SaveKpiValuesInput } from '../../src/schema/calls.ts';
import { NOTHING_YET } from '../page/page-state.ts';
import type { Trouble } from '../trouble.ts';
import { without } from '../without.ts';
import type { Drafts } from './draft.ts';
import { pointsOf, withPoint } from './judgement.ts';
import type { KpiState } from './kpi-session.ts';
import type { KpiView } from './kpis-view.ts';

/** One save on its way: all its values stand under one key, which a second attempt repeats. */
export interface Parcel {
  readonly key: string;
  readonly values: SaveKpiValuesInput['values'];
  /** The cards that it came from, none for a pasted column. */
  readonly drafts: Drafts;
}

/** Of a page that records values. */
export interface SaveState extends KpiState {
  readonly drafts: Drafts;
  /** By KPI: why its value can't be saved as typed. */
  readonly complaints: Readonly<Record<string, string>>;
  /** By KPI: why its save failed. */
  readonly troubles: Readonly<Record<string, Trouble>>;
  /** Recorded since the cards were loaded. */
  readonly done: readonly string[];
  /** One call at a time, so that saves arrive in the order in which they were made. */
  readonly waiting: readonly Parcel[];
  readonly sending: Parcel | null;
  /** The key of the latest save that arrived. */
  readonly saved: string | null;
}

export const NOTHING_TYPED: SaveState = {
  ...NOTHING_YET,
  drafts: {},
  complaints: {},
  troubles: {},
  done: [],
  waiting: [],
  sending: null,
  saved: null,
};

const underWay = ({ waiting, sending }: SaveState): readonly Parcel[] =>
  sending === null ? waiting : [sending, ...waiting];

/** It is being saved: its fields can be read, not changed. */
export const isBusy = (state: SaveState, id: string): boolean =>
  underWay(state).some(({ drafts }) => id in drafts);

export const isSaving = (state: SaveState): boolean => state.busy || underWay(state).length > 0;

/** The sheet may hold what is sent from now on, so the drafts keep the key that they went with. */
export function afterSaving<State extends SaveState>(state: State, parcels: readonly Parcel[]): State {
  let { drafts, complaints, troubles } = state;
  for (const { key, drafts: sent } of parcels) {
    for (const [id, draft] of Object.entries(sent)) {
      drafts = { ...drafts, [id]: { ...draft, sent: key } };
      complaints = without(complaints, id);
      troubles = without(troubles, id);
    }
  }
  const waiting = [...state.waiting, ...parcels];
  return { ...state, drafts, complaints, troubles, waiting, news: { kind: 'nothing' } };
}

export function afterSending<State extends SaveState>(state: State): State {
  const [sending = null, ...waiting] = state.waiting;
  return { ...state, sending, waiting };
}

export function afterSaved<State extends SaveState>(
  state: State,
  { key, values, drafts: sent }: Parcel,
): State {
  let { drafts } = state;
  for (const id of Object.keys(sent)) drafts = without(drafts, id);
  const kpis = state.view?.kpis.map((kpi) => withValues(kpi, values)) ?? [];
  return {
    ...state,
    drafts,
    sending: null,
    saved: key,
    done: [...state.done, ...Object.keys(sent)],
    view: state.view && { ...state.view, kpis },
  };
}

function withValues(kpi: KpiView, values: Parcel['values']): KpiView {
  const own = values.filter(({ kpi: id }) => id === kpi.id);
  if (own.length === 0) return kpi;
  const points = own.reduce((all, { date, value }) => {
    const day = fromIso(date);
    return day === undefined ? all : withPoint(all, day, value);
  }, pointsOf(kpi));
  return { ...kpi, dates: points.dates.map(toIso), values: points.values };
}

/** `refused`: surely not saved; otherwise nobody knows. */
export function afterFailure<State extends SaveState>(
  state: State,
  parcel: Parcel,
  trouble: Trouble,
  refused: boolean,
): State {
  const ids = Object.keys(parcel.drafts);
  // An attempt before this one may still have arrived: then the draft keeps its key.
  const drafts = refused ? { ...state.drafts, ...parcel.drafts } : state.drafts;
  const troubles = { ...state.troubles };
  for (const id of ids) troubles[id] = trouble;
  return { ...state, drafts, troubles, sending: null };
}

/** What was typed goes back into its card, unless something else has been typed there since. */
export function afterUndo<State extends SaveState>(
  state: State,
  parcel: Parcel,
  before: readonly KpiView[],
): State {
  const restored = new Map(before.map((kpi) => [kpi.id, kpi]));
  const drafts = { ...state.drafts };
  for (const [id, draft] of Object.entries(parcel.drafts)) drafts[id] ??= { ...draft, sent: null };
  return {
    ...state,
    drafts,
    saved: null,
    done: state.done.filter((id) => !restored.has(id)),
    view: state.view && { ...state.view, kpis: state.view.kpis.map((kpi) => restored.get(kpi.id) ?? kpi) },
  };
}
