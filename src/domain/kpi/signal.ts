import { compared } from './compared.ts';
import type { Limits } from './limits.ts';

/** Why a point is more than noise. */
export interface Signal {
  readonly rule: 'outside' | 'run' | 'near limit';
  /** 1 is above the centre line. */
  readonly side: 1 | -1;
  /** Points in a row, of a run. */
  readonly length: number;
}

/** Fewer points tell nothing about a process: there is no signal among them. */
export const FEWEST_POINTS = 6;

/** Wheeler's; the NHS takes 7. */
export const DEFAULT_RUN = 8;

/**
 * One answer a point, null for noise. The first of Wheeler's rules that holds is named: outside a limit; `run` or more
 * in a row on one side of the centre line, from the first of them on; 3 of 4 in a row nearer to the same limit than to
 * the centre line, said of those that are.
 */
export function signalsOf(
  values: readonly number[],
  limits: Limits,
  run: number = DEFAULT_RUN,
): (Signal | null)[] {
  if (values.length < FEWEST_POINTS) return [];
  const found: (Signal | null)[] = new Array(values.length).fill(null);
  const zones = zonesOf(values, limits);
  markNearLimit(found, zones, NEAR_UPPER);
  markNearLimit(found, zones, NEAR_LOWER);
  markRuns(found, zones, run);
  zones.forEach((zone, at) => {
    if (Math.abs(zone) === OUTSIDE) found[at] = zone > 0 ? ABOVE : BELOW;
  });
  return found;
}

const ABOVE: Signal = { rule: 'outside', side: 1, length: 1 };
const BELOW: Signal = { rule: 'outside', side: -1, length: 1 };
const NEAR_UPPER: Signal = { rule: 'near limit', side: 1, length: 1 };
const NEAR_LOWER: Signal = { rule: 'near limit', side: -1, length: 1 };

/** How far from the centre line, negative below it; 0 is on the line, 1 nearer to it than to the limit. */
const NEAR_LIMIT = 2;
const OUTSIDE = 3;

function zonesOf(values: readonly number[], { centre, lower, upper }: Limits): Int8Array {
  const scale = upper - centre;
  const [lowHalfway, highHalfway] = [centre / 2 + lower / 2, centre / 2 + upper / 2];
  const zoneOf = (value: number): number => {
    const side = compared(value, centre, scale);
    if (side === 0) return 0;
    if (side > 0) {
      if (compared(value, upper, scale) > 0) return OUTSIDE;
      return compared(value, highHalfway, scale) > 0 ? NEAR_LIMIT : 1;
    }
    if (compared(value, lower, scale) < 0) return -OUTSIDE;
    return compared(value, lowHalfway, scale) < 0 ? -NEAR_LIMIT : -1;
  };
  const zones = new Int8Array(values.length);
  values.forEach((value, at) => {
    zones[at] = zoneOf(value);
  });
  return zones;
}

function markNearLimit(found: (Signal | null)[], zones: Int8Array, signal: Signal): void {
  const isNear = (at: number): boolean => (zones[at] ?? 0) * signal.side >= NEAR_LIMIT;
  let near = 0;
  for (let at = 0; at < zones.length; at++) {
    if (isNear(at)) near++;
    if (isNear(at - 4)) near--;
    if (near < 3) continue;
    for (let each = at - 3; each <= at; each++) if (isNear(each)) found[each] = signal;
  }
}

function markRuns(found: (Signal | null)[], zones: Int8Array, run: number): void {
  let from = 0;
  for (let at = 1; at <= zones.length; at++) {
    const side = Math.sign(zones[from] ?? 0);
    if (at < zones.length && Math.sign(zones[at] ?? 0) === side) continue;
    const length = at - from;
    if (side !== 0 && length >= run) found.fill({ rule: 'run', side: side > 0 ? 1 : -1, length }, from, at);
    from = at;
  }
}
