import type { KeyResultType } from '../../src/schema/words.ts';
import type { Measured } from '../figure.ts';
import type { KpiView } from '../kpi/kpis-view.ts';
import type { Draft } from './draft.ts';
import type { PlanRow } from './plan-rows.ts';
import type { Field } from './typed.ts';

export const NUMBERS = ['start', 'target', 'limit'] as const;

/** The numbers that a type asks for, by their labels. */
export const NUMBERS_OF: Readonly<
  Record<KeyResultType, Readonly<Partial<Record<(typeof NUMBERS)[number], string>>>>
> = {
  reach: { start: 'Start', target: 'Target' },
  'at least': { start: 'Start', target: 'At least', limit: 'Failed at' },
  'at most': { start: 'Start', target: 'At most', limit: 'Failed at' },
  between: { start: 'Start', target: 'Lowest', limit: 'Highest' },
  milestone: {},
  'yes/no': {},
  baseline: {},
};

/** Whether nobody typed in a field since it was filled from a row. */
export const isKept = ({ base, typed }: Draft, source: PlanRow | null, field: Field): boolean =>
  source !== null && typed[field].trim() === base[field].trim();

/** How the numbers of the form are typed: by those that stay, or by the KPI; without any, percentages are shares. */
export function measuredBy(draft: Draft, source: PlanRow | null, kpi: KpiView | undefined): Measured {
  const [start, target, limit] = NUMBERS.map((field) =>
    isKept(draft, source, field) ? (source?.okr[field] ?? null) : null,
  );
  const latest = kpi?.values[kpi.values.length - 1];
  const known = {
    start: start ?? null,
    target: target ?? null,
    limit: limit ?? null,
    current: latest ?? source?.okr.current ?? null,
  };
  const isKnown = Object.values(known).some((value) => value !== null);
  return { type: 'reach', unit: draft.typed.unit.trim(), ...known, ...(!isKnown && { start: 0 }) };
}
