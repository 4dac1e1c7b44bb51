import { SIDEBAR_FILES } from './sidebar-pages.mjs';

/**
 * Bytes that a built file may weigh.
 * Apps Script reads the whole of `Code.js` for every call.
 * @type {Readonly<Record<string, number>>}
 */
export const BUDGET = {
  'Code.js': 120_000,
  'the parts of Code.js that a cell wakes': 25_000,
  ...Object.fromEntries(SIDEBAR_FILES.map((file) => [file, 60_000])),
  // It reads and judges the whole table of OKRs while somebody types: docs/architecture.md, Decisions.
  'Plan.html': 90_000,
};

/**
 * One sentence for each part that is over its budget.
 * @param {Readonly<Record<string, number>>} sizes in bytes
 * @returns {string[]}
 */
export function overBudget(sizes) {
  return Object.entries(BUDGET).flatMap(([part, limit]) => {
    const size = sizes[part] ?? 0;
    return size > limit ? [`${part} weighs ${size} bytes, over its budget of ${limit}.`] : [];
  });
}
