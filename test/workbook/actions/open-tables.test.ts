import { describe, expect, test } from 'vitest';
import { tablesView } from '../../../src/schema/calls.ts';
import type { Seen } from '../../../src/workbook/action.ts';
import { openTables } from '../../../src/workbook/actions/open-tables.ts';
import { OKR_HEADERS } from '../../../src/workbook/tables.ts';
import { drawnTab, EMPLOYER_BRAND, LOG, okrsTab, SETTINGS, seenWith } from '../drawn-tab.ts';

const moment = { now: new Date('2026-11-12T09:00:00Z'), zone: 'UTC' };
const HEADERS =
  'ID | KPI | Perspective | Owner | Team | Unit | Direction | Cadence | Target | Red flag | Benchmark | Benchmark note | Leading | Objective';
const kpis = drawnTab(
  5,
  'KPIs',
  `KPIs\n${HEADERS}\nK1 | Time to fill | | Ines | | days | down | monthly | 25`,
);
const kpiData = drawnTab(
  6,
  'KPI data',
  'KPI data\nDate | KPI | Value | Note | Who | Key\n2026-09-30 | K1 | 38 | | Ines | a\n"2026-10-31" | K1 | 34 | | Ines | b',
);
const FED = `${EMPLOYER_BRAND}
  KR4 | Time to fill | Key result | O1 | | People | Q4 2026 | committed | reach | Maya | days | 45 | 25 | | | K1 | 34 | |
  KR5 | Last year's | Key result | O1 | | People | Q3 2026 | committed | reach | Maya | days | 45 | 25 | | | K1 | 34 | |`;
const SEEN = seenWith({ kpis, kpiData, settings: SETTINGS, okrs: okrsTab(FED), checkIns: LOG });

const ALL = ['okrs', 'plan', 'kpis', 'kpiData', 'checkIns', 'log'] as const;
const opened = (seen: Seen = SEEN) => openTables.decide(seen, { tables: [...ALL], mail: true }, moment);

describe('openTables', () => {
  test.each([
    ['a page of OKRs', ['okrs'], { settings: 'all', okrs: 'all' }],
    ['the log only by its id, however long it is', ['checkIns'], { settings: 'all', checkIns: 'id' }],
    ['what people planned and the log', ['plan', 'log'], { settings: 'all', okrs: 'all', checkIns: 'all' }],
  ] as const)('reads what is named and the settings: %s', (_reason, tables, read) => {
    expect(openTables.needs({ tables: [...tables], mail: false })).toEqual({ tables: read, mail: false });
  });

  test('hands over tables as they are, days as ISO text', () => {
    expect(opened()).toMatchObject({
      edits: [],
      output: {
        zone: 'UTC',
        today: '2026-11-12',
        cycle: { name: 'Q4 2026', start: '2026-10-01', end: '2026-12-31' },
        cycleName: 'Q4 2026',
        cycles: ['Q4 2026'],
        calendar: expect.arrayContaining([['Q4 2026', '2026-10-01', '2026-12-31']]),
        people: [
          { name: 'Maya', mail: 'maya@x.example', team: 'People' },
          { name: 'Jonas', mail: '', team: 'Sales' },
        ],
        kpis: {
          id: 5,
          header: 2,
          cells: [expect.arrayContaining(['ID', 'KPI']), expect.arrayContaining(['K1', 25])],
        },
        kpiData: {
          id: 6,
          cells: [
            ['Date', 'KPI', 'Value'],
            ['2026-09-30', 'K1', 38],
            ['2026-10-31', 'K1', 34],
          ],
        },
        settings: expect.arrayContaining([['KPI run length', 8]]),
        plan: {
          id: 2,
          header: 2,
          cells: [
            [...OKR_HEADERS],
            expect.arrayContaining(['O1', 'Objective']),
            ...Array.from({ length: 5 }, () => expect.anything()),
          ],
        },
        checkIns: { id: 3 },
        log: { id: 3, cells: [['Time', 'Who', 'ID', 'Comment']] },
        doubts: [],
      },
    });
  });

  test("names the columns of people's own in the plan, and keeps what stands in them", () => {
    const okrs = okrsTab(FED);
    const values = okrs.values.map((row, at) => [...row, at === 1 ? 'Bonus' : 4000]);
    expect(opened({ ...SEEN, tabs: { ...SEEN.tabs, okrs: { ...okrs, values } } })).toMatchObject({
      output: {
        plan: {
          cells: [
            [...OKR_HEADERS, 'Bonus'],
            ...Array.from({ length: 6 }, () => ({ length: OKR_HEADERS.length })),
          ],
        },
      },
    });
  });

  test('hands over only what was asked for', () => {
    expect(openTables.decide(SEEN, { tables: ['kpis'], mail: false }, moment)).toMatchObject({
      output: { kpis: { id: 5 }, plan: { ok: false, text: '' }, okrs: { ok: false }, log: { ok: false } },
    });
  });

  test('judges the OKRs of the current cycle, and no others', () => {
    expect(opened()).toMatchObject({
      output: {
        okrs: {
          id: 2,
          name: 'OKRs',
          rows: [
            { row: 3, id: 'O1', item: 'Objective' },
            { id: 'KR1' },
            { id: 'KR2', progress: 0.35, expected: 42 / 91, status: 'At risk', kpi: null, problem: null },
            { id: 'KR3', status: 'Check data', problem: 'Add a start (0 if it starts from nothing)' },
            { row: 7, id: 'KR4', title: 'Time to fill', kpi: 'K1' },
          ],
        },
      },
    });
  });

  test('counts rows without an ID and names IDs that stand twice, in whatever cycle', () => {
    const row = (id: string) => `${id} | Old | Key result | | | | Q3 2026 | | | Maya | | 0 | 9 | | | | 1 | |`;
    const okrs = okrsTab([row(''), row('KR9'), row('KR9')].join('\n'));
    expect(opened(seenWith({ settings: SETTINGS, okrs }))).toMatchObject({
      output: { okrs: { rows: [], withoutId: 1, sharedIds: [{ id: 'KR9', rows: [4, 5] }] } },
    });
  });

  test('sends what the schema promises, and survives JSON', () => {
    const decision = opened();
    const sent: unknown = JSON.parse(JSON.stringify('output' in decision && decision.output));
    expect(sent).toEqual(tablesView.parse(sent));
  });

  test.each([
    ['OKRs', 'okrs', seenWith({ kpis, kpiData, settings: SETTINGS })],
    ['KPI data', 'kpiData', seenWith({ kpis, settings: SETTINGS })],
    ['Check-ins', 'checkIns', seenWith({ settings: SETTINGS })],
  ] as const)('answers why a table can’t be had, and with the others: %s', (tab, table, seen) => {
    expect(opened(seen)).toMatchObject({
      output: {
        today: '2026-11-12',
        [table]: { ok: false, text: expect.stringContaining(`The ${tab} tab is missing.`), remedy: 'setUp' },
      },
    });
  });

  test.each([
    ['nothing at all', seenWith({}), 'This workbook is not set up yet.'],
    ['no settings', seenWith({ kpis, kpiData }), 'The Settings tab is missing.'],
  ])('refuses: %s', (_reason, seen, text) => {
    expect(opened(seen)).toMatchObject({ ok: false, text: expect.stringContaining(text), remedy: 'setUp' });
  });
});
