import { describe, expect, test } from 'vitest';
import { type OpenAddOn, openExample } from './open-add-on.ts';

const LAST_LOG_ROW = 100_000;

/** What one action costs: calls that are not handles, cells read, reads directly after writes. */
async function cost(addOn: OpenAddOn, act: () => Promise<unknown>) {
  const { ledger } = addOn.host;
  ledger.clear();
  await act();
  return {
    calls: ledger.count(),
    cells: ledger.calls
      .filter(({ name }) => !name.startsWith('Lock'))
      .reduce((sum, { cells }) => sum + cells, 0),
    readsAfterWrites: ledger.readAfterWrite(),
    evaluations: [...new Set(ledger.evaluations)],
  };
}

/** Stretches the log without filling it: what a save may read does not depend on what the rows hold. */
async function stretchLog(addOn: OpenAddOn) {
  const log = addOn.file.getSheetByName('Check-ins');
  log?.insertRowsAfter(log.getMaxRows(), LAST_LOG_ROW - log.getMaxRows());
  log
    ?.getRange(LAST_LOG_ROW, 1, 1, 12)
    .setValues([[new Date(0), 'Ines', 'KR1', 'Q4', 1, 1, 1, 1, '', '', '', 'last-key']]);
  await addOn.host.settle();
}

describe('service calls', () => {
  test('the sidebar’s data takes one round trip and five calls', async () => {
    const addOn = await openExample();
    const { calls, readsAfterWrites } = await cost(addOn, () => addOn.opened(null));
    expect({ calls, readsAfterWrites }).toEqual({ calls: 5, readsAfterWrites: 0 });
  });

  test('a check-in takes one round trip and eight calls, lock and flush among them', async () => {
    const addOn = await openExample();
    const { place } = await addOn.view();
    const { calls, readsAfterWrites, evaluations } = await cost(addOn, () => addOn.save(place, {}));
    expect({ calls, readsAfterWrites }).toEqual({ calls: 8, readsAfterWrites: 0 });
    // The as-of date is TODAY(), with which the grid computes the KPIs sheet again too.
    expect(evaluations).toEqual(['KPIREVIEW', 'OKRREVIEW']);
  });

  test('neither costs a call or a cell more with a log of 100,000 rows', async () => {
    const addOn = await openExample();
    const costs = async (key: string, value: number) => {
      const opened = await cost(addOn, () => addOn.opened('Maya Lind'));
      const { place } = await addOn.view();
      return [opened, await cost(addOn, () => addOn.save(place, { key, value }))];
    };
    const short = await costs('short-log', 34);
    await stretchLog(addOn);
    expect(await costs('long-log', 33)).toEqual(short);
    expect(addOn.host.values(`Check-ins!G${LAST_LOG_ROW + 1}`)).toEqual([[33]]);
  });

  test('an outdated place costs a search, not the check-in', async () => {
    const addOn = await openExample();
    const { place } = await addOn.view();
    const { calls } = await cost(addOn, () => addOn.save({ ...place, okrs: 999, zone: '' }, {}));
    expect(calls).toBe(10);
    expect(addOn.host.shown('OKRs!Q13')).toEqual([['34']]);
  });
});
