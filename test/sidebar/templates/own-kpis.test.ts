import { expect, test } from 'vitest';
import { fedBy } from '../../../sidebar/templates/fed-by.ts';
import { ownKpis } from '../../../sidebar/templates/own-kpis.ts';
import { KPI_LIBRARY } from '../../../src/workbook/library/kpi-library.ts';
import { company } from './company.ts';

const COMPANY = company();
const NONE = { ok: false, text: '', remedy: null } as const;

test('each KPI comes with its latest value up to today', () => {
  expect(ownKpis(COMPANY)).toEqual([
    { id: 'K1', name: 'Win rate', unit: '%', last: 0.21, largest: 0.21 },
    { id: 'K2', name: 'Lead response time', unit: 'days', last: 1, largest: 1 },
    { id: 'K3', name: 'Offer acceptance', unit: '%', last: null, largest: null },
  ]);
});

const withData = (...rows: (string | number)[][]) => ({
  ...COMPANY,
  kpiData: { ...COMPANY.kpiData, cells: [['Date', 'KPI', 'Value'], ...rows] },
});

test.each([
  ['no KPIs tab', { ...COMPANY, kpis: NONE }, []],
  ['a KPIs tab without its columns', { ...COMPANY, kpis: { ...COMPANY.kpis, cells: [['ID']] } }, []],
  ['no data tab', { ...COMPANY, kpiData: NONE }, [null, null, null]],
  [
    'a value that can not be read',
    withData(['2026-10-31', 'K1', 'soon'], ['2026-11-01', 'K1', 2]),
    [null, null, null],
  ],
  ['an error', withData(['2026-10-31', 'K1', '#N/A']), [null, null, null]],
  ['the later row of one day', withData(['2026-10-31', 'K1', 1], ['2026-10-31', 'K1', 2]), [2, null, null]],
  ['days out of order', withData(['2026-10-31', 'K1', 1], ['2026-09-30', 'K1', 2]), [1, null, null]],
])('the last values with %s', (_, tables, expected) => {
  expect(ownKpis(tables).map(({ last }) => last)).toEqual(expected);
});

const KPIS = ownKpis(COMPANY);
test.each([
  ['its own KPI', 'win-rate', '%', 'K1', 'Fed by K1 Win rate, now 21 %.'],
  [
    'another unit',
    'lead-response-time',
    'hours',
    undefined,
    'Not linked to K2 Lead response time: it counts in days.',
  ],
  [
    'none of that name',
    'time-to-fill',
    'days',
    undefined,
    'To have it fed, add Time to fill from the KPI library.',
  ],
  ['no library KPI', null, 'days', undefined, null],
])('a key result finds %s', (_, kpi, unit, id, says) => {
  const feed = fedBy({ kpi, unit }, KPI_LIBRARY, KPIS);
  expect([feed.kpi?.id, feed.says?.replaceAll('\u00a0', ' ') ?? null]).toEqual([id, says]);
});
