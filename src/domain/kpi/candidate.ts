import type { Problem } from '../../schema/problem.ts';
import { bandText, numberText } from './band-text.ts';
import { type Chart, latestSignal } from './chart.ts';
import { compared } from './compared.ts';
import type { Limits } from './limits.ts';
import { FEWEST_POINTS, type Signal } from './signal.ts';
import { signalText } from './signal-text.ts';
import { type Goal, kpiStatus } from './status.ts';

/**
 * Whether a KPI should become an OKR, and why. An unfavourable signal needs no target to be looked into, so it is told
 * first; a band that is on target from end to end is healthy even where the target itself lies beside it (near).
 */
export function candidate(chart: Chart, goal: Goal): string | Problem {
  const { limits, method, values } = chart;
  const missing = FEWEST_POINTS - values.length;
  if (limits === null || missing > 0) return `Needs ${missing} more ${missing === 1 ? 'point' : 'points'}`;
  const latest = latestSignal(chart);
  const signal = chart.signals[latest];
  if (signal && isUnfavourable(signal, values[latest] ?? 0, limits, goal)) {
    return `Investigate: ${signalText(signal, method)}; find the cause before setting a goal`;
  }
  return goal.target === null ? 'No target' : targetAdvice(goal.target, limits, goal);
}

/** Without a good direction, whatever leads further from the target than the centre line is. */
function isUnfavourable({ side }: Signal, value: number, { centre }: Limits, goal: Goal): boolean {
  const { direction, target } = goal;
  if (direction !== 'near') return side > 0 !== (direction === 'up');
  return target !== null && Math.abs(value - target) > Math.abs(centre - target);
}

function targetAdvice(target: number, limits: Limits, goal: Goal): string | Problem {
  const { lower, upper } = limits;
  const atLower = kpiStatus(lower, goal);
  if (typeof atLower === 'object') return atLower;
  const named = `the target ${numberText(target)}`;
  if (atLower === 'On target' && kpiStatus(upper, goal) === 'On target') {
    return `Healthy: all that this process does (${bandText(limits, true)}) meets ${named}`;
  }
  const isAbove = compared(target, upper) > 0;
  if (isAbove || compared(target, lower) < 0) {
    const side = isAbove ? 'above' : 'below';
    return `OKR candidate: ${named} lies ${side} what this process does (${bandText(limits, true)})`;
  }
  return `Leave alone: ${named} lies within what this process does (${bandText(limits, false)}), so hitting it is luck`;
}
