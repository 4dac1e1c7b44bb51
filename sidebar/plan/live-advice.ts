import type { Advice } from '../../src/domain/okr/advice.ts';
import type { OkrRow } from '../../src/domain/okr/okr-row.ts';
import type { PlanRow } from './plan-rows.ts';
import { kpiIdOf, type PlanSources } from './plan-sources.ts';

/** What would be advised once a row is saved. */
export interface LiveAdvice {
  readonly own: readonly Advice[];
  /** What other rows would be told that they are not told yet. */
  readonly elsewhere: readonly { readonly title: string; readonly advice: Advice }[];
}

/** `replaced` is the row as it stands; null for a new one. */
export function liveAdvice(
  { tree: { rows }, advice: before, advise }: PlanSources,
  row: OkrRow,
  kpi: string,
  replaced: PlanRow | null,
): LiveAdvice {
  const at = replaced?.at ?? rows.length;
  const okrs = rows.map(({ okr }) => okr);
  const kpis = rows.map(kpiIdOf);
  okrs[at] = row;
  kpis[at] = kpi;
  const after = advise(okrs, kpis);
  const own = after[at] ?? [];
  const known = new Set(own.map(ruleOf));
  const elsewhere = rows.flatMap(({ okr, at: place }) => {
    if (place === at) return [];
    const old = new Set((before[place] ?? []).map(ruleOf));
    return (after[place] ?? [])
      .filter((each) => !old.has(ruleOf(each)) && !known.has(ruleOf(each)))
      .map((each) => ({ title: okr.title || okr.id, advice: each }));
  });
  return { own, elsewhere };
}

export const ruleOf = (advice: Advice): string => ('rule' in advice ? advice.rule : advice.problem);
