import type { OkrRowView, SaveCheckInsOutput } from '../../src/schema/calls.ts';
import { figure } from '../figure.ts';
import type { Trouble } from '../trouble.ts';
import { without } from '../without.ts';
import { type CheckInState, keyResultsOf, type News, type Parcel, type SavedItem } from './check-in-state.ts';
import type { CheckInView } from './check-in-view.ts';

export function afterSaving(state: CheckInState, parcels: readonly Parcel[]): CheckInState {
  const drafts = { ...state.drafts };
  let { troubles, complaints } = state;
  for (const { entry } of parcels) {
    const draft = drafts[entry.id];
    if (draft !== undefined && entry.corrects === null) drafts[entry.id] = { ...draft, sent: true };
    troubles = without(troubles, entry.id);
    complaints = without(complaints, entry.id);
  }
  return {
    ...state,
    drafts,
    troubles,
    complaints,
    waiting: [...state.waiting, ...parcels],
    news: { kind: 'nothing' },
  };
}

export function afterAnswer(state: CheckInState, saved: SaveCheckInsOutput['saved']): CheckInState {
  const byKey = new Map(saved.map((row) => [row.key, row]));
  const arrived = state.sending.filter(({ entry }) => byKey.has(entry.key));
  const drafts = { ...state.drafts };
  for (const { entry, draft } of arrived) {
    if (entry.corrects === null) delete drafts[entry.id];
    else drafts[entry.id] ??= draft;
  }
  const view = state.view && withSaved(state.view, arrived, byKey);
  return { ...state, view, drafts, sending: [], news: newsOf(state, arrived) };
}

type SavedRow = SaveCheckInsOutput['saved'][number];

function withSaved(
  view: CheckInView,
  arrived: readonly Parcel[],
  byKey: ReadonlyMap<string, SavedRow>,
): CheckInView {
  const entries = new Map(arrived.map(({ entry }) => [entry.id, entry]));
  const updated = (keyResult: OkrRowView): OkrRowView => {
    const entry = entries.get(keyResult.id);
    const row = entry && byKey.get(entry.key);
    if (row === undefined) return keyResult;
    const { value, lastCheckIn } = row;
    // A correction may bring a blank back, which the answer can't tell from "as it was".
    const confidence = entry?.corrects ? entry.confidence : row.confidence;
    return {
      ...keyResult,
      current: keyResult.kpi === null ? value : keyResult.current,
      confidence,
      lastCheckIn,
    };
  };
  return {
    ...view,
    objectives: view.objectives.map((objective) => ({
      ...objective,
      keyResults: objective.keyResults.map(updated),
    })),
  };
}

function newsOf(state: CheckInState, arrived: readonly Parcel[]): News {
  const before = new Map(keyResultsOf(state.view).map((keyResult) => [keyResult.id, keyResult]));
  const items = arrived.flatMap((parcel): SavedItem[] => {
    const keyResult = before.get(parcel.entry.id);
    if (keyResult === undefined) return [];
    const { title, current, confidence } = keyResult;
    const { value } = parcel.entry;
    const shown = value === null ? null : figure(value, keyResult);
    return [{ title, shown, parcel, before: { current, confidence } }];
  });
  const saves = items.filter((item) => item.parcel.entry.corrects === null);
  if (saves.length > 0) return { kind: 'saved', items: saves };
  return { kind: 'undone', titles: items.map((item) => item.title) };
}

export function afterFailure(state: CheckInState, trouble: Trouble, refused: boolean): CheckInState {
  const drafts = { ...state.drafts };
  for (const parcel of state.sending) {
    const { id, corrects } = parcel.entry;
    const draft = drafts[id];
    // An attempt before this one may still have arrived.
    if (refused && draft !== undefined && corrects === null)
      drafts[id] = { ...draft, sent: parcel.draft.sent };
  }
  const failed = { ...state, drafts, sending: [] };
  const [only, ...others] = state.sending;
  if (only !== undefined && others.length === 0 && only.entry.corrects === null) {
    return { ...failed, troubles: { ...state.troubles, [only.entry.id]: trouble } };
  }
  const undo = state.sending.filter(({ entry }) => entry.corrects !== null);
  return { ...failed, news: { kind: 'trouble', trouble, undo } };
}
