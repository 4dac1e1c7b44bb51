import { loadAddOn } from '../add-on.mjs';
import { okrRows } from '../okr-rows.mjs';
import { columns, SCORING_TASKS } from '../scoring-tasks.mjs';
import { timeOf } from '../timing.mjs';

/** @param {import('../engine.mjs').Job} job @returns {Promise<import('../engine.mjs').OpenEngine>} */
export async function open({ keyResults, order, task }) {
  const find = await loadAddOn();
  const rows = okrRows(keyResults, order);
  const call = SCORING_TASKS[task]?.(find, rows);
  if (call === undefined) throw new Error(`No task is called ${task}.`);
  const input = columns(rows);
  /** @type {unknown} */
  let result;
  const calculate = () => {
    result = call(input);
  };
  let edits = 0;
  return {
    calculate: () => timeOf(calculate),
    edit() {
      const place = rows.findIndex(({ parent }, at) => parent !== '' && at > rows.length / 2) + edits;
      const cell = input.current[place];
      if (cell) cell[0] = edits++;
      return timeOf(calculate);
    },
    scores: () =>
      /** @type {number[][]} */ (result).flatMap(([score = 0], at) =>
        rows[at]?.parent === '' ? [score] : [],
      ),
  };
}
