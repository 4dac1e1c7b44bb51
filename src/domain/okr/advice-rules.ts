import type { Problem } from '../../schema/problem.ts';
import { isRefused } from '../input/reading.ts';
import type { Place } from './advice-place.ts';
import { namesAmount, readsLikeActivity, readsLikeBusinessAsUsual } from './advice-wording.ts';
import type { OkrRow } from './okr-row.ts';
import { progress } from './progress.ts';
import type { Focus } from './settings.ts';

/** A short sentence, or what is wrong with the row's own data. */
export type Advice = string | Problem;

export type Rule = (row: OkrRow, place: Place, focus: Focus) => Advice | false;

const weight: Rule = ({ weight }, { above, counts }) => {
  if (!counts || above === undefined) return false;
  if (weight === null) return above.weighted && { problem: 'weightMissing' };
  return weight < 0 && { problem: 'negativeWeight', weight };
};

export const noOwner: Rule = ({ owner }) =>
  owner === '' && 'Add an owner: what belongs to nobody gets no check-in';

/** The most pressing first: what falsifies a number, what is missing, how it reads, what is too much. */
export const OBJECTIVE_RULES: readonly Rule[] = [
  weight,
  (_, { keyResults, objectives }, { fewest, most }) =>
    objectives === 0 &&
    keyResults < fewest &&
    `Add key results: ${fewest} to ${most} tell whether it is reached, it has ${keyResults}`,
  noOwner,
  (_, { loose }) => loose && 'Add a parent: it feeds no company objective',
  (_, { keyResults }, { most }) =>
    keyResults > most && `${keyResults} key results scatter the effort: keep the ${most} that matter most`,
  ({ title }) => namesAmount(title) && 'Move the number to a key result: the title says where to go',
  ({ title }) =>
    readsLikeBusinessAsUsual(title) && 'Reads like business as usual: aim for a change, or make it a KPI',
  ({ team, cycle }, { peers }, { objectives }) =>
    cycle !== '' &&
    peers > objectives &&
    `${peers} objectives ${team && `for ${team} `}in ${cycle}: keep the ${objectives} that matter most`,
];

export const KEY_RESULT_RULES: readonly Rule[] = [
  (row) => {
    const { type, start, target, current } = row;
    if (type === 'reach' && start === null && target === null)
      return 'Not measurable yet: add a start and a target';
    const now = progress(current === null ? { type, start, target, limit: row.limit, current: 0 } : row);
    return isRefused(now) && now;
  },
  weight,
  ({ type, start, target, limit }) =>
    type !== 'reach' &&
    start !== null &&
    progress({ type, start, target, limit, current: start }) === 1 &&
    'Already met at the start: raise the target, or make it a KPI',
  ({ title }) => readsLikeActivity(title) && 'Reads like an activity: measure what it should change',
  (_, { above }) =>
    above !== undefined &&
    above.yesNo === above.keyResults &&
    'All key results here are yes/no: measure one by a number',
];
