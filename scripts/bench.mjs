/** Prints the figures and tables of docs/performance.md, all of them or the parts named. Times are of this machine, now. */
import { codeSize } from './bench/code-size.mjs';
import { evaluations } from './bench/evaluations.mjs';
import { kpiReview } from './bench/kpi-review.mjs';
import { pageReady } from './bench/page-ready.mjs';
import { peers } from './bench/peers.mjs';
import { scoring } from './bench/scoring.mjs';
import { serviceCalls } from './bench/service-calls.mjs';
import { table } from './markdown-table.mjs';

/** @type {Readonly<Record<string, () => Promise<{ figures: string[][], sections: string[] }>>>} */
const PARTS = {
  code: codeSize,
  calls: serviceCalls,
  evaluations,
  page: pageReady,
  scoring,
  peers,
  kpis: kpiReview,
};

const asked = process.argv.slice(2);
const unknown = asked.find((name) => !(name in PARTS));
if (unknown !== undefined) {
  console.error(`There is no part called ${unknown}, only ${Object.keys(PARTS).join(', ')}.`);
  process.exit(1);
}

const results = [];
for (const [name, measure] of Object.entries(PARTS)) {
  if (asked.length === 0 || asked.includes(name)) results.push(await measure());
}
const figures = results.flatMap((result) => result.figures).sort(([a = ''], [b = '']) => place(a) - place(b));
const tables = figures.length > 0 ? [table(['Figure', 'Measured', 'Goal'], figures)] : [];
console.log([...tables, ...results.flatMap(({ sections }) => sections)].join('\n\n'));
process.exit(0);

/** The number of the goal, as in P7. @param {string} figure */
function place(figure) {
  return Number(/^P(\d+)/.exec(figure)?.[1]);
}
