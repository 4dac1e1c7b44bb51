import type { Problem } from '../../schema/problem.ts';
import { grid, shown } from '../input/cell.ts';
import { readNumber } from '../input/number.ts';
import { isRefused, type Reading } from '../input/reading.ts';
import { plainWord } from '../input/word.ts';
import { SUCCESS_LINES, type SuccessLines } from './expected.ts';
import { PACE, type Pace } from './status.ts';

/** The part of Settings that scoring goes by. */
export interface ScoringSettings {
  readonly pace: Required<Pace>;
  readonly lines: SuccessLines;
}

export const DEFAULT_SETTINGS: ScoringSettings = { pace: PACE, lines: SUCCESS_LINES };

/** By what Settings calls them. */
const NAMES = {
  onTrack: 'On track from',
  atRisk: 'At risk from',
  tooEarly: 'Too early below',
  committed: 'Success line, committed',
  aspirational: 'Success line, aspirational',
} as const;

type SettingName = keyof typeof NAMES;

const SETTINGS = Object.keys(NAMES) as SettingName[];

/** Two columns, name and value. Other names are passed over; a blank value means the default. */
export function readSettings(values: unknown): ScoringSettings | Problem {
  const chosen: Record<SettingName, number> = { ...PACE, ...SUCCESS_LINES };
  const seen = new Set<SettingName>();
  for (const [label, value] of grid(values)) {
    const setting = SETTINGS.find((each) => plainWord(NAMES[each]) === plainWord(label));
    if (setting === undefined) continue;
    const name = NAMES[setting];
    if (seen.has(setting)) return { problem: 'duplicateSetting', name };
    seen.add(setting);
    const share = setting in SUCCESS_LINES ? readSuccessLine(value, name) : readShare(value, name);
    if (isRefused(share)) return share;
    if (share !== null) chosen[setting] = share;
  }
  const { committed, aspirational, ...pace } = chosen;
  return crossing(pace, NAMES.onTrack, NAMES.atRisk) ?? { pace, lines: { committed, aspirational } };
}

/** A number from 0 to 1. */
export function readShare(value: unknown, field: string): Reading<number> {
  const share = readNumber(value, field);
  if (typeof share !== 'number' || (share >= 0 && share <= 1)) return share;
  return { problem: 'outOfRange', field, shown: shown(value), least: 0, most: 1, hint: 'write 90% or 0.9' };
}

/** A number above 0 and up to 1. */
export function readSuccessLine(value: unknown, field: string): Reading<number> {
  const line = readShare(value, field);
  return line === 0 ? { problem: 'notAboveZero', field, shown: shown(value) } : line;
}

/** Says so when a row could be off track and on track at once. */
export function crossing(
  { onTrack, atRisk }: Pick<Pace, 'onTrack' | 'atRisk'>,
  upper: string,
  lower: string,
): Problem | undefined {
  return onTrack < atRisk ? { problem: 'thresholdsCross', upper, lower } : undefined;
}
