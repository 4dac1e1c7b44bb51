import type { Problem } from '../../schema/problem.ts';
import type { CivilDate } from '../time/civil-date.ts';
import type { Points } from './history.ts';
import { type Limits, limitsOf } from './limits.ts';
import type { ChartSettings } from './settings.ts';
import { FEWEST_POINTS, type Signal, signalsOf } from './signal.ts';

/** Whether a KPI has moved since a day. */
export type Movement =
  | { readonly kind: 'no values since' }
  | { readonly kind: 'too few before'; readonly missing: number }
  /** `signal`: the latest one since that day; null is noise. */
  | { readonly kind: 'judged'; readonly signal: Signal | null; readonly limits: Limits };

/**
 * Wheeler's way to tell whether a change took effect: the limits of the values before it are kept and carried on over
 * the values since, to which his three rules are applied. Values since take no part in the limits, which they would
 * widen. Fewer than 6 values before give no limits to go by.
 */
export function movement(
  { dates, values }: Points,
  since: CivilDate,
  { method, run }: ChartSettings,
): Movement | Problem {
  const first = dates.findIndex((date) => date >= since);
  if (first < 0) return { kind: 'no values since' };
  if (first < FEWEST_POINTS) return { kind: 'too few before', missing: FEWEST_POINTS - first };
  const limits = limitsOf(values.slice(0, first), method);
  if ('problem' in limits) return limits;
  const signals = signalsOf(values, limits, run).slice(first);
  return { kind: 'judged', signal: signals.reverse().find((signal) => signal !== null) ?? null, limits };
}
