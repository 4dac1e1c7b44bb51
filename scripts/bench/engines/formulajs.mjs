import { createRequire } from 'node:module';
import { inRepository } from '../built.mjs';
import { keyResults, PER_OBJECTIVE } from '../okr-rows.mjs';
import { timeOf } from '../timing.mjs';

const { MAX, MIN, SUM, SUMIFS, SUMPRODUCT } = createRequire(inRepository('bench/package.json'))(
  '@formulajs/formulajs',
);

/** The functions of a spreadsheet without a sheet: they are called in the order in which a sheet would. @param {import('../engine.mjs').Job} job @returns {import('../engine.mjs').OpenEngine} */
export function open({ keyResults: count, task }) {
  const rows = keyResults(count);
  const weights = rows.map(({ weight }) => weight);
  const parents = rows.map(({ parent }) => parent);
  const ids = Array.from({ length: count / PER_OBJECTIVE }, (_, at) => `O${at}`);
  const progress = () =>
    rows.map(({ start, target, current }) => MAX(0, MIN(1, (current - start) / (target - start))));
  const blocks = () => {
    const shares = progress();
    return ids.map((_, at) => {
      const [first, end] = [at * PER_OBJECTIVE, (at + 1) * PER_OBJECTIVE];
      const own = weights.slice(first, end);
      return SUMPRODUCT(own, shares.slice(first, end)) / SUM(own);
    });
  };
  const sumIfs = () => {
    const weighted = progress().map((share, at) => share * (weights[at] ?? 0));
    return ids.map((id) => SUMIFS(weighted, parents, id) / SUMIFS(weights, parents, id));
  };
  /** @type {number[]} */
  let scores = [];
  return {
    calculate: () =>
      timeOf(() => {
        scores = task === 'blocks' ? blocks() : sumIfs();
      }),
    scores: () => scores,
  };
}
