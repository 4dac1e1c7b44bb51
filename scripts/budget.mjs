/** Bytes that a built file may weigh. Apps Script reads the whole of `Code.js` for every call. */
export const BUDGET = {
  'Code.js': 120_000,
  'the parts of Code.js that a cell wakes': 25_000,
  'Sidebar.html': 60_000,
};

/**
 * One sentence for each part that is over its budget.
 * @param {Readonly<Record<keyof typeof BUDGET, number>>} sizes in bytes
 * @returns {string[]}
 */
export function overBudget(sizes) {
  return Object.entries(BUDGET).flatMap(([part, limit]) => {
    const size = sizes[/** @type {keyof typeof BUDGET} */ (part)];
    return size > limit ? [`${part} weighs ${size} bytes, over its budget of ${limit}.`] : [];
  });
}
