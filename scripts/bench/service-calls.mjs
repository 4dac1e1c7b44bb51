/** P4 and P12: what the host's ledger counts, and the time to a filled workbook. */
import { performance } from 'node:perf_hooks';
import { openHost } from './open-host.mjs';
import { median, shown } from './timing.mjs';

/** What the page of the check-in opens with. */
const CHECK_IN = { tables: ['okrs', 'checkIns'], mail: true };
const ENTRY = { key: 'bench-key', id: 'KR7', value: 34, confidence: 6, comment: '', blocker: '' };

/** @typedef {import('../../workbench/host/contract.ts').Host} Host */
/** @typedef {{ id: number }} Table */
/** @typedef {{ ok: true, value: { okrs: Table, checkIns: Table, zone: string } }} Opened */

export async function serviceCalls() {
  const times = [];
  let figures = /** @type {string[][]} */ ([]);
  for (let round = 0; round < 3; round++) {
    const host = await openHost();
    const calls = async (/** @type {() => Promise<unknown>} */ act) => {
      host.ledger.clear();
      await act();
      return `${host.ledger.count()} calls`;
    };
    const opened = await calls(() => host.open('NONE'));
    const setUp = await calls(() => host.runMenuItem('setUpWorkbook'));
    const again = await calls(() => host.runMenuItem('setUpWorkbook'));
    const dashboard = `${callsOfDashboard(host.ledger)} calls`;
    const begin = performance.now();
    await host.runMenuItem('loadExample');
    times.push(performance.now() - begin);
    const view = await calls(() => host.callFromSidebar('openTables', [CHECK_IN]));
    const saved = await calls(await checkIn(host));
    host.dispose();
    figures = [
      ['P4 opening with AuthMode.NONE', opened, '0'],
      ['P4 set-up of all tabs', setUp, 'constant, whatever the rows'],
      ['P4 set-up again, to mend or rebuild', again, 'constant, whatever the rows'],
      ['P4 of these for the Dashboard', dashboard, '12'],
      ['P4 the sidebar’s data', view, '1 round trip, 5'],
      ['P4 a check-in', saved, '1 round trip, 8'],
    ];
  }
  const loaded = ['P12 the example workbook loaded, in Node', shown(median(times)), '3 s'];
  return { figures: [...figures, loaded], sections: [] };
}

/**
 * Set-up dresses one tab after the other: the Dashboard's share begins with its looks, of which only Start had its own
 * before, and ends with its charts. @param {Host['ledger']} ledger
 */
function callsOfDashboard({ calls }) {
  const names = calls.filter(({ kind }) => kind !== 'handle').map(({ name }) => name);
  const start = names.indexOf('Range.setBackgrounds');
  return names.lastIndexOf('Sheet.updateChart') + 1 - names.indexOf('Range.setBackgrounds', start + 1);
}

/** @param {Host} host */
async function checkIn(host) {
  const { value } = /** @type {Opened} */ (await host.callFromSidebar('openTables', [CHECK_IN]));
  const place = { okrs: value.okrs.id, checkIns: value.checkIns.id, zone: value.zone };
  const entries = [{ ...ENTRY, evidence: '', corrects: null }];
  return () => host.callFromSidebar('saveCheckIns', [{ place, who: 'Maya Lind', entries }]);
}
