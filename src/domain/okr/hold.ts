import type { KeyResultType } from '../../schema/words.ts';
import { readCount } from '../input/count.ts';
import { isRefused, type Reading } from '../input/reading.ts';
import { progress } from './progress.ts';

export type HoldType = Extract<KeyResultType, 'at least' | 'at most' | 'between'>;

/** What has to hold, bounds inclusive. */
export interface Level {
  readonly type: HoldType;
  /** The lower bound of `between`. */
  readonly target: number | null;
  /** The upper bound of `between`; the others have none. */
  readonly limit: number | null;
}

/**
 * The share of periods in which a level held. It is of the periods with a value, or of `planned`, so that those that
 * lack a value count as not held. Null without any value.
 */
export function holdShare(
  values: readonly (number | null)[],
  { type, target, limit }: Level,
  planned: number | null,
): Reading<number> {
  const measured = values.filter((value) => value !== null);
  if (measured.length === 0) return null;
  const periods = readCount(planned, 'planned', measured.length, 'that many periods have a value');
  if (isRefused(periods)) return periods;
  const upper = type === 'between' ? limit : null;
  let held = 0;
  for (const current of measured) {
    const share = progress({ type, start: null, target, limit: upper, current });
    if (isRefused(share)) return share;
    held += share ?? 0;
  }
  return held / (periods ?? measured.length);
}
