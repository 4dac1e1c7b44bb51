import { createRequire } from 'node:module';
import { inRepository } from '../built.mjs';
import { keyResults, PER_OBJECTIVE } from '../okr-rows.mjs';
import { timeOf } from '../timing.mjs';

const { HyperFormula } = createRequire(inRepository('bench/package.json'))('hyperformula');

/** @param {import('../engine.mjs').Job} job @returns {import('../engine.mjs').OpenEngine} */
export function open({ keyResults: count, task }) {
  const rows = keyResults(count);
  const engine = HyperFormula.buildFromSheets(
    { Rows: rowsSheet(rows), Objectives: task === 'blocks' ? blocks(count) : sumIfs(count) },
    { licenseKey: 'gpl-v3', maxRows: 2_000_000 },
  );
  const currents = (/** @type {number} */ change) => rows.map(({ current }) => [current + change]);
  // A value that does not change is not computed anew, so every other round has all of them a little larger.
  let change = 0;
  const calculate = () => {
    change = 0.5 - change;
    engine.suspendEvaluation();
    engine.setCellContents({ sheet: 0, row: 0, col: 5 }, currents(change));
    return timeOf(() => engine.resumeEvaluation());
  };
  let edits = 0;
  return {
    calculate,
    edit() {
      const row = (count >> 1) + edits++;
      const score = { sheet: 1, row: Math.floor(row / PER_OBJECTIVE), col: 1 };
      return timeOf(() => {
        engine.setCellContents({ sheet: 0, row, col: 5 }, [[edits]]);
        engine.getCellValue(score);
      });
    },
    scores() {
      if (change !== 0) calculate();
      return engine.getSheetValues(1).map((/** @type {readonly unknown[]} */ row) => row[1]);
    },
  };
}

/** @param {readonly import('../okr-rows.mjs').KeyResult[]} rows */
const rowsSheet = (rows) =>
  rows.map(({ parent, id, weight, start, target, current }, at) => {
    const row = at + 1;
    const progress = `=MAX(0,MIN(1,(F${row}-D${row})/(E${row}-D${row})))`;
    return [parent, id, weight, start, target, current, progress, `=C${row}*G${row}`];
  });

/** @param {number} count */
const blocks = (count) =>
  Array.from({ length: count / PER_OBJECTIVE }, (_, at) => {
    const [first, last] = [at * PER_OBJECTIVE + 1, (at + 1) * PER_OBJECTIVE];
    const weights = `Rows!C${first}:C${last}`;
    return [`O${at}`, `=SUMPRODUCT(${weights},Rows!G${first}:G${last})/SUM(${weights})`];
  });

/** @param {number} count */
const sumIfs = (count) => {
  const column = (/** @type {string} */ name) => `Rows!$${name}$1:$${name}$${count}`;
  const sum = (/** @type {string} */ name, /** @type {number} */ at) =>
    `SUMIFS(${column(name)},${column('A')},A${at + 1})`;
  return Array.from({ length: count / PER_OBJECTIVE }, (_, at) => [
    `O${at}`,
    `=${sum('H', at)}/${sum('C', at)}`,
  ]);
};
