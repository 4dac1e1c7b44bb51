import { scaleOf } from '../figure.ts';
import { measuredKpi } from '../kpi/kpi-figure.ts';
import type { KpiView } from '../kpi/kpis-view.ts';
import type { Draft, Subject } from './draft.ts';
import { sourceOf } from './form-place.ts';
import { numberText } from './number-text.ts';
import type { PlanSources } from './plan-sources.ts';
import { NOTHING_TYPED, type Typed, typedOf } from './typed.ts';

/** What the form begins with. */
export function firstDraft(subject: Subject, sources: PlanSources): Draft {
  const source = sourceOf(subject, sources);
  if (source !== null) {
    const typed = typedOf(source);
    return { base: typed, typed };
  }
  const { me, tables } = sources.view;
  const above = sources.tree.find(subject.id)?.okr;
  const typed: Typed = {
    ...NOTHING_TYPED,
    parent: subject.id,
    kind: above?.kind ?? NOTHING_TYPED.kind,
    owner: above?.owner || (me ?? ''),
    team: above?.team ?? tables.people.find(({ name }) => name === me)?.team ?? '',
  };
  return { base: typed, typed };
}

/** A KPI lends its unit, its latest value as the start, and its name where there is no title yet. */
export function withKpi(typed: Typed, kpi: KpiView | undefined): Typed {
  if (kpi === undefined) return { ...typed, kpi: '' };
  const latest = kpi.values[kpi.values.length - 1];
  return {
    ...typed,
    kpi: kpi.id,
    unit: kpi.unit,
    title: typed.title.trim() === '' ? kpi.name : typed.title,
    ...(latest !== undefined && { start: numberText(latest, scaleOf(measuredKpi(kpi))) }),
  };
}
