import type { Problem } from '../../schema/problem.ts';
import { FEWEST_VALUES, type Limits, type LimitsMethod, limitsOf } from './limits.ts';
import { DEFAULT_RUN, type Signal, signalsOf } from './signal.ts';

/** The process behaviour (XmR) chart of a KPI. */
export interface Chart {
  readonly method: LimitsMethod;
  readonly values: readonly number[];
  /** Null for fewer than 2 values. */
  readonly limits: Limits | null;
  /** One a value, null for noise; none for fewer than 6 values. */
  readonly signals: readonly (Signal | null)[];
}

export function chartOf(
  values: readonly number[],
  method: LimitsMethod = 'average',
  run: number = DEFAULT_RUN,
): Chart | Problem {
  if (values.length < FEWEST_VALUES) return { method, values, limits: null, signals: [] };
  const limits = limitsOf(values, method);
  return 'problem' in limits ? limits : { method, values, limits, signals: signalsOf(values, limits, run) };
}

/** A signal further back is history. */
const RECENT = 8;

/** Where the latest signal among the last 8 values stands, from 0; −1 for none. */
export function latestSignal({ values, signals }: Chart): number {
  const first = Math.max(0, values.length - RECENT);
  for (let at = values.length - 1; at >= first; at--) if (signals[at]) return at;
  return -1;
}
