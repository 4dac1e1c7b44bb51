import type { Problem } from '../../schema/problem.ts';
import { isRefused } from '../input/reading.ts';
import type { CivilDate } from '../time/civil-date.ts';
import type { Place } from './advice-place.ts';
import { namesAmount, readsLikeActivity, readsLikeBusinessAsUsual } from './advice-wording.ts';
import { asPrinted } from './as-printed.ts';
import { isMeasuring } from './contributing.ts';
import { type Cycle, isWithin } from './cycle.ts';
import type { OkrRow } from './okr-row.ts';
import { progress } from './progress.ts';
import type { Focus } from './settings.ts';
import { STALE_DAYS } from './stale-days.ts';

/** The day to judge by and the cycles, where they are known. */
export interface Calendar {
  readonly today: CivilDate;
  readonly cycleOf: (name: string) => Cycle | Problem;
}

export interface Judging extends Focus {
  readonly calendar: Calendar | undefined;
}

/** Gives a short sentence, which can be dismissed for a row; or what is wrong with the row's data, which can't. */
export type Rule = (row: OkrRow, place: Place, judging: Judging) => string | Problem | false;

/** By name, the most pressing first. */
export type Rules = Readonly<Record<string, Rule>>;

const weight: Rule = ({ weight }, { above, counts }) => {
  if (!counts || above === undefined) return false;
  if (weight === null) return above.weighted && { problem: 'weightMissing' };
  return weight < 0 && { problem: 'negativeWeight', weight };
};

/** Only a key result has to name its cycle. */
const cycle: Rule = ({ item, cycle }, _, { calendar }) => {
  if (calendar === undefined || (item === 'Objective' && cycle === '')) return false;
  const found = calendar.cycleOf(cycle);
  return 'problem' in found && found;
};

const title: Rule = ({ title }) => title === '' && 'Add a title: nobody can aim at what has no name';

/** What is wrong with the parent that a row names. */
const BELOW: Rules = {
  'unknown parent': ({ parent }, place) =>
    parent !== '' &&
    place.parent === undefined &&
    `Check parent: "${parent}" is the ID of no row, or of several`,
  'below key result': (_, { parent }) =>
    parent?.item === 'Key result' && 'Choose an objective as parent: nothing counts for a key result',
  'retired parent': (_, { parent }) =>
    parent?.link === 'retired' && 'Choose another parent: that one is retired',
  'other cycle': ({ cycle }, { parent }, { calendar }) => {
    if (calendar === undefined || parent === undefined) return false;
    const [own, above] = [calendar.cycleOf(cycle), calendar.cycleOf(parent.cycle)];
    if ('problem' in own || 'problem' in above || isWithin(own, above)) return false;
    return `Check cycle: ${cycle} is no part of ${parent.cycle}, the cycle of its parent`;
  },
};

/** First what falsifies a number, what is missing, how it reads, what is too much. */
export const OBJECTIVE_RULES: Rules = {
  weight,
  cycle,
  ...BELOW,
  title,
  'few key results': (_, { keyResults, objectives }, { fewest, most }) =>
    objectives === 0 &&
    keyResults < fewest &&
    `Add key results: ${fewest} to ${most} tell whether it is reached, it has ${keyResults}`,
  owner: ({ owner }) => owner === '' && 'Add an owner: what belongs to nobody gets no check-in',
  'no parent': (_, { loose }) => loose && 'Add a parent: it feeds no company objective',
  'many key results': (_, { keyResults }, { most }) =>
    keyResults > most && `${keyResults} key results scatter the effort: keep the ${most} that matter most`,
  'number in title': ({ title }) =>
    namesAmount(title) && 'Move the number to a key result: the title says where to go',
  'business as usual': ({ title }) =>
    readsLikeBusinessAsUsual(title) && 'Reads like business as usual: aim for a change, or make it a KPI',
  'many objectives': ({ team, cycle }, { peers }, { objectives }) =>
    cycle !== '' &&
    peers > objectives &&
    `${peers} objectives ${team && `for ${team} `}in ${cycle}: keep the ${objectives} that matter most`,
};

export const KEY_RESULT_RULES: Rules = {
  measure: (row) => {
    const { type, start, target, current } = row;
    if (type === 'reach' && start === null && target === null) return { problem: 'notMeasurable' };
    const now = progress(current === null ? { type, start, target, limit: row.limit, current: 0 } : row);
    return isRefused(now) && now;
  },
  weight,
  cycle,
  ...BELOW,
  title,
  stale: (row, _, { calendar }) => {
    if (calendar === undefined || row.lastCheckIn === null || isMeasuring(row)) return false;
    const { today } = calendar;
    const days = today - row.lastCheckIn;
    const running = calendar.cycleOf(row.cycle);
    if (days < STALE_DAYS || 'problem' in running || today < running.start || today > running.end)
      return false;
    const now = progress(row);
    const isReached = typeof now === 'number' && asPrinted(now) >= 1;
    return !isReached && `No check-in for ${days} days: say where it stands`;
  },
  'met at start': ({ type, start, target, limit }) =>
    type !== 'reach' &&
    start !== null &&
    progress({ type, start, target, limit, current: start }) === 1 &&
    'Already met at the start: raise the target, or make it a KPI',
  activity: ({ title }) =>
    readsLikeActivity(title) && 'Reads like an activity: measure what it should change',
  'all yes/no': (_, { above }) =>
    above !== undefined &&
    above.yesNo === above.keyResults &&
    'All key results here are yes/no: measure one by a number',
};
