/** How long our functions take, first in a new process and then again and again in the same. */
import { table } from '../markdown-table.mjs';
import { startEngine } from './engine.mjs';
import { BARE_LOOP, LOOP_OF_RUNS, ROLL_UP, SCORING_TASKS } from './scoring-tasks.mjs';
import { growth, ratio, shown } from './timing.mjs';
import { takeTurns } from './turns.mjs';

const SIZES = [10_000, 100_000, 1_000_000];
const ORDERS = /** @type {const} */ (['grouped', 'shuffled']);
const TASKS = Object.keys(SCORING_TASKS);

/**
 * The OKRs sheet is 25 columns wide, and a spreadsheet holds 10 million cells. Runs are there only in grouped rows.
 * @param {string} task @param {number} keyResults @param {Order} order
 */
const fits = (task, keyResults, order) =>
  (!task.startsWith('`OKRREVIEW') || keyResults <= 100_000) && (task !== LOOP_OF_RUNS || order === 'grouped');

/** @typedef {import('./okr-rows.mjs').Order} Order */
/** @typedef {{ fresh: Record<number, number>, again: Record<number, number> }} Times By size. */

/** Of every task. @param {number} keyResults @param {Order} order */
async function measure(keyResults, order) {
  const tasks = TASKS.filter((task) => fits(task, keyResults, order));
  const start = (/** @type {string} */ task) => startEngine('milepost.mjs', { task, keyResults, order });
  const engines = new Map();
  for (const task of tasks) engines.set(task, await start(task));
  const first = (/** @type {string} */ task) => async () => {
    await engines.get(task).close();
    engines.set(task, await start(task));
    return engines.get(task).calculate();
  };
  const rounds = Math.round(1_000_000 / keyResults);
  const freshRounds = { rounds: Math.max(1, Math.log10(rounds) * 3), budget: 4000 };
  const fresh = await takeTurns(new Map(tasks.map((task) => [task, first(task)])), freshRounds);
  const calls = new Map(tasks.map((task) => [task, engines.get(task).calculate]));
  await takeTurns(calls, { rounds: Math.max(1, rounds / 2), budget: 500 });
  const again = await takeTurns(calls, { rounds: Math.max(5, rounds), budget: 3000 });
  for (const { close } of engines.values()) await close();
  return { fresh, again };
}

export async function scoring() {
  /** @type {Map<string, Times>} */
  const times = new Map();
  for (const keyResults of SIZES) {
    for (const order of ORDERS) {
      process.stderr.write(`scoring: ${keyResults} key results, ${order}\n`);
      const { fresh, again } = await measure(keyResults, order);
      for (const [task, time] of fresh) timesOf(times, task, order).fresh[keyResults] = time;
      for (const [task, time] of again) timesOf(times, task, order).again[keyResults] = time;
    }
  }
  const rows = TASKS.flatMap((task) =>
    ORDERS.filter((order) => fits(task, 0, order)).map((order) => taskRow(times, task, order)),
  );
  const sizes = SIZES.flatMap((size) => [`${size.toLocaleString('en')} fresh`, 'again']);
  return { figures: figures(times), sections: [table(['Key results', '', ...sizes, 'Growth'], rows)] };
}

/** @param {Map<string, Times>} times @param {string} task @param {Order} order @returns {Times} */
function timesOf(times, task, order) {
  const key = `${task} ${order}`;
  const known = times.get(key) ?? { fresh: {}, again: {} };
  times.set(key, known);
  return known;
}

/** @param {Map<string, Times>} times @param {string} task @param {Order} order */
function taskRow(times, task, order) {
  const own = timesOf(times, task, order);
  const loop = timesOf(times, BARE_LOOP, order);
  const cells = SIZES.flatMap((size) => {
    const [fresh, again, least] = [own.fresh[size], own.again[size], loop.again[size]];
    if (fresh === undefined || again === undefined || least === undefined) return ['', ''];
    return [
      shown(fresh),
      task === BARE_LOOP || task === LOOP_OF_RUNS ? shown(again) : `${shown(again)}, ${ratio(again, least)}`,
    ];
  });
  return [task, order, ...cells, growth(own.again).toFixed(2)];
}

/** @param {Map<string, Times>} times */
function figures(times) {
  const [grouped, shuffled] = ORDERS.map((order) => timesOf(times, ROLL_UP, order));
  const time = (/** @type {number | undefined} */ value) => shown(value ?? Number.NaN);
  const power = (/** @type {Times | undefined} */ of) => growth(of?.again ?? {}).toFixed(2);
  return [
    ['P1 10,000 key results scored, fresh process', time(grouped?.fresh[10_000]), '6 ms'],
    ['P1 the same again', time(grouped?.again[10_000]), '0.8 ms'],
    ['P3 1,000,000 key results, grouped', time(grouped?.again[1_000_000]), '120 ms'],
    ['P3 1,000,000 key results, shuffled', time(shuffled?.again[1_000_000]), '420 ms'],
    ['P3 power of the rows, grouped and shuffled', `${power(grouped)} and ${power(shuffled)}`, '1.15'],
  ];
}
