import { startEngine } from './engine.mjs';
import { takeTurns } from './turns.mjs';

const TURNS = { rounds: 9, budget: 4000 };
const WARM_UP = { rounds: 50, budget: 500 };
const TOLERANCE = 1e-9;

/** @typedef {import('./contenders.mjs').Contender} Contender */
/** @typedef {import('./engine.mjs').Engine} Engine */
/** @typedef {{ contender: Contender, calculated: number, edited: number | undefined }} Result */

/**
 * The first one's scores are what the others' have to be.
 * @param {readonly Contender[]} contenders @param {number} keyResults @param {string} csv
 * @returns {Promise<Result[]>}
 */
export async function race(contenders, keyResults, csv) {
  /** @type {Map<Contender, Engine>} */
  const engines = new Map();
  for (const contender of contenders) {
    const { file, task, python } = contender;
    const job = /** @type {const} */ ({ task, keyResults, order: 'grouped', csv });
    engines.set(contender, await startEngine(file, job, python));
  }
  const calculations = new Map([...engines].map(([contender, { calculate }]) => [contender, calculate]));
  await takeTurns(calculations, WARM_UP);
  const calculated = await takeTurns(calculations, TURNS);
  await compareScores([...engines]);
  const editors = [...engines].filter(([{ edits }]) => edits);
  const edited = await takeTurns(new Map(editors.map(([contender, { edit }]) => [contender, edit])), TURNS);
  for (const { close } of engines.values()) await close();
  return contenders.map((contender) => ({
    contender,
    calculated: calculated.get(contender) ?? Number.NaN,
    edited: edited.get(contender),
  }));
}

/** @param {readonly (readonly [Contender, Engine])[]} engines */
async function compareScores([first, ...others]) {
  const expected = (await first?.[1].scores()) ?? [];
  for (const [{ name }, engine] of others) {
    const scores = await engine.scores();
    const apart = (/** @type {number} */ score, /** @type {number} */ at) =>
      Math.abs(score - (scores[at] ?? Number.NaN));
    const differs = expected.findIndex((score, at) => !(apart(score, at) <= TOLERANCE));
    if (differs < 0 && scores.length === expected.length) continue;
    const found = `${scores[differs]} of ${scores.length}, not ${expected[differs]} of ${expected.length}`;
    throw new Error(`${name}: the score of O${differs} is ${found}.`);
  }
}
