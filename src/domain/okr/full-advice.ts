import type { Points } from '../kpi/history.ts';
import type { LimitsMethod } from '../kpi/limits.ts';
import { type Advice, type AdviceSources, advise } from './advice.ts';
import { withFurther } from './further-advice.ts';
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
  const { calendar, pointsOf, method, changes } = sources;
  return withFurther(rows, advise(rows, settings, sources), (row, at) => {
    const cycle = calendar?.cycleOf(row.cycle);
    const running = cycle === undefined || 'problem' in cycle ? undefined : cycle;
    const points = pointsOf(at);
    return {
      'no stretch': points && stretchAdvice(row, points, method, running?.start),
      'target changed': running && changeAdvice(changes.get(row.id) ?? [], running),
    };
  });
}
