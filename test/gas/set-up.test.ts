import { describe, expect, test } from 'vitest';
import type { CallInput } from '../../src/schema/calls.ts';
import { closedAfter, type OpenAddOn, openAddOn, openExample } from './open-add-on.ts';

const TABS = ['Start', 'Dashboard', 'OKRs', 'KPIs', 'KPI data', 'Check-ins', 'Settings'];
const tabNames = ({ file }: OpenAddOn) => file.getSheets().map((sheet) => sheet.getName());
const contents = ({ host }: OpenAddOn) => [
  host.values('OKRs!A1:S80'),
  host.values('KPIs!A1:N40'),
  host.values("'KPI data'!A1:F40"),
  host.values('Check-ins!A1:M400'),
  host.values('Settings!A1:N20'),
  host.values('Dashboard!A1:Z80'),
];

describe('setting up', () => {
  test('opens with nothing but the menu when the add-on may not look at the document', async () => {
    const { host } = await openAddOn();
    await host.open('NONE');
    expect(host.menu?.title).toBe('Milepost');
    expect(host.ledger.count()).toBe(0);
  });

  test('makes its tabs in front of the people’s own and shows Start', async () => {
    const addOn = await openAddOn();
    await addOn.host.runMenuItem('setUpWorkbook');
    expect(tabNames(addOn)).toEqual([...TABS, 'Sheet1']);
    expect(addOn.file.getActiveSheet().getName()).toBe('Start');
    expect(addOn.said).toEqual([`Milepost is set up: ${TABS.join(', ')}.`]);
  });

  test('never touches a tab that is not ours, whatever its name', async () => {
    const addOn = await openAddOn();
    const theirs = addOn.file.insertSheet('OKRs');
    theirs.getRange('A1:B2').setValues([
      ['Goal', 'Q1'],
      ['Grow', 7],
    ]);
    await addOn.host.runMenuItem('setUpWorkbook');
    expect(addOn.host.values('OKRs!A1:C3')).toEqual([
      ['Goal', 'Q1', ''],
      ['Grow', 7, ''],
      ['', '', ''],
    ]);
    expect(addOn.host.shown("'OKRs (Milepost)'!A2:B2")).toEqual([['ID', 'Title']]);
    expect(addOn.host.shown("'OKRs (Milepost)'!U2:Z2")).toEqual([
      ['Progress', 'Score', 'Expected', 'Status', 'Advice', 'Bar'],
    ]);
  });

  describe('stopped, is completed by the same call', () => {
    const SET_UP: CallInput<'setUp'> = {
      parts: ['okrs'],
      cycle: { name: 'Q4 2026', start: '2026-10-01', end: '2026-12-31' },
      teams: ['Sales', 'People'],
    };
    const sheets = ({ file, host }: OpenAddOn) => {
      const settings = file.getSheetByName('Settings')?.getRange('A1:P20');
      return [
        file.getSheets().map((sheet) => sheet.getName()),
        ...['Start!A1:L40', 'OKRs!A1:Z5', 'Check-ins!A1:M5', 'Settings!A1:P20'].map((a1) => host.shown(a1)),
        settings?.getNumberFormats(),
        settings?.getFontColors(),
      ];
    };
    const unstopped = () =>
      closedAfter(async (addOn) => {
        await addOn.call('setUp', SET_UP);
        const { calls } = addOn.host.ledger;
        const names = calls.filter(({ kind }) => kind !== 'handle').map(({ name }) => name);
        return { names, sheets: sheets(addOn) };
      });
    let whole: ReturnType<typeof unstopped> | undefined;

    test.each<[string, (names: readonly string[]) => number]>([
      ['before its first tab', (names) => names.indexOf('Spreadsheet.insertSheet')],
      ['after its first tab', (names) => names.indexOf('Spreadsheet.insertSheet') + 1],
      ['after its last tab', (names) => names.lastIndexOf('Spreadsheet.insertSheet') + 1],
      ['after the header row of Settings', (names) => names.lastIndexOf('Range.setNotes') + 2],
      ['before its last cells', (names) => names.lastIndexOf('Range.setValues')],
      ['after some of its settings', (names) => names.lastIndexOf('Range.setValues') - 2],
      ['after its first setting', (names) => names.lastIndexOf('Range.setValues') - 3],
    ])('%s', async (_, place) => {
      whole ??= unstopped();
      const { names, sheets: expected } = await whole;
      const addOn = await openAddOn();
      addOn.host.interruptAfter(place(names));
      await expect(addOn.call('setUp', SET_UP)).rejects.toThrow('Exceeded maximum execution time');
      addOn.host.interruptAfter(undefined);
      expect(await addOn.call('setUp', SET_UP)).toMatchObject({ ok: true });
      expect(sheets(addOn)).toEqual(expected);
    });
  });

  describe('again', () => {
    test('changes no cell, no rule and no protection of a workbook that is whole', async () => {
      const addOn = await openExample();
      const okrs = addOn.file.getSheetByName('OKRs');
      const counts = () => [
        okrs?.getConditionalFormatRules().length,
        okrs?.getProtections('RANGE' as unknown as GoogleAppsScript.Spreadsheet.ProtectionType).length,
      ];
      const [before, rulesBefore] = [contents(addOn), counts()];
      await addOn.host.runMenuItem('setUpWorkbook');
      expect(contents(addOn)).toEqual(before);
      expect(counts()).toEqual(rulesBefore);
      expect(tabNames(addOn)).toEqual([...TABS, 'Sheet1']);
    });

    test('keeps rules that people made, in front of ours', async () => {
      const addOn = await openExample();
      const { SpreadsheetApp } = addOn.host.globals as {
        SpreadsheetApp: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
      };
      const okrs = addOn.file.getSheetByName('OKRs');
      const theirs = SpreadsheetApp.newConditionalFormatRule()
        .whenFormulaSatisfied('=$Q3>100')
        .setBackground('#ff0000')
        .setRanges(okrs === null ? [] : [okrs.getRange('Q3:Q')])
        .build();
      okrs?.setConditionalFormatRules([...okrs.getConditionalFormatRules(), theirs]);
      const { length } = okrs?.getConditionalFormatRules() ?? [];
      await addOn.host.runMenuItem('setUpWorkbook');
      const formulas = okrs
        ?.getConditionalFormatRules()
        .map((rule) => rule.getBooleanCondition()?.getCriteriaValues()[0]);
      expect(formulas).toHaveLength(length);
      expect(formulas?.[0]).toBe('=$Q3>100');
    });

    test('puts back a deleted formula', async () => {
      const addOn = await openExample();
      await addOn.host.type('OKRs!U2', '');
      expect(addOn.host.shown('OKRs!X3')).toEqual([['']]);
      await addOn.host.runMenuItem('setUpWorkbook');
      expect(addOn.host.shown('OKRs!U2:X3')).toEqual([
        ['Progress', 'Score', 'Expected', 'Status'],
        ['', '0.38', '0.40', 'On track'],
      ]);
    });

    test('feeds a key result whose KPI somebody typed, unless a number stands there, which it names', async () => {
      const addOn = await openExample();
      await addOn.host.type('OKRs!P5', 'K4');
      await addOn.host.type('OKRs!P10', 'K11');
      await addOn.host.type('OKRs!Q10', '');
      await addOn.host.runMenuItem('setUpWorkbook');
      expect(addOn.said.pop()).toMatch(/ Rows newly fed by a KPI: 1\.$/);
      expect(addOn.host.shown('OKRs!Q5')).toEqual([['4.1']]);
      expect(addOn.host.values('OKRs!Q10')).toEqual(addOn.host.values('KPIs!O13'));
      expect(addOn.host.shown('OKRs!Y1')).toEqual([
        ['KR1: Current is typed, so the KPI does not feed it. Clear it, then set up again.'],
      ]);
    });

    test('puts back a deleted tab, empty, and leaves the log', async () => {
      const addOn = await openExample();
      const log = addOn.host.values('Check-ins!A1:M400');
      const okrs = addOn.file.getSheetByName('OKRs');
      if (okrs !== null) addOn.file.deleteSheet(okrs);
      await addOn.host.settle();
      await addOn.host.runMenuItem('setUpWorkbook');
      expect(addOn.said.pop()).toMatch(/^Added the OKRs tab\./);
      expect(addOn.host.shown('OKRs!A2:B3')).toEqual([
        ['ID', 'Title'],
        ['', ''],
      ]);
      expect(addOn.host.values('Check-ins!A1:M400')).toEqual(log);
      expect(addOn.host.shown('Start!B15')).toEqual([['of 0 key results']]);
    });

    const calls = new Set<number>();
    test.each([10, 1000])('takes the same number of calls with %i rows as with others', async (rows) => {
      const addOn = await openAddOn();
      await addOn.host.runMenuItem('setUpWorkbook');
      const okrs = addOn.file.getSheetByName('OKRs');
      okrs?.insertRowsAfter(okrs.getMaxRows(), rows);
      const ids = Array.from({ length: rows }, (_, index) => [
        `KR${index + 1}`,
        `Key result ${index + 1}`,
        'Key result',
      ]);
      okrs?.getRange(3, 1, rows, 3).setValues(ids);
      await addOn.host.settle();
      addOn.host.ledger.clear();
      await addOn.host.runMenuItem('setUpWorkbook');
      calls.add(addOn.host.ledger.count());
      expect(calls.size).toBe(1);
    });
  });
});
