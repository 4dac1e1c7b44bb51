/** @typedef {import('./scoring-tasks.mjs').Columns} Columns */

/**
 * Scores of objectives by a loop that checks nothing: numbers are numbers, parents have no parents, all weights are
 * filled in. What a machine needs for the task itself.
 * @param {Columns} columns
 */
export function bareLoop({ id, parent, start, target, current, weight }) {
  const rowOf = new Map();
  for (let row = 0; row < id.length; row++) rowOf.set(id[row]?.[0], row);
  const weighted = new Float64Array(id.length);
  const weights = new Float64Array(id.length);
  for (let row = 0; row < id.length; row++) {
    const above = rowOf.get(parent[row]?.[0]);
    if (above === undefined) continue;
    const [from, own] = [number(start, row), number(weight, row)];
    const share = (number(current, row) - from) / (number(target, row) - from);
    weighted[above] = (weighted[above] ?? 0) + own * Math.max(0, Math.min(1, share));
    weights[above] = (weights[above] ?? 0) + own;
  }
  return id.map((_, row) => [(weighted[row] ?? 0) / (weights[row] ?? 0)]);
}

/**
 * The same for rows of which those of one objective follow one another, with nothing but a number an objective to give
 * back: no id is looked up and no row is made.
 * @param {Columns} columns
 */
export function loopOfRuns({ id, parent, start, target, current, weight }) {
  const scores = new Float64Array(id.length);
  let objectives = 0;
  let [above, weighted, weights] = /** @type {[unknown, number, number]} */ (['', 0, 0]);
  for (let row = 0; row < id.length; row++) {
    const name = parent[row]?.[0];
    if (name === '') continue;
    if (name !== above) {
      if (above !== '') scores[objectives++] = weighted / weights;
      [above, weighted, weights] = [name, 0, 0];
    }
    const [from, own] = [number(start, row), number(weight, row)];
    const share = (number(current, row) - from) / (number(target, row) - from);
    weighted += own * Math.max(0, Math.min(1, share));
    weights += own;
  }
  scores[objectives++] = weighted / weights;
  return scores.subarray(0, objectives);
}

/** @param {readonly (readonly unknown[])[]} cells @param {number} row */
const number = (cells, row) => /** @type {number} */ (cells[row]?.[0]);
