/** How long our functions take, first in a new process and then again and again in the same. */
import { table } from '../markdown-table.mjs';
import { startEngine } from './engine.mjs';
import { medianOf } from './samples.mjs';
import { SCORING_TASKS } from './scoring-tasks.mjs';
import { growth, shown } from './timing.mjs';

const SIZES = [10_000, 100_000, 1_000_000];
const BUDGET = 4000;

/** Cells of the OKRs sheet, of which a spreadsheet holds 10 million. */
const fits = (/** @type {string} */ task, /** @type {number} */ keyResults) =>
  !task.startsWith('OKRREVIEW') || keyResults <= 100_000;

/** @typedef {import('./engine.mjs').Job} Job */
/** @typedef {{ fresh: Record<number, number>, warm: Record<number, number> }} Times */

/** @param {Job} job */
async function timesOf(job) {
  const start = () => startEngine('milepost.mjs', job);
  let engine = await start();
  const fresh = await medianOf(7, BUDGET, async () => {
    await engine.close();
    engine = await start();
    return engine.calculate();
  });
  const rounds = Math.max(5, 1_000_000 / job.keyResults);
  await medianOf(rounds, BUDGET / 4, engine.calculate);
  const warm = await medianOf(rounds, BUDGET, engine.calculate);
  await engine.close();
  return { fresh, warm };
}

export async function scoring() {
  const measured = [];
  for (const task of Object.keys(SCORING_TASKS)) {
    for (const order of /** @type {const} */ (['grouped', 'shuffled'])) {
      /** @type {Times} */
      const times = { fresh: {}, warm: {} };
      for (const keyResults of SIZES.filter((size) => fits(task, size))) {
        process.stderr.write(`${task}, ${order}, ${keyResults} key results\n`);
        const { fresh, warm } = await timesOf({ task, order, keyResults });
        times.fresh[keyResults] = fresh;
        times.warm[keyResults] = warm;
      }
      measured.push({ task, order, times });
    }
  }
  const [grouped, mixed] = measured;
  return {
    figures: [...goals(grouped?.times), ...largest(grouped?.times, mixed?.times)],
    sections: [scoringTable(measured)],
  };
}

/** @param {readonly { task: string, order: string, times: Times }[]} measured */
const scoringTable = (measured) =>
  table(
    [
      'Key results',
      'Order',
      ...SIZES.flatMap((size) => [`${size.toLocaleString('en')}, fresh`, 'again']),
      'Growth',
    ],
    measured.map(({ task, order, times }) => [
      `\`${task}\``,
      order,
      ...SIZES.flatMap((size) =>
        [times.fresh[size], times.warm[size]].map((time) => (time ? shown(time) : '')),
      ),
      growth(times.warm).toFixed(2),
    ]),
  );

/** @param {Times} [times] */
const goals = ({ fresh, warm } = { fresh: {}, warm: {} }) => [
  ['P1 10,000 key results scored, fresh process', shown(fresh[10_000] ?? Number.NaN), '6 ms'],
  ['P1 the same again', shown(warm[10_000] ?? Number.NaN), '0.8 ms'],
];

/** @param {Times} [grouped] @param {Times} [mixed] */
const largest = (grouped, mixed) => [
  ['P3 1,000,000 key results, grouped', shown(grouped?.warm[1_000_000] ?? Number.NaN), '120 ms'],
  ['P3 1,000,000 key results, shuffled', shown(mixed?.warm[1_000_000] ?? Number.NaN), '420 ms'],
  [
    'P3 growth from 10,000, grouped and shuffled',
    `rows^${growth(grouped?.warm ?? {}).toFixed(2)} and rows^${growth(mixed?.warm ?? {}).toFixed(2)}`,
    'rows^1.15',
  ],
];
