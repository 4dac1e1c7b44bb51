import { describe, expect, test } from 'vitest';
import type { OkrChange, SaveOkrsInput } from '../../src/schema/calls.ts';
import { type OpenAddOn, openExample, withoutDashboard } from './open-add-on.ts';

const NEW: OkrChange['after'] = {
  Title: '=Referrals',
  Item: 'Key result',
  Parent: 'O2',
  Team: 'People',
  Cycle: 'Q4 2026',
  Kind: 'committed',
  Type: 'reach',
  Owner: 'Maya Lind',
  Unit: '%',
  Start: 0.1,
  Target: 0.3,
};
const added = (id: string, below: string | null, cells = NEW): OkrChange => ({
  id,
  before: null,
  after: cells,
  below,
});
const moved = (id: string, below: string): OkrChange => ({ id, before: {}, after: {}, below });
const changed = (id: string, before: OkrChange['before'], after: OkrChange['after']): OkrChange => ({
  id,
  before,
  after,
  below: null,
});

const save = (addOn: OpenAddOn, changes: readonly OkrChange[], more: Partial<SaveOkrsInput> = {}) =>
  addOn.call('saveOkrs', { key: 'plan-key-0001', who: '', note: '', changes: [...changes], ...more });

const idsIn = ({ host }: OpenAddOn) =>
  host.values('OKRs!A3:A80').flatMap(([id]) => (id === '' ? [] : [String(id)]));

/** The grid puts commas where it changes a formula. */
const withCommas = (formulas: unknown): string => JSON.stringify(formulas ?? null).replaceAll(';', ',');

/** All that a person can see of OKRs, and the formulas that read it. */
const sheetOf = ({ file, host }: OpenAddOn) => {
  const sheet = file.getSheetByName('OKRs');
  const all = sheet?.getRange('A1:Z80');
  return {
    values: host.values('OKRs!A1:Z80'),
    shown: host.shown('OKRs!A1:Z80'),
    formulas: withCommas(all?.getFormulas()),
    formats: all?.getNumberFormats(),
    fills: all?.getBackgrounds(),
    notes: all?.getNotes(),
    rules: sheet?.getConditionalFormatRules().map((rule) => [
      // A row taken out is one row less at the end of the sheet.
      rule.getRanges().map((range) => range.getA1Notation().replace(/\d+$/, '')),
      withCommas(rule.getBooleanCondition()?.getCriteriaValues()),
    ]),
    readers: ['Start', 'Dashboard'].map((name) =>
      withCommas(file.getSheetByName(name)?.getDataRange().getFormulas()),
    ),
    log: host.values('Check-ins!A1:M400'),
  };
};

/** Back the other way round; `places` says below what the moved rows stood. */
const swapped = (changes: readonly OkrChange[], places: Readonly<Record<string, string>> = {}) =>
  changes
    .map(({ id, before, after }) => ({ id, before: after, after: before, below: places[id] ?? null }))
    .reverse();

/** With the first three objectives only. */
const withFewRows = async (): Promise<OpenAddOn> => {
  const addOn = withoutDashboard(await openExample());
  addOn.file.getSheetByName('OKRs')?.deleteRows(12, 56);
  await addOn.host.settle();
  return addOn;
};

const LONG = 120_000;

describe('planning', () => {
  test(
    'a new key result stands in its place, looks like one, and is scored',
    async () => {
      const addOn = await openExample();
      const before = sheetOf(addOn);
      const changes = [added('KR51', 'KR2')];
      const answer = { ok: true, value: { rows: [{ id: 'KR51', row: 7 }] } };
      expect(await save(addOn, changes)).toEqual(answer);
      const once = sheetOf(addOn);
      expect(idsIn(addOn).slice(0, 6)).toEqual(['O1', 'O2', 'KR1', 'KR2', 'KR51', 'KR3']);
      expect(addOn.host.shown('OKRs!A7:Y7')[0]).toEqual([
        ...['KR51', '      =Referrals', 'Key result', 'O2', '', 'People', 'Q4 2026', 'committed', 'reach'],
        ...['Maya Lind', '%', '10%', '30%', '', '', '', '', '', '', '', '', '', '0.49', 'No check-in', ''],
      ]);
      expect(addOn.host.shown('OKRs!X3:X12').flat()).not.toContain('');
      expect(addOn.file.getActiveRange()?.getA1Notation()).toMatch(/^A7:/);
      expect(await save(addOn, changes)).toEqual(answer);
      expect(sheetOf(addOn)).toEqual(once);
      expect(await save(addOn, swapped(changes))).toEqual({ ok: true, value: { rows: [] } });
      expect(sheetOf(addOn)).toEqual(before);
    },
    LONG,
  );

  test(
    'the first objective moves to the end and back; formulas of other tabs keep all rows',
    async () => {
      const addOn = await openExample();
      const before = sheetOf(addOn);
      const group = ['O1', 'O2', 'KR1', 'KR2', 'KR3'];
      const others = idsIn(addOn).slice(group.length);
      const changes = group.map((id, at) => moved(id, [...others, ...group][others.length + at - 1] ?? ''));
      await save(addOn, changes);
      expect(idsIn(addOn)).toEqual([...others, ...group]);
      const after = sheetOf(addOn);
      expect([after.readers, after.rules]).toEqual([before.readers, before.rules]);
      expect(addOn.host.shown('OKRs!B3:X3')[0]?.slice(-4)).toEqual(['', '0.31', '0.35', 'At risk']);
      expect(addOn.file.getSheetByName('OKRs')?.getRange('Q66').getFormula()).toContain('MATCH($P66');
      await save(addOn, swapped(changes, { O1: '', O2: 'O1', KR1: 'O2', KR2: 'KR1', KR3: 'KR2' }));
      expect(sheetOf(addOn)).toEqual(before);
    },
    LONG,
  );

  test(
    'a retired key result is kept, greyed and counted nowhere, and comes back',
    async () => {
      const addOn = await openExample();
      const before = sheetOf(addOn);
      const told = () => ({
        count: addOn.host.shown('Start!B15')[0]?.[0],
        named: ['Start!A1:N60', 'Dashboard!A1:N80'].map(
          (cells) =>
            addOn.host
              .shown(cells)
              .flat()
              .filter((text) => text.includes('Retention of top')).length,
        ),
      });
      expect(told()).toEqual({ count: 'of 50 key results', named: [1, 2] });
      const changes = [changed('KR4', { Link: null }, { Link: 'retired' })];
      await save(addOn, changes);
      expect(addOn.host.shown('OKRs!A9:Z9')[0]?.slice(16)).toEqual([
        ...['89%', '4', '11 Nov', '', '', '', '', '', '', ''],
      ]);
      expect(addOn.host.shown('OKRs!V8')).toEqual([['0.39']]);
      expect(told()).toEqual({ count: 'of 49 key results', named: [0, 0] });
      const { objectives, attention } = await addOn.view('Priya Nair');
      expect(JSON.stringify([objectives, attention])).not.toContain('Retention of top');
      const [rule] = addOn.file.getSheetByName('OKRs')?.getConditionalFormatRules() ?? [];
      expect(rule?.getBooleanCondition()?.getCriteriaValues()[0]).toBe('=AND($E3="retired";N("Milepost")=0)');
      await save(addOn, swapped(changes));
      expect(sheetOf(addOn)).toEqual(before);
    },
    LONG,
  );

  test(
    'a KPI that feeds a moved key result keeps feeding it, and is let go of with its last value',
    async () => {
      const addOn = await openExample();
      const before = sheetOf(addOn);
      const kpi = String(addOn.host.values('KPIs!A3')[0]?.[0]);
      const changes = [
        { ...changed('KR1', { KPI: null, Current: 4.1 }, { KPI: kpi, Current: null }), below: 'KR6' },
      ];
      await save(addOn, changes);
      expect(addOn.file.getSheetByName('OKRs')?.getRange('Q11').getFormula()).toContain('MATCH($P11,');
      expect(addOn.host.values('OKRs!Q11')).toEqual(addOn.host.values('KPIs!O3'));
      await save(addOn, swapped(changes, { KR1: 'O2' }));
      expect(sheetOf(addOn)).toEqual(before);
    },
    LONG,
  );

  test(
    'rows are found after somebody sorted them',
    async () => {
      const addOn = await withFewRows();
      const okrs = addOn.file.getSheetByName('OKRs');
      okrs
        ?.getRange('A3:T11')
        .setValues(addOn.host.values('OKRs!A3:T11').reverse() as (string | number | Date)[][]);
      await addOn.host.settle();
      const answer = await save(addOn, [changed('KR2', { Target: 25 }, { Target: 30 })]);
      expect(answer).toEqual({ ok: true, value: { rows: [{ id: 'KR2', row: 8 }] } });
      expect(addOn.host.values('OKRs!M8')).toEqual([[30]]);
    },
    LONG,
  );
});

const ALL_KINDS: readonly OkrChange[] = [
  added('O16', 'KR3', { Title: 'Win', Item: 'Objective' }),
  added('KR51', 'O16'),
  changed(
    'KR2',
    { Title: 'Time to fill', Target: 25, Unit: 'days' },
    { Title: 'Days to fill', Target: 0.3, Unit: '%' },
  ),
  moved('KR6', 'KR1'),
];
const NOTE = { note: 'Target changed from 25 to 30', who: 'Maya Lind' };

test('stopped after any call of a service, a save is completed by the same save', async () => {
  const addOn = await withFewRows();
  const before = sheetOf(addOn);
  addOn.host.ledger.clear();
  await save(addOn, ALL_KINDS, { ...NOTE, key: 'plan-key-9999' });
  const { log, ...whole } = sheetOf(addOn);
  const calls = addOn.host.ledger.calls.filter(({ kind }) => kind !== 'handle').length;
  const undo = swapped(ALL_KINDS, { KR6: 'KR5' });
  for (let stop = 1; stop < calls; stop++) {
    await save(addOn, undo);
    addOn.host.interruptAfter(stop);
    await save(addOn, ALL_KINDS, { ...NOTE, key: `plan-key-${stop}000` }).catch(() => undefined);
    addOn.host.interruptAfter(undefined);
    await addOn.host.settle();
    expect(await save(addOn, ALL_KINDS, { ...NOTE, key: `plan-key-${stop}000` })).toMatchObject({ ok: true });
    const { log: longer, ...now } = sheetOf(addOn);
    expect(now).toEqual(whole);
    const keys = longer.map((row) => row[11]).filter((key) => key === `plan-key-${stop}000`);
    expect(keys).toHaveLength(1);
  }
  await save(addOn, undo);
  expect({ ...sheetOf(addOn), log }).toEqual({ ...before, log });
}, 280_000);

test(
  'a save takes as many calls in a table of 1,000 rows',
  async () => {
    const addOn = await withFewRows();
    const cost = async (key: string) => {
      addOn.host.ledger.clear();
      await save(addOn, ALL_KINDS, { ...NOTE, key });
      const { ledger } = addOn.host;
      const taken = { calls: ledger.count(), readsAfterWrites: ledger.readAfterWrite() };
      await save(addOn, swapped(ALL_KINDS, { KR6: 'KR5' }));
      return taken;
    };
    const short = await cost('short-table');
    expect(short).toEqual({ calls: 20, readsAfterWrites: 0 });
    const okrs = addOn.file.getSheetByName('OKRs');
    okrs?.insertRowsAfter(okrs.getMaxRows(), 1000);
    okrs
      ?.getRange('A12:B1011')
      .setValues(Array.from({ length: 1000 }, (_, at) => [`KR${at + 100}`, 'Another']));
    await addOn.host.settle();
    expect(await cost('long-table')).toEqual(short);
  },
  LONG,
);
