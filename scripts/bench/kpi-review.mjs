/** A whole KPIs sheet in one call, with its data in order, in no order, and with dates as text. */
import { table } from '../markdown-table.mjs';
import { loadAddOn } from './add-on.mjs';
import { randomFrom, shuffled } from './random.mjs';
import { shown, timeOf } from './timing.mjs';
import { takeTurns } from './turns.mjs';

const KPIS = 200;
const ROWS = 100_000;
const DAY = 86_400_000;
const FIRST_DAY = Date.UTC(2025, 0, 1);
const TODAY = new Date(FIRST_DAY + 550 * DAY);

/** @typedef {[Date | string, string, number]} DataRow */

export async function kpiReview() {
  const review = (await loadAddOn())('KPIREVIEW');
  const kpis = [
    ['ID', 'KPI', 'Direction', 'Cadence', 'Target', 'Red flag', 'Benchmark'],
    ...Array.from({ length: KPIS }, (_, at) => [
      `K${at}`,
      `Measure ${at}`,
      ['up', 'down', 'near'][at % 3],
      'daily',
      100,
      '',
      at % 2 === 0 ? 90 : '',
    ]),
  ];
  /** @type {Record<string, DataRow[]>} */
  const inputs = {
    'in the order of the days': dataRows(),
    'in no order': shuffled(dataRows(), 11),
    'in no order, days as ISO text': shuffled(dataRows(), 11).map(([date, id, value]) => [
      /** @type {Date} */ (date).toISOString().slice(0, 10),
      id,
      value,
    ]),
  };
  const calls = Object.entries(inputs).map(([name, rows]) => {
    const data = [['Date', 'KPI', 'Value'], ...rows];
    return /** @type {const} */ ([name, async () => timeOf(() => review(kpis, data, TODAY))]);
  });
  const times = await takeTurns(new Map(calls), { rounds: 9, budget: 5000 });
  const head = [`\`KPIREVIEW\`, ${KPIS} KPIs, ${ROWS.toLocaleString('en')} rows of data`, 'One call'];
  return {
    figures: [],
    sections: [
      table(
        head,
        [...times].map(([name, time]) => [name, shown(time)]),
      ),
    ],
  };
}

/** @returns {DataRow[]} */
function dataRows() {
  const random = randomFrom(5);
  return Array.from({ length: ROWS }, (_, at) => {
    const value = Math.round(10 * (90 + 20 * random())) / 10;
    return [new Date(FIRST_DAY + Math.floor(at / KPIS) * DAY), `K${at % KPIS}`, value];
  });
}
