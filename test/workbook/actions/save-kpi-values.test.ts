import { describe, expect, test } from 'vitest';
import type { SaveKpiValuesInput } from '../../../src/schema/calls.ts';
import type { Seen } from '../../../src/workbook/action.ts';
import { saveKpiValues } from '../../../src/workbook/actions/save-kpi-values.ts';
import { drawnTab, KPI_DATA, seenWith } from '../drawn-tab.ts';

const moment = { now: new Date('2026-11-12T09:00:00Z'), zone: 'UTC' };
const kpis = drawnTab(5, 'KPIs', 'ID | KPI\nK1 | Time to fill\nK2 | Offers accepted');
const SEEN = seenWith({ kpis, kpiData: KPI_DATA });

const input = (change: Partial<SaveKpiValuesInput> = {}): SaveKpiValuesInput => ({
  key: 'save-0001',
  who: 'Maya',
  values: [{ kpi: 'K1', date: '2026-10-31', value: 34, note: '=SUM(A1)' }],
  ...change,
});
const decide = (change: Partial<SaveKpiValuesInput> = {}, seen: Seen = SEEN) =>
  saveKpiValues.decide(seen, input(change), moment);

describe('saveKpiValues', () => {
  test('appends a row a value, all under the key of the save', () => {
    const values = [
      { kpi: 'K1', date: '2026-10-31', value: 34, note: '=SUM(A1)' },
      { kpi: ' k2 ', date: '2026-10-31', value: 0.9, note: '' },
    ];
    expect(decide({ values })).toEqual({
      edits: [
        {
          edit: 'append',
          table: 'kpiData',
          rows: [
            [46326, 'K1', 34, '=SUM(A1)', 'Maya', 'save-0001'],
            [46326, 'K2', 0.9, '', 'Maya', 'save-0001'],
          ],
        },
      ],
      output: { saved: 2 },
    });
  });

  test('puts each under its header, wherever the columns stand', () => {
    const moved = drawnTab(6, 'KPI data', 'KPI | Team | Value | Date | Key | Who | Note');
    expect(decide({}, seenWith({ kpis, kpiData: moved }))).toMatchObject({
      edits: [{ rows: [['K1', null, 34, 46326, 'save-0001', 'Maya', '=SUM(A1)']] }],
    });
  });

  test('a repeated save writes nothing and answers the same', () => {
    const logged = new Map([['save-0001', new Date(0)]]);
    expect(decide({}, { ...SEEN, logged })).toEqual({ edits: [], output: { saved: 1 } });
  });

  test.each([
    [
      'a KPI that is gone',
      { values: [{ kpi: 'K9', date: '2026-10-31', value: 1, note: '' }] },
      SEEN,
      'K9 is no longer in KPIs.',
    ],
    ['no KPI data tab', {}, seenWith({ kpis }), 'The KPI data tab is missing.'],
    [
      'a lost column',
      {},
      seenWith({ kpis, kpiData: drawnTab(6, 'KPI data', 'Date | KPI | Value | Key') }),
      'The KPI data tab has no column "Note", "Who".',
    ],
  ])('refuses %s and writes nothing', (_reason, change, seen, text) => {
    expect(decide(change, seen)).toMatchObject({ ok: false, text: expect.stringContaining(text) });
  });
});
