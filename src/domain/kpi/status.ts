import type { Problem } from '../../schema/problem.ts';
import type { Direction, KpiStatus } from '../../schema/words.ts';
import { compared } from './compared.ts';

/** What a KPI is held against: its own target, or a benchmark. Null is a blank. */
export interface Goal {
  readonly target: number | null;
  readonly direction: Direction;
  /** For up and down a value; for near, as `greenWithin`, a distance to the target. */
  readonly redFlag: number | null;
  readonly greenWithin: number | null;
}

/** Without a red flag it lies this share of the target on the bad side. */
const FLAG_SHARE = 0.1;

export function kpiStatus(value: number | null, goal: Goal): KpiStatus | Problem {
  if (value === null) return 'No data';
  const { target } = goal;
  if (target === null) return 'No target';
  return goal.direction === 'near'
    ? nearness(value, { ...goal, target })
    : standing(value, { ...goal, target }, goal.direction === 'up' ? 1 : -1);
}

type WithTarget = Goal & { readonly target: number };

/** `side` is that of the target on which it is good to be. */
function standing(
  value: number,
  { target, direction, redFlag }: WithTarget,
  side: 1 | -1,
): KpiStatus | Problem {
  const flag = redFlag ?? target - side * FLAG_SHARE * Math.abs(target);
  if (side * compared(flag, target) > 0) return { problem: 'flagOnGoodSide', direction };
  if (side * compared(value, target) >= 0) return 'On target';
  return side * compared(value, flag) >= 0 ? 'Near target' : 'Off target';
}

function nearness(value: number, { target, redFlag, greenWithin }: WithTarget): KpiStatus | Problem {
  const red = redFlag ?? FLAG_SHARE * Math.abs(target);
  const green = greenWithin ?? red / 2;
  if (red < 0) return { problem: 'belowZero', field: 'red flag', shown: String(red) };
  if (green < 0) return { problem: 'belowZero', field: 'green within', shown: String(green) };
  if (compared(green, red) > 0)
    return { problem: 'thresholdsCross', upper: 'red flag', lower: 'green within' };
  const distance = Math.abs(value - target);
  // Further apart than any number is further than any flag.
  if (!Number.isFinite(distance)) return 'Off target';
  const scale = Math.max(Math.abs(value), Math.abs(target));
  if (compared(distance, green, scale) <= 0) return 'On target';
  return compared(distance, red, scale) <= 0 ? 'Near target' : 'Off target';
}
