/** Numbers that an axis can be divided for: with those at the ends of the scale its steps would be 0 or endless. */
import type { ChartModel } from '../host/contract.ts';

const [LEAST, MOST] = [1e-100, 1e100];
/** Of the larger bound: less than this between them is nothing. */
const NARROWEST = 1e-9;

export function drawable(value: number): number {
  return Math.abs(value) < LEAST ? 0 : Math.max(-MOST, Math.min(MOST, value));
}

/** The bounds that can be kept to: none where the upper one is not above the lower. */
export function drawableBounds({ min, max }: ChartModel['axis']): { min?: number; max?: number } {
  const [low, high] = [min, max].map((bound) => (bound === null ? undefined : drawable(bound)));
  if (low !== undefined && high !== undefined) {
    const isWide = high - low > NARROWEST * Math.max(Math.abs(low), Math.abs(high));
    return isWide ? { min: low, max: high } : {};
  }
  return { ...(low !== undefined && { min: low }), ...(high !== undefined && { max: high }) };
}
