import { fromIso } from '../../src/domain/time/civil-date.ts';
import { readFigure } from '../figure-reading.ts';
import type { Draft } from '../kpi/draft.ts';
import { measuredKpi } from '../kpi/kpi-figure.ts';
import type { KpiView } from '../kpi/kpis-view.ts';
import { isBusy, type Parcel, type SaveState } from '../kpi/save-state.ts';

/** The value that a draft stands for, or why it is not one yet, as a sentence. */
export function entryOf(draft: Draft, kpi: KpiView, today: string): Parcel['values'][number] | string {
  const value = readFigure(draft.value, measuredKpi(kpi));
  if (value === null) return 'Type a number.';
  if (typeof value === 'string') return value;
  if (fromIso(draft.date) === undefined) return 'Choose the day that the value stands for.';
  if (draft.date > today) return 'That day is still to come. Choose today or a day before.';
  return { kpi: kpi.id, date: draft.date, value, note: draft.note.trim() };
}

/**
 * The drafts named as saves: those sent before go again under the key they were sent with, all others together under a
 * new one. For those that can't be sent, why not.
 */
export function parcelsOf(state: SaveState, ids: readonly string[], newKey: () => string) {
  const parcels = new Map<string | null, Parcel>();
  const complaints: Record<string, string> = {};
  for (const kpi of state.view?.kpis ?? []) {
    const draft = state.drafts[kpi.id];
    if (draft === undefined || !ids.includes(kpi.id) || isBusy(state, kpi.id)) continue;
    const value = entryOf(draft, kpi, state.view?.today ?? '');
    if (typeof value === 'string') {
      complaints[kpi.id] = value;
      continue;
    }
    const { key, values, drafts } = parcels.get(draft.sent) ?? {
      key: draft.sent ?? newKey(),
      values: [],
      drafts: {},
    };
    parcels.set(draft.sent, { key, values: [...values, value], drafts: { ...drafts, [kpi.id]: draft } });
  }
  return { parcels: [...parcels.values()], complaints };
}
