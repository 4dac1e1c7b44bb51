import { describe, expect, test } from 'vitest';
import { kpisView } from '../../sidebar/kpi/kpis-view.ts';
import { takenBack } from '../../sidebar/okr/taken-back.ts';
import type { CallAnswer, CallInput, SaveKpiValuesInput } from '../../src/schema/calls.ts';
import { type OpenAddOn, openExample, withoutDashboard } from './open-add-on.ts';

const WHO = 'Maya Lind';

/** The example without its KPIs and what they feed. */
async function withoutKpis(): Promise<OpenAddOn> {
  const addOn = await openExample();
  for (const tab of ['KPIs', 'KPI data']) addOn.file.getSheetByName(tab)?.getRange('A3:F').clearContent();
  addOn.file.getSheetByName('KPIs')?.getRange('G3:N').clearContent();
  addOn.file.getSheetByName('OKRs')?.getRange('P3:P').clearContent();
  return addOn;
}

/** One KPI of the library and a year of values, its target far below what it does. */
async function withKpi(): Promise<OpenAddOn> {
  const addOn = await withoutKpis();
  const added = await addOn.call('addLibraryKpi', {
    kpi: 'time-to-fill',
    owner: WHO,
    target: 25,
    benchmark: 0,
  });
  expect(added).toEqual({ ok: true, value: { id: 'K1' } });
  await addOn.call('saveKpiValues', { key: 'first-year', who: WHO, values: yearOf('K1') });
  return addOn;
}

const yearOf = (kpi: string): SaveKpiValuesInput['values'] =>
  Array.from({ length: 12 }, (_, month) => ({
    kpi,
    date: new Date(Date.UTC(2025, 10 + month, 0)).toISOString().slice(0, 10),
    value: 38 + (month % 3),
    note: '',
  }));

const sheets = ({ host }: OpenAddOn) => [
  host.values('OKRs!A1:Y80'),
  host.values('KPIs!A1:Y40'),
  host.values("'KPI data'!A1:F60"),
];

async function cost({ host }: OpenAddOn, act: () => Promise<unknown>): Promise<number> {
  host.ledger.clear();
  await act();
  return host.ledger.count();
}

/** What takes a draft back. */
function wayBack(answer: CallAnswer<'draftOkr'>): CallInput<'saveOkrs'> {
  if (!answer.ok) throw new Error(answer.text);
  const { changes, link } = answer.value;
  return {
    key: 'way-back-0001',
    who: '',
    note: '',
    changes: takenBack(changes),
    link: { ...link, before: link.after, after: link.before },
  };
}

/** What a page about KPIs asks for, for a person known. */
const KPI_PAGE: CallInput<'openTables'> = { tables: ['kpis', 'kpiData', 'okrs'], mail: false };

describe('KPIs in the sidebar', () => {
  test('a KPI of the library is added with the benchmark chosen, and once only', async () => {
    const { call, host } = await withKpi();
    const again = { kpi: 'time-to-fill', owner: 'Jonas Weber', target: null, benchmark: null };
    expect(await call('addLibraryKpi', again)).toEqual({ ok: true, value: { id: 'K1' } });
    const rows = host.values('KPIs!A3:L5');
    expect(rows[0]?.slice(0, 4)).toEqual(['K1', 'Time to fill', 'days', 25]);
    expect(rows[0]?.[5]).toBe(42);
    expect(rows[0]?.[6]).toMatch(/2015$/);
    expect(rows[0]?.slice(7, 9)).toEqual(['People', WHO]);
    expect(rows[1]?.[0]).toBe('');
  });

  test('the library comes on demand, with templates to draft from', async () => {
    const { call } = await openExample();
    const answer = await call('openLibrary', {});
    expect(answer.ok && answer.value.kpis.length).toBeGreaterThanOrEqual(40);
  });

  test('they open with values, settings and the people', async () => {
    const { call } = await withKpi();
    const answer = await call('openTables', { ...KPI_PAGE, mail: true });
    const view = answer.ok ? kpisView(answer.value, null) : answer;
    if ('text' in view) throw new Error(view.text);
    expect(view.me).toBe(WHO);
    expect(view.kpis.map(({ id, name }) => [id, name])).toEqual([['K1', 'Time to fill']]);
    expect([view.kpis[0]?.dates[0], view.kpis[0]?.values[0]]).toEqual(['2025-10-31', 38]);
    expect(view.kpis[0]?.dates).toHaveLength(12);
    expect(view.cycle?.name).toBe('Q4 2026');
  });

  test('a save taken back leaves every cell as it was; both may be repeated', async () => {
    const addOn = await withKpi();
    const before = sheets(addOn);
    const save = {
      key: 'save-0001',
      who: WHO,
      values: [{ kpi: 'K1', date: '2026-10-31', value: 12, note: '=1+1' }],
    };
    for (let times = 0; times < 2; times++) {
      expect(await addOn.call('saveKpiValues', save)).toEqual({ ok: true, value: { saved: 1 } });
    }
    expect(addOn.host.values("'KPI data'!B14:F16")).toEqual([
      ['K1', 40, '', WHO, 'first-year'],
      ['K1', 12, '=1+1', WHO, 'save-0001'],
      ['', '', '', '', ''],
    ]);
    expect(addOn.host.shown('KPIs!O3:O3')).toEqual([['12']]);
    expect(await addOn.call('removeKpiValues', save)).toEqual({ ok: true, value: { removed: 1 } });
    expect(await addOn.call('removeKpiValues', save)).toEqual({ ok: true, value: { removed: 0 } });
    expect(sheets(addOn)).toEqual(before);
  });

  test('a save that needs rows of its own can be taken back, to the last one', async () => {
    const addOn = await withoutKpis();
    await addOn.call('addLibraryKpi', { kpi: 'time-to-fill', owner: '', target: null, benchmark: null });
    const data = addOn.file.getSheetByName('KPI data');
    data?.deleteRows(11, data.getMaxRows() - 10);
    const save = { key: 'whole-table', who: WHO, values: yearOf('K1') };
    await addOn.call('saveKpiValues', save);
    expect(await addOn.call('removeKpiValues', save)).toEqual({ ok: true, value: { removed: 12 } });
    expect(data?.getLastRow()).toBe(2);
  });

  test('a value that somebody changed since is not taken back', async () => {
    const addOn = await withKpi();
    await addOn.host.type("'KPI data'!C5", '99');
    const values = yearOf('K1');
    expect(await addOn.call('removeKpiValues', { key: 'first-year', who: WHO, values })).toMatchObject({
      ok: false,
      text: expect.stringContaining('Somebody has changed this in KPI data'),
    });
    expect(addOn.host.values("'KPI data'!C5")).toEqual([[99]]);
  });
});

describe('an OKR drafted from a KPI', () => {
  const DRAFT = { kpi: 'K1', cycle: 'Q4 2026', title: 'Bring down time to fill' };

  test('starts where the KPI is, is fed by it and linked both ways, and is shown', async () => {
    const addOn = await withKpi();
    const answer = await addOn.call('draftOkr', DRAFT);
    expect(answer).toMatchObject({
      ok: true,
      value: { changes: [{ id: 'O16' }, { id: 'KR51' }], link: { kpi: 'K1', before: '', after: 'O16' } },
    });
    const [objective, keyResult] = addOn.host.shown('OKRs!A68:Q69');
    expect(objective?.slice(0, 3)).toEqual(['O16', 'Bring down time to fill', 'Objective']);
    expect(keyResult?.slice(0, 4)).toEqual(['KR51', '      Time to fill', 'Key result', 'O16']);
    expect(keyResult?.slice(8)).toEqual(['reach', WHO, 'days', '40', '25', '', '', 'K1', '40']);
    expect(addOn.host.values('KPIs!N3')).toEqual([['O16']]);
    expect(addOn.file.getActiveSheet().getName()).toBe('OKRs');
    expect(addOn.file.getActiveRange()?.getA1Notation()).toMatch(/^A68:/);
    await addOn.call('saveKpiValues', {
      key: 'save-0001',
      who: WHO,
      values: [{ kpi: 'K1', date: '2026-10-31', value: 30, note: '' }],
    });
    expect(addOn.host.shown('OKRs!Q69:U69')).toEqual([['30', '', '', '', '0.67']]);
  });

  test('a repeated call drafts nothing twice', async () => {
    const addOn = await withKpi();
    await addOn.call('draftOkr', DRAFT);
    const once = sheets(addOn);
    const second = await addOn.call('draftOkr', { ...DRAFT, title: 'Another title' });
    expect(sheets(addOn)).toEqual(once);
    expect(second).toMatchObject({ ok: true, value: { changes: [{ id: 'O16' }, { id: 'KR51' }] } });
  });

  test('taken back, every cell is as it was, and once more changes nothing', async () => {
    const addOn = await withKpi();
    await addOn.host.type('KPIs!N3', 'O2');
    const before = sheets(addOn);
    const back = wayBack(await addOn.call('draftOkr', DRAFT));
    for (let times = 0; times < 2; times++) {
      expect(await addOn.call('saveOkrs', back)).toEqual({ ok: true, value: { rows: [] } });
      expect(sheets(addOn)).toEqual(before);
    }
  });

  test('stopped after any call of a service, it is completed by the same call, and so is its way back', async () => {
    const addOn = withoutDashboard(await withKpi());
    const formats = () => addOn.file.getSheetByName('OKRs')?.getRange('A68:Y69').getNumberFormats();
    const before = sheets(addOn);
    const plain = formats();
    addOn.host.ledger.clear();
    const first = await addOn.call('draftOkr', DRAFT);
    const calls = addOn.host.ledger.calls.filter(({ kind }) => kind !== 'handle').length;
    const whole = [sheets(addOn), formats()];
    await addOn.call('saveOkrs', wayBack(first));
    expect(formats()).toEqual(plain);
    for (let stop = 1; stop <= calls; stop++) {
      const stopped = async (act: () => Promise<unknown>) => {
        addOn.host.interruptAfter(stop);
        await act().catch(() => undefined);
        addOn.host.interruptAfter(undefined);
        await addOn.host.settle();
      };
      await stopped(() => addOn.call('draftOkr', DRAFT));
      const back = wayBack(await addOn.call('draftOkr', DRAFT));
      expect([sheets(addOn), formats()]).toEqual(whole);
      await stopped(() => addOn.call('saveOkrs', back));
      expect(await addOn.call('saveOkrs', back)).toMatchObject({ ok: true });
      expect(sheets(addOn)).toEqual(before);
    }
  }, 280_000);

  test('is not taken back once somebody has worked on it', async () => {
    const addOn = await withKpi();
    const back = wayBack(await addOn.call('draftOkr', DRAFT));
    await addOn.host.type('OKRs!R69', '7');
    expect(await addOn.call('saveOkrs', back)).toMatchObject({ ok: false });
    expect(addOn.host.values('OKRs!A69')).toEqual([['KR51']]);
  });
});

/** 1,000 KPIs of twelve values each, written as people paste them. */
async function stretch({ file, host }: OpenAddOn): Promise<void> {
  const kpis = file.getSheetByName('KPIs');
  const data = file.getSheetByName('KPI data');
  kpis?.insertRowsAfter(kpis.getMaxRows(), 1000);
  data?.insertRowsAfter(data.getMaxRows(), 12_000);
  const ids = Array.from({ length: 999 }, (_, index) => `K${index + 2}`);
  kpis?.getRange(4, 1, 999, 2).setValues(ids.map((id) => [id, `KPI ${id}`]));
  const rows = ids.flatMap((id) =>
    yearOf(id).map(({ date, value }) => [new Date(`${date}T12:00:00Z`), id, value]),
  );
  data?.getRange(15, 1, rows.length, 3).setValues(rows);
  await host.settle();
}

test('no call costs more with 1,000 KPIs than with one', async () => {
  const addOn = withoutDashboard(await withKpi());
  const value = { kpi: 'K1', date: '2026-10-31', value: 30, note: '' };
  const costs = async (key: string) => {
    const save = { key, who: WHO, values: [value] };
    const opened = await cost(addOn, () => addOn.call('openTables', KPI_PAGE));
    const saved = await cost(addOn, () => addOn.call('saveKpiValues', save));
    const removed = await cost(addOn, () => addOn.call('removeKpiValues', save));
    const draft = { kpi: 'K1', cycle: 'Q4 2026', title: 'Bring it down' };
    const drafted = await cost(addOn, () => addOn.call('draftOkr', draft));
    await addOn.call('saveOkrs', wayBack(await addOn.call('draftOkr', draft)));
    return { opened, saved, removed, drafted };
  };
  const few = await costs('with-few-kpis');
  expect(few).toEqual({ opened: 6, saved: 9, removed: 9, drafted: 13 });
  await stretch(addOn);
  expect(await costs('with-many-kpis')).toEqual(few);
}, 120_000);
