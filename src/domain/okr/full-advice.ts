import type { Points } from '../kpi/history.ts';
import type { LimitsMethod } from '../kpi/limits.ts';
import { type Advice, type AdviceSources, advise } from './advice.ts';
import { isIdle } from './contributing.ts';
import { dismissedRules } from './dismissed.ts';
import type { OkrRow } from './okr-row.ts';
import type { ScoringSettings } from './settings.ts';
import { stretchAdvice } from './stretch-advice.ts';
import { changeAdvice, type TargetChange } from './target-change.ts';

/** What a page of the sidebar knows beside the table of OKRs. */
export interface FullSources extends AdviceSources {
  /** The values of the KPI that feeds a row, by the row's place in the table, from 0. */
  readonly pointsOf: (at: number) => Points | undefined;
  readonly method: LimitsMethod;
  /** By the ID of the key result. */
  readonly changes: ReadonlyMap<string, readonly TargetChange[]>;
}

/** All advice on each row: what the formulas say, and what it takes the KPIs and the log to know. */
export function fullAdvice(
  rows: readonly OkrRow[],
  settings: Pick<ScoringSettings, 'focus'>,
  sources: FullSources,
): (readonly Advice[])[] {
  return advise(rows, settings, sources).map((advice, at) => {
    const row = rows[at];
    if (row === undefined || isIdle(row) || advice.some((each) => 'problem' in each)) return advice;
    return [...advice, ...furtherAdvice(row, at, sources)];
  });
}

function furtherAdvice(
  row: OkrRow,
  at: number,
  { calendar, pointsOf, method, changes }: FullSources,
): Advice[] {
  const found = calendar?.cycleOf(row.cycle);
  const cycle = found === undefined || 'problem' in found ? undefined : found;
  const points = pointsOf(at);
  const changed = changes.get(row.id);
  const texts = {
    'no stretch': points && stretchAdvice(row, points, method, cycle?.start),
    'target changed': changed && cycle && changeAdvice(changed, cycle),
  };
  const dismissed = dismissedRules(row.dismissed);
  return Object.entries(texts).flatMap(([rule, text]) =>
    text === undefined || dismissed.includes(rule) ? [] : [{ rule, text }],
  );
}
