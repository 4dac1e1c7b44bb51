import { describe, expect, test } from 'vitest';
import { type OpenAddOn, openAddOn, openExample } from './open-add-on.ts';

const cycle = { name: 'Q4 2026', start: '2026-10-01', end: '2026-12-31' };
const tabNames = ({ file }: OpenAddOn) => file.getSheets().map((sheet) => sheet.getName());
const errors = ({ host }: OpenAddOn, area: string) =>
  host.shown(area).flatMap((row) => row.filter((cell) => /^#[A-Z]/.test(cell)));
const DASHBOARD = 'Dashboard!A1:Z215';
const START = 'Start!A1:L60';

describe('a workbook of one part', () => {
  test('of KPIs counts them on Start, says what is not here, and gets OKRs later', async () => {
    const addOn = await openAddOn();
    const { host, call } = addOn;
    expect(await call('setUp', { parts: ['kpis'], cycle })).toMatchObject({
      value: { text: 'Milepost is set up: Start, Dashboard, KPIs, KPI data, Settings.' },
    });
    const kpis = [{ name: 'Offers accepted', unit: '%', direction: 'up' as const, target: 0.9 }];
    expect(await call('addKpis', { kpis })).toEqual({ ok: true, value: { ids: ['K1'] } });
    expect(await call('addKpis', { kpis })).toEqual({ ok: true, value: { ids: ['K1'] } });
    const values = [{ kpi: 'K1', date: '2026-11-12', value: 0.84, note: 'From Sheet1!B2' }];
    await call('saveKpiValues', { key: 'set-up-0001', who: 'Set-up', values });
    await host.settle();
    expect(host.shown('KPIs!A3:D4')).toEqual([
      ['K1', 'Offers accepted', '%', '90.0%'],
      ['', '', '', ''],
    ]);
    expect(host.shown('KPIs!H3:M3')).toEqual([['', '', '', 'up', '', '']]);
    expect(host.shown('Start!B13:B15')).toEqual([['KPIs'], ['1'], ['0 without a value yet']]);
    expect(host.shown('Start!B10')).toEqual([['No OKRs in this workbook: Milepost > Set up adds them']]);
    expect(host.shown('Start!H11:L11')).toEqual([['Go to KPIs', '', '', ' ', ' ']]);
    expect(host.shown('Dashboard!E37')).toEqual([['No OKRs in this workbook: Milepost > Set up adds them']]);
    expect([...errors(addOn, DASHBOARD), ...errors(addOn, START)]).toEqual([]);

    await call('setUp', { parts: ['okrs'], cycle });
    await host.settle();
    expect(tabNames(addOn)).toEqual([
      'Start',
      'Dashboard',
      'OKRs',
      'KPIs',
      'KPI data',
      'Check-ins',
      'Settings',
      'Sheet1',
    ]);
    expect(host.shown('Start!K11:L11')).toEqual([['Go to OKRs', 'Go to Check-ins']]);
    expect(host.shown('Start!B13:B15')).toEqual([['Checked in this week'], ['0'], ['of 0 key results']]);
    expect(host.shown('KPIs!O3')).toEqual([['84.0%']]);
    expect([...errors(addOn, DASHBOARD), ...errors(addOn, START)]).toEqual([]);
  });

  test('of OKRs says so where the KPIs would be, and leaves a stranger’s tab of that name', async () => {
    const addOn = await openAddOn();
    const { host, call, file } = addOn;
    file
      .insertSheet('KPIs')
      .getRange('A1:B1')
      .setValues([['ID', 'mine']]);
    await call('setUp', { parts: ['okrs'], cycle, teams: ['People'] });
    await call('setUp', {});
    await host.settle();
    expect(tabNames(addOn).sort()).toEqual([
      'Check-ins',
      'Dashboard',
      'KPIs',
      'OKRs',
      'Settings',
      'Sheet1',
      'Start',
    ]);
    expect(host.values('KPIs!A1:B1')).toEqual([['ID', 'mine']]);
    expect(host.shown('Dashboard!E22')).toEqual([['No KPIs in this workbook: Milepost > Set up adds them']]);
    expect(host.shown('Dashboard!M4')).toEqual([['0']]);
    expect([...errors(addOn, DASHBOARD), ...errors(addOn, START)]).toEqual([]);
    const teams = file.getSheetByName('OKRs')?.getRange('F3').getDataValidation();
    expect(teams?.getAllowInvalid()).toBe(true);
    expect(host.shown('Settings!P2:P3')).toEqual([['Teams'], ['People']]);
  });

  test('takes the example all the same', async () => {
    const addOn = await openAddOn();
    await addOn.call('setUp', { parts: ['kpis'], cycle });
    await addOn.host.runMenuItem('loadExample');
    expect(addOn.said.pop()).toMatch(/^The example is loaded/);
    expect(addOn.host.shown('OKRs!A3')).toEqual([['O1']]);
  });
});

test('every team of the example is offered', async () => {
  const { host } = await openExample();
  const listed = new Set(host.values('Settings!P3:P30').flat());
  const used = [
    ...host.values('OKRs!F3:F80'),
    ...host.values('KPIs!J3:J40'),
    ...host.values('Settings!M3:M30'),
  ];
  expect(used.flat().filter((team) => team !== '' && !listed.has(team))).toEqual([]);
});

test.each([
  ['a part that there is not', { parts: ['goals'], cycle }],
  ['no part at all', { parts: [], cycle }],
  ['an end before the start', { parts: ['okrs'], cycle: { ...cycle, end: '2026-09-30' } }],
  ['a cycle without a name', { parts: ['okrs'], cycle: { ...cycle, name: ' ' } }],
  ['a team without a name', { parts: ['okrs'], cycle, teams: [''] }],
  ['teams that are no list', { parts: ['okrs'], cycle, teams: 'People' }],
])('nothing is made of %s', async (_reason, input) => {
  const addOn = await openAddOn();
  expect(await addOn.host.callFromSidebar('setUp', [input])).toMatchObject({ ok: false });
  expect(tabNames(addOn)).toEqual(['Sheet1']);
});
