import { describe, expect, test } from 'vitest';
import { isRefusal } from '../../../src/workbook/action.ts';
import { addKpis, type NewKpi } from '../../../src/workbook/actions/add-kpis.ts';
import { drawnTab, KPIS, seenWith } from '../drawn-tab.ts';

const moment = { now: new Date('2026-11-12T09:00:00Z'), zone: 'UTC' };
const HEADERS =
  'ID | KPI | Unit | Target | Red flag | Benchmark | Benchmark note | Perspective | Owner | Team | Direction | Cadence | Leading | Objective | Current | As of | Previous | Change | Status | Versus benchmark | Signal | Lower | Mean | Upper | Advice';
const tabOf = (rows = '') => drawnTab(5, 'KPIs', `KPIs\n${HEADERS}\n${rows}`);

const kpi = (change: Partial<NewKpi> = {}): NewKpi => ({
  name: 'Time to fill',
  perspective: 'People',
  owner: 'Maya',
  team: 'People',
  unit: 'days',
  direction: 'down',
  cadence: 'monthly',
  target: 25,
  redFlag: 30,
  benchmark: null,
  benchmarkNote: '',
  leading: true,
  ...change,
});

function decided(kpis: readonly NewKpi[], tab = tabOf()) {
  const decision = addKpis.decide(seenWith({ kpis: tab }), { kpis }, moment);
  if (isRefusal(decision)) throw new Error(decision.text);
  return decision;
}

describe('addKpis', () => {
  test('writes each under the headers, below the last typed row, with the next ID', () => {
    const below = tabOf('K1 | Revenue\nK7 | Churn\n | | | | | | | | | | | | | | 5');
    const { edits, output } = decided([kpi(), kpi({ name: 'Offers' })], below);
    expect(output.ids).toEqual(['K8', 'K9']);
    expect(edits[0]).toMatchObject({ edit: 'write', table: 'kpis', row: 5, column: 1 });
    expect(edits[0]).toMatchObject({
      values: [
        [
          'K8',
          'Time to fill',
          'days',
          25,
          30,
          null,
          '',
          'People',
          'Maya',
          'People',
          'down',
          'monthly',
          'yes',
          null,
        ],
        expect.arrayContaining(['K9', 'Offers']),
      ],
    });
  });

  test.each([
    ['days are shown as they are', 'days', []],
    ['shares are shown as percentages', '%', ['D3', 'E3', 'F3', 'O3', 'Q3', 'R3', 'V3', 'W3', 'X3']],
  ])('%s', (_reason, unit, cells) => {
    const formats = decided([kpi({ unit })]).edits.flatMap((edit) =>
      edit.edit === 'format' ? [edit.cells] : [],
    );
    expect(formats.flat()).toEqual(cells);
  });

  test('is refused where the computed columns are gone', () => {
    expect(addKpis.decide(seenWith({ kpis: KPIS }), { kpis: [kpi()] }, moment)).toMatchObject({
      ok: false,
      text: expect.stringContaining('The KPIs tab has no column "Current".'),
    });
  });
});
