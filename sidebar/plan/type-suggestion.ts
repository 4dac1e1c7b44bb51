import { readsLikeActivity } from '../../src/domain/okr/advice-wording.ts';
import type { HoldType } from '../../src/domain/okr/hold.ts';
import type { KeyResultType } from '../../src/schema/words.ts';
import { lessIsBetter } from './less-is-better.ts';

/** What is known of a key result that has no type yet. */
export interface Untyped {
  readonly title: string;
  readonly unit: string;
  readonly start: number | null;
  readonly target: number | null;
}

export interface Suggestion {
  readonly type: KeyResultType;
  /** What it was told by. */
  readonly why: string;
}

const BASELINE = /\b(baseline|find out|measure how)\b/i;
const YES_NO = /^(yes\s?\/\s?no|done|done\?)$/i;
const YES_NO_WORD = /\byes\s?\/\s?no\b/i;
const SHARE_DONE = /\b(milestones?|complet(e|ed|ion)|finish(ed)?|roll(ed)? out|migrat\w*)\b/i;
const KEEP = /\b(keep|kept|stays?|remain|maintain|never|always)\b/i;
const BETWEEN = /\b(between \W?\d|within a range)/i;
const AT_LEAST =
  /\b(at least|no less than|not less than|minimum|above \W?\d|(never|not) (below|under)|or more)/i;
const AT_MOST =
  /\b(at most|no more than|not more than|maximum|(below|under) \W?\d|(never|not) (above|over)|or less)/i;
const CHANGE =
  /^(reduce|cut|lower|decrease|bring|shorten|halve|drop|shrink|raise|increase|grow|lift|improve|double|triple|win|gain|expand)\b/i;

/** The first that fits, from the surest sign on. */
const SIGNS: readonly (readonly [
  fits: (of: Untyped) => boolean,
  type: KeyResultType | 'level',
  why: string,
])[] = [
  [({ start, target }) => start !== null && start === target, 'level', 'start and target are equal'],
  [({ title, unit }) => YES_NO.test(unit.trim()) || YES_NO_WORD.test(title), 'yes/no', 'it says so'],
  [({ title }) => CHANGE.test(title), 'reach', 'the title names a change'],
  [({ title, target }) => target === null && BASELINE.test(title), 'baseline', 'it is still to be measured'],
  [({ title }) => KEEP.test(title), 'level', 'it is to be kept'],
  [({ title }) => BETWEEN.test(title), 'between', 'between two bounds'],
  [({ title, start }) => start === null && namesLevel(title), 'level', 'the title names a level'],
  [isShareOfWork, 'milestone', 'a share of work that is done'],
  [isDeed, 'yes/no', 'the title names a deed'],
];

/** The type that a key result is meant to have, by its words and numbers. */
export function suggestedType(of: Untyped): Suggestion {
  const [, type, why] = SIGNS.find(([fits]) => fits(of)) ?? [null, 'reach', 'from a start to a target'];
  return { type: type === 'level' ? level(of.title) : type, why };
}

const namesLevel = (title: string): boolean => AT_LEAST.test(title) || AT_MOST.test(title);

function isShareOfWork({ title, unit, start, target }: Untyped): boolean {
  return SHARE_DONE.test(title) && unit === '%' && (start ?? 0) === 0 && (target ?? 1) === 1;
}

function isDeed({ title, start, target }: Untyped): boolean {
  return start === null && target === null && readsLikeActivity(title);
}

/** "Not below" is at least, though it says below. */
function level(title: string): HoldType {
  if (BETWEEN.test(title)) return 'between';
  if (AT_LEAST.test(title)) return 'at least';
  return AT_MOST.test(title) || lessIsBetter(title) ? 'at most' : 'at least';
}
