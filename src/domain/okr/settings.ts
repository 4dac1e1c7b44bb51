import type { Problem } from '../../schema/problem.ts';
import { grid, shown } from '../input/cell.ts';
import { readCount } from '../input/count.ts';
import { readNumber } from '../input/number.ts';
import { isRefused, type Reading } from '../input/reading.ts';
import { plainWord } from '../input/word.ts';
import { SUCCESS_LINES, type SuccessLines } from './expected.ts';
import { PACE, type Pace } from './status.ts';

/** How much still has focus. */
export interface Focus {
  /** Objectives of one team in one cycle, at most. */
  readonly objectives: number;
  /** Key results of an objective, at least and at most. */
  readonly fewest: number;
  readonly most: number;
}

const FOCUS: Focus = { objectives: 5, fewest: 2, most: 5 };

/** The part of Settings that scoring and advice go by. */
export interface ScoringSettings {
  readonly pace: Required<Pace>;
  readonly lines: SuccessLines;
  readonly focus: Focus;
}

export const DEFAULT_SETTINGS: ScoringSettings = { pace: PACE, lines: SUCCESS_LINES, focus: FOCUS };

/** By what Settings calls them. */
const NAMES = {
  onTrack: 'On track from',
  atRisk: 'At risk from',
  tooEarly: 'Too early below',
  committed: 'Success line, committed',
  aspirational: 'Success line, aspirational',
  objectives: 'Objectives, at most',
  fewest: 'Key results an objective, at least',
  most: 'Key results an objective, at most',
} as const;

type SettingName = keyof typeof NAMES;

const SETTINGS = Object.keys(NAMES) as SettingName[];

/** Two columns, name and value. Other names are passed over; a blank value means the default. */
export function readSettings(values: unknown): ScoringSettings | Problem {
  const chosen: Record<SettingName, number> = { ...PACE, ...SUCCESS_LINES, ...FOCUS };
  const seen = new Set<SettingName>();
  for (const [label, value] of grid(values)) {
    const setting = SETTINGS.find((each) => plainWord(NAMES[each]) === plainWord(label));
    if (setting === undefined) continue;
    const name = NAMES[setting];
    if (seen.has(setting)) return { problem: 'duplicateSetting', name };
    seen.add(setting);
    const number = readerOf(setting)(value, name);
    if (isRefused(number)) return number;
    if (number !== null) chosen[setting] = number;
  }
  const { committed, aspirational, objectives, fewest, most, ...pace } = chosen;
  if (most < fewest) return { problem: 'thresholdsCross', upper: NAMES.most, lower: NAMES.fewest };
  return (
    crossing(pace, NAMES.onTrack, NAMES.atRisk) ?? {
      pace,
      lines: { committed, aspirational },
      focus: { objectives, fewest, most },
    }
  );
}

function readerOf(setting: SettingName): (value: unknown, name: string) => Reading<number> {
  if (setting in FOCUS) return readCount;
  return setting in SUCCESS_LINES ? readSuccessLine : readShare;
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
