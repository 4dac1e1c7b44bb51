/** An engine in a process of its own, so that none pays for the memory and the compiled code of another. */
import { fileURLToPath } from 'node:url';
import { startLineProcess } from '../line-process.mjs';

/**
 * @typedef {{ keyResults: number, order: import('./okr-rows.mjs').Order, task: string, csv?: string }} Job
 * `task` names a formula of ours, or a layout of native ones: `blocks` or `SUMIFS`; `csv` is the file of the key results.
 *
 * @typedef {object} OpenEngine
 * @property {() => number} calculate Computes everything anew; milliseconds.
 * @property {() => number} [edit] Changes one current value and brings the scores up to date; milliseconds.
 * @property {() => number[]} scores Of the objectives, in the order of their numbers.
 */

const process_ = fileURLToPath(new URL('engine-process.mjs', import.meta.url));
const at = (/** @type {string} */ file) => fileURLToPath(new URL(`engines/${file}`, import.meta.url));

/** @param {string} file @param {Job} job @param {string} [python] */
export async function startEngine(file, job, python) {
  const [command, args] = file.endsWith('.py')
    ? [python ?? 'python3', ['-B', at(file)]]
    : [process.execPath, ['--expose-gc', '--max-old-space-size=8000', process_, at(file)]];
  const { ask, close } = startLineProcess(command, args);
  await ask({ ask: 'open', job });
  return {
    /** @returns {Promise<number>} */
    calculate: () => ask({ ask: 'calculate' }),
    /** @returns {Promise<number>} */
    edit: () => ask({ ask: 'edit' }),
    /** @returns {Promise<number[]>} */
    scores: () => ask({ ask: 'scores' }),
    close,
  };
}

/** @typedef {Awaited<ReturnType<typeof startEngine>>} Engine */
