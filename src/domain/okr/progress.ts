import type { Problem } from '../../schema/problem.ts';
import type { Reading } from '../input/reading.ts';
import type { Measure } from './measure.ts';

/** Share of the way, uncapped: below start it is negative, beyond target above 1. Blank without a current value. */
export function progress(measure: Measure): Reading<number> {
  const { current, type } = measure;
  if (current === null) return null;
  switch (type) {
    case 'reach':
      return reach(measure, current);
    case 'at least':
    case 'at most':
      return hold(type, measure, current);
    case 'between':
      return between(measure, current);
    case 'milestone':
      return milestone(current);
    case 'yes/no':
      return yesNo(current);
    case 'baseline':
      return null;
  }
}

const missing = (field: string, hint = ''): Problem => ({ problem: 'missing', field, hint });

function reach({ start, target }: Measure, current: number): Reading<number> {
  if (start === null) return missing('start', '0 if it starts from nothing');
  if (target === null) return missing('target');
  if (start === target) return { problem: 'startIsTarget' };
  const share = shareOfWay(start, target, current);
  return Number.isFinite(share) ? share : { problem: 'tooCloseToDivide' };
}

/** Inclusive at the target; with a limit, the share of the way from the value at which it has failed. */
function hold(type: 'at least' | 'at most', { target, limit }: Measure, current: number): number | Problem {
  if (target === null) return missing('target');
  const sign = type === 'at least' ? 1 : -1;
  if (limit !== null && limit * sign >= target * sign) {
    const side = limit === target ? 'on' : sign > 0 ? 'above' : 'below';
    return { problem: 'limitOnWrongSide', type, side };
  }
  if (current * sign >= target * sign) return 1;
  return limit === null ? 0 : within01(shareOfWay(limit, target, current));
}

function between({ target, limit }: Measure, current: number): number | Problem {
  if (target === null) return missing('target', 'the lower bound');
  if (limit === null) return missing('limit', 'the upper bound');
  if (limit < target) return { problem: 'limitOnWrongSide', type: 'between', side: 'below' };
  return current >= target && current <= limit ? 1 : 0;
}

/** Shares that add up to the whole may miss it by a rounding error. */
const ROUNDING = 1e-9;

function milestone(current: number): number | Problem {
  if (current >= -ROUNDING && current <= 1 + ROUNDING) return within01(current);
  const hint = 'a share of the whole, such as 50%';
  return { problem: 'outOfRange', field: 'current', shown: String(current), least: 0, most: 1, hint };
}

function yesNo(current: number): number | Problem {
  if (current === 0 || current === 1) return current + 0;
  return { problem: 'notYesOrNo', field: 'current', shown: String(current) };
}

/** Halved where a difference would overflow; the quotient of two very different ones still may. */
function shareOfWay(from: number, to: number, at: number): number {
  const way = to - from;
  const done = at - from;
  if (Number.isFinite(way) && Number.isFinite(done)) return done / way + 0;
  return (at / 2 - from / 2) / (to / 2 - from / 2) + 0;
}

export function within01(value: number): number {
  return Math.min(1, Math.max(0, value)) + 0;
}
