import { column } from './add-on.mjs';
import { bareLoop, loopOfRuns } from './bare-loop.mjs';
import { PER_OBJECTIVE } from './okr-rows.mjs';

export const BARE_LOOP = 'a loop that checks nothing';
export const LOOP_OF_RUNS = 'the same without ids, one number an objective';
export const ROLL_UP = '`OKRROLLUP(id; parent; OKRPROGRESS(…); weight)`';
const DAY = 86_400_000;
const CYCLE_START = Date.UTC(2026, 9, 1);
const TITLES = [
  'Cut the time to fill a job from 45 to 25 days',
  'Share of new customers active in week 4',
  'Answer 90% of requests within 4 hours',
  'Median time from order to delivery',
];

/** @typedef {(name: string) => import('./add-on.mjs').SheetFunction} Find */
/** @typedef {import('./okr-rows.mjs').OkrRow} OkrRow */
/** @typedef {ReturnType<typeof columns>} Columns */

/** What a person types, on the columns of one table. @type {Record<string, (find: Find, rows: readonly OkrRow[]) => (columns: Columns) => unknown>} */
export const SCORING_TASKS = {
  [BARE_LOOP]: () => bareLoop,
  [LOOP_OF_RUNS]: () => loopOfRuns,
  [ROLL_UP]: (find) => {
    const [rollUp, progress] = [find('OKRROLLUP'), find('OKRPROGRESS')];
    return ({ id, parent, start, target, current, weight }) =>
      rollUp(id, parent, progress(start, target, current), weight);
  },
  '`OKRPROGRESS(start; target; current)`': (find) => {
    const progress = find('OKRPROGRESS');
    return ({ start, target, current }) => progress(start, target, current);
  },
  '`OKRSCORE(start; target; current; weight)`': (find) => {
    const score = find('OKRSCORE');
    return ({ start, target, current, weight }) => score(start, target, current, weight);
  },
  '`OKRREVIEW(table; cycles; today)`': (find, rows) => {
    const review = find('OKRREVIEW');
    const table = okrTable(rows);
    const cycles = [
      ['Name', 'Start', 'End'],
      ['Q4', new Date(CYCLE_START), new Date(CYCLE_START + 91 * DAY)],
    ];
    return () => review(table, cycles, new Date(CYCLE_START + 42 * DAY));
  },
};

/** @param {readonly OkrRow[]} rows */
export const columns = (rows) => ({
  id: column(rows.map(({ id }) => id)),
  parent: column(rows.map(({ parent }) => parent)),
  start: column(rows.map(({ start }) => start)),
  target: column(rows.map(({ target }) => target)),
  current: column(rows.map(({ current }) => current)),
  weight: column(rows.map(({ weight }) => weight)),
});

/** The OKRs sheet up to its computed columns. @param {readonly OkrRow[]} rows */
function okrTable(rows) {
  const head =
    'ID Title Item Parent Link Team Cycle Kind Type Owner Unit Start Target Limit Weight KPI Current Confidence';
  return [
    [...head.split(' '), 'Last check-in'],
    ...rows.map(({ id, parent, start, target, weight, current }, at) => {
      const place = [parent, '', `Team ${at % 50}`, 'Q4', at % 3 === 0 ? 'aspirational' : 'committed'];
      if (parent === '') {
        const owner = `Person ${at % 200}`;
        return [id, `Win back trust in area ${id}`, 'Objective', ...place, '', owner, ...Array(9).fill('')];
      }
      const title = TITLES[at % PER_OBJECTIVE];
      const measure = ['', `Person ${at % 200}`, '', start, target, '', weight, '', current];
      const checkedIn = [at % 11, new Date(CYCLE_START + (36 + (at % 6)) * DAY)];
      return [id, title, 'Key result', ...place, ...measure, ...checkedIn];
    }),
  ];
}
