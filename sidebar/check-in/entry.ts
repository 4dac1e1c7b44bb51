import type { CheckInEntry, OkrRowView } from '../../src/schema/calls.ts';
import { readFigure } from '../figure-reading.ts';
import { type CheckInState, isBusy, keyResultsOf, type Parcel, type SavedItem } from './check-in-state.ts';
import type { Draft } from './draft.ts';

/** The entry that a draft stands for, or why it is not one yet, as a sentence. */
export function entryOf(draft: Draft, keyResult: OkrRowView): CheckInEntry | string {
  const value = keyResult.kpi === null ? readValue(draft, keyResult) : null;
  if (typeof value === 'string') return value;
  return {
    key: draft.key,
    id: keyResult.id,
    value,
    confidence: draft.confidence,
    comment: draft.comment.trim(),
    blocker: draft.blocker.trim(),
    evidence: draft.evidence.trim(),
    corrects: null,
  };
}

/** Of the drafts named, those that can be sent, and for the others why not. */
export function parcelsOf(state: CheckInState, ids: readonly string[]) {
  const parcels: Parcel[] = [];
  const complaints: Record<string, string> = {};
  for (const keyResult of keyResultsOf(state.view)) {
    const { id } = keyResult;
    const draft = state.drafts[id];
    if (draft === undefined || !ids.includes(id) || isBusy(state, id)) continue;
    const entry = entryOf(draft, keyResult);
    if (typeof entry === 'string') complaints[id] = entry;
    else parcels.push({ entry, draft });
  }
  return { parcels, complaints };
}

/** Takes a save back: the values before it, under a key that a second attempt repeats. */
export function undoOf({ parcel, before }: SavedItem, newKey: string): Parcel {
  const { key, id, value } = parcel.entry;
  return {
    entry: {
      key: `undo-${key}`,
      id,
      value: value === null ? null : before.current,
      confidence: before.confidence,
      comment: '',
      blocker: '',
      evidence: '',
      corrects: key,
    },
    draft: { ...parcel.draft, key: newKey, sent: false },
  };
}

function readValue(draft: Draft, keyResult: OkrRowView): number | string {
  const read = readFigure(draft.value, keyResult);
  if (read !== null) return read;
  return keyResult.type === 'yes/no'
    ? 'Choose yes or no.'
    : 'Type a number, the same one again if nothing changed.';
}
