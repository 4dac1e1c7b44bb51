import { bandText, numberText } from '../kpi/band-text.ts';
import { compared } from '../kpi/compared.ts';
import type { Points } from '../kpi/history.ts';
import { type LimitsMethod, limitsOf } from '../kpi/limits.ts';
import { FEWEST_POINTS } from '../kpi/signal.ts';
import type { CivilDate } from '../time/civil-date.ts';
import type { OkrRow } from './okr-row.ts';

/**
 * A target that the linked KPI reaches by itself is no stretch. Judged by the natural limits of its values before the
 * cycle, which what was done since takes no part in; by all of them where those are too few or the cycle is unknown.
 */
export function stretchAdvice(
  { item, type, start, target }: OkrRow,
  { dates, values }: Points,
  method: LimitsMethod,
  since?: CivilDate,
): string | undefined {
  if (item === 'Objective' || type !== 'reach' || start === null || target === null) return undefined;
  const before = values.filter((_, at) => since !== undefined && (dates[at] ?? since) < since);
  const judged = before.length < FEWEST_POINTS ? values : before;
  const limits = limitsOf(judged, method);
  if (judged.length < FEWEST_POINTS || 'problem' in limits) return undefined;
  const isStretch = target > start ? compared(target, limits.upper) > 0 : compared(target, limits.lower) < 0;
  if (isStretch) return undefined;
  return `Aim beyond what the KPI does by itself (${bandText(limits, false)}): the target is ${numberText(target)}`;
}
