import { describe, expect, test } from 'vitest';
import { addLibraryKpi } from '../../../src/workbook/library/add-library-kpi.ts';
import { LIBRARY } from '../../../src/workbook/library/library.ts';
import { drawnTab, seenWith } from '../drawn-tab.ts';

const moment = { now: new Date('2026-11-12T09:00:00Z'), zone: 'UTC' };
const HEADERS =
  'ID | KPI | Perspective | Owner | Team | Unit | Direction | Cadence | Target | Red flag | Benchmark | Benchmark note | Leading | Objective | Current | As of | Previous | Change | Status | Versus benchmark | Signal | Lower | Mean | Upper | Advice';
const INPUT = { kpi: 'time-to-fill', owner: 'Maya', target: 25, benchmark: null };

const decided = (
  change: Partial<Omit<typeof INPUT, 'benchmark'>> & { benchmark?: number | null } = {},
  rows = '',
) =>
  addLibraryKpi(() => LIBRARY).decide(
    seenWith({ kpis: drawnTab(5, 'KPIs', `KPIs\n${HEADERS}\n${rows}`) }),
    { ...INPUT, ...change },
    moment,
  );

describe('addLibraryKpi', () => {
  test.each([
    ['without a benchmark', null, null, ''],
    ['with one, and who says so in which year', 0, 42, expect.stringMatching(/^Mean: .*SHRM.*, 2015$/)],
    ['with one that the library does not have', 9, null, ''],
  ])('adds a KPI %s', (_reason, benchmark, value, note) => {
    expect(decided({ benchmark })).toMatchObject({
      edits: [
        {
          table: 'kpis',
          row: 3,
          values: [
            [
              'K1',
              'Time to fill',
              'People',
              'Maya',
              '',
              'days',
              'down',
              'monthly',
              25,
              null,
              value,
              note,
              'no',
              null,
            ],
          ],
        },
      ],
      output: { id: 'K1' },
    });
  });

  test('leaves the unit of money to the team', () => {
    expect(JSON.stringify(decided({ kpi: 'cost-per-hire' }))).toContain(
      '"Cost per hire","People","Maya","","","down"',
    );
  });

  test('one that is there already keeps its row', () => {
    expect(decided({}, 'K7 | time to fill')).toEqual({ edits: [], output: { id: 'K7' } });
  });

  test('refuses what the library does not have', () => {
    expect(decided({ kpi: 'luck' })).toMatchObject({
      ok: false,
      text: 'The library has no KPI "luck". Nothing was added.',
    });
  });
});
