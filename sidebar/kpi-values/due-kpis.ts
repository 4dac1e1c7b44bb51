import { type Due, dueOf } from '../../src/domain/kpi/due.ts';
import { type CivilDate, fromIso, toIso } from '../../src/domain/time/civil-date.ts';
import type { KpisView, KpiView } from '../kpi/kpis-view.ts';

/** Null for a KPI without a cadence, which is never due. */
export function dueNow({ cadence, dates }: KpiView, today: string): Due | null {
  const latest = dates[dates.length - 1];
  const now = fromIso(today);
  if (cadence === null || now === undefined) return null;
  return dueOf(latest === undefined ? null : (fromIso(latest) ?? null), cadence, now);
}

/** The day that a value typed now stands for: the end of the period that is due, else today. */
export function defaultDay(kpi: KpiView, today: string): string {
  const due = dueNow(kpi, today);
  return due === null || due.state === 'later' ? today : toIso(due.period as CivilDate);
}

const ORDER = { overdue: 0, due: 1, later: 2 } as const;

/** The ids of the KPIs as their cards stand: what is due first, the person's own before the others. */
export function inOrder({ kpis, today, me }: KpisView): { readonly due: string[]; readonly later: string[] } {
  const ranked = kpis.map((kpi) => {
    const state = dueNow(kpi, today)?.state ?? 'later';
    return { id: kpi.id, state, rank: ORDER[state] + (kpi.owner === me ? 0 : 3) };
  });
  ranked.sort((one, other) => one.rank - other.rank);
  const idsOf = (isDue: boolean) =>
    ranked.filter(({ state }) => (state !== 'later') === isDue).map(({ id }) => id);
  return { due: idsOf(true), later: idsOf(false) };
}
