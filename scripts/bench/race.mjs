import { startEngine } from './engine.mjs';
import { median } from './timing.mjs';

const ROUNDS = 9;
/** Milliseconds after which a contender sits out the other rounds. */
const BUDGET = 4000;
const TOLERANCE = 1e-9;

/** @typedef {import('./contenders.mjs').Contender} Contender */
/** @typedef {import('./engine.mjs').Engine} Engine */
/** @typedef {{ contender: Contender, calculated: number, edited: number | undefined }} Result */

/**
 * All take turns, so that a busy machine slows each alike. The first one's scores are what the others' have to be.
 * @param {readonly Contender[]} contenders @param {number} keyResults @param {string} csv
 * @returns {Promise<Result[]>}
 */
export async function race(contenders, keyResults, csv) {
  const racers = [];
  for (const contender of contenders) {
    const { file, task, python } = contender;
    const engine = await startEngine(file, { task, keyResults, order: 'grouped', csv }, python);
    racers.push({ contender, engine });
  }
  for (const { engine } of racers) await warmUp(engine);
  const calculated = await takeTurns(racers, (engine) => engine.calculate());
  await compareScores(racers);
  const editors = racers.filter(({ contender }) => contender.edits);
  const edited = await takeTurns(editors, (engine) => engine.edit());
  for (const { engine } of racers) await engine.close();
  return racers.map(({ contender, engine }) => ({
    contender,
    calculated: median(calculated.get(engine) ?? []),
    edited: contender.edits ? median(edited.get(engine) ?? []) : undefined,
  }));
}

/** @param {Engine} engine */
async function warmUp(engine) {
  let spent = 0;
  while (spent < BUDGET / 8) spent += await engine.calculate();
}

/** @param {readonly { engine: Engine }[]} racers @param {(engine: Engine) => Promise<number>} turn */
async function takeTurns(racers, turn) {
  /** @type {Map<Engine, number[]>} */
  const times = new Map(racers.map(({ engine }) => [engine, []]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const [engine, taken] of times) {
      if (taken.reduce((sum, time) => sum + time, 0) < BUDGET) taken.push(await turn(engine));
    }
  }
  return times;
}

/** @param {readonly { contender: Contender, engine: Engine }[]} racers */
async function compareScores([first, ...others]) {
  const expected = (await first?.engine.scores()) ?? [];
  for (const { contender, engine } of others) {
    const scores = await engine.scores();
    const differs = expected.findIndex(
      (score, at) => !(Math.abs(score - (scores[at] ?? Number.NaN)) <= TOLERANCE),
    );
    if (differs < 0 && scores.length === expected.length) continue;
    const found = `${scores[differs]} of ${scores.length}, not ${expected[differs]} of ${expected.length}`;
    throw new Error(`${contender.name}: the score of O${differs} is ${found}.`);
  }
}
