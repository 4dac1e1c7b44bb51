import { describe, expect, test } from 'vitest';
import type { Seen } from '../../../src/workbook/action.ts';
import { openKpis } from '../../../src/workbook/actions/open-kpis.ts';
import { drawnTab, EMPLOYER_BRAND, KPI_DATA, okrsTab, SETTINGS, seenWith } from '../drawn-tab.ts';

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
const SEEN = seenWith({ kpis, kpiData, settings: SETTINGS, okrs: okrsTab(FED) });

const opened = (seen: Seen = SEEN, person: string | null = null) => openKpis.decide(seen, { person }, moment);

describe('openKpis', () => {
  test('hands over the tables as they are, days as ISO text', () => {
    expect(opened()).toMatchObject({
      edits: [],
      output: {
        dataTab: 6,
        today: '2026-11-12',
        cycle: { name: 'Q4 2026', start: '2026-10-01', end: '2026-12-31' },
        data: [
          ['Date', 'KPI', 'Value'],
          ['2026-09-30', 'K1', 38],
          ['2026-10-31', 'K1', 34],
        ],
        settings: expect.arrayContaining([['KPI run length', 8]]),
        notices: [],
      },
    });
  });

  test('names the key results of the current cycle that a KPI feeds', () => {
    expect(opened()).toMatchObject({ output: { keyResults: [{ kpi: 'K1', title: 'Time to fill' }] } });
  });

  test.each([
    ['nobody known', null, '', null],
    ['who was chosen', 'maya', '', 'Maya'],
    ['an owner who is not listed', 'Ines', '', 'Ines'],
    ['the account', null, 'MAYA@x.example', 'Maya'],
    ['somebody who has left', 'Kim', '', null],
  ])('whose they are: %s', (_reason, person, mail, me) => {
    expect(opened({ ...SEEN, mail }, person)).toMatchObject({
      output: { me, people: ['Maya', 'Jonas', 'Ines'] },
    });
  });

  test('needs no OKRs', () => {
    expect(opened(seenWith({ kpis, kpiData, settings: SETTINGS }))).toMatchObject({
      output: { keyResults: [] },
    });
  });

  test.each([
    ['nothing at all', seenWith({}), 'This workbook is not set up yet.'],
    ['no KPI data', seenWith({ kpis, settings: SETTINGS }), 'The KPI data tab is missing.'],
    ['no settings', seenWith({ kpis, kpiData: KPI_DATA }), 'The Settings tab is missing.'],
  ])('refuses: %s', (_reason, seen, text) => {
    expect(opened(seen)).toMatchObject({ ok: false, text: expect.stringContaining(text), remedy: 'setUp' });
  });
});
