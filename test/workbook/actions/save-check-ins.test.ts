import { describe, expect, test } from 'vitest';
import type { CheckInEntry } from '../../../src/schema/calls.ts';
import { isRefusal, type Seen } from '../../../src/workbook/action.ts';
import { saveCheckIns } from '../../../src/workbook/actions/save-check-ins.ts';
import { EMPLOYER_BRAND, LOG, okrsTab, seenWith } from '../drawn-tab.ts';

const NOW = new Date('2026-11-12T22:30:00Z');
const place = { okrs: 2, checkIns: 3, zone: 'UTC' };
const entry: CheckInEntry = {
  key: 'key-00000001',
  id: 'KR2',
  value: 34,
  confidence: 6,
  comment: 'Two roles filled early',
  blocker: '',
  evidence: '',
  corrects: null,
};
const workbook = (more: Partial<Seen> = {}): Seen =>
  seenWith({ okrs: okrsTab(EMPLOYER_BRAND), checkIns: LOG }, more);

function save(entries: readonly Partial<CheckInEntry>[], seen = workbook(), zone = 'UTC') {
  const input = { place, who: 'Maya', entries: entries.map((each) => ({ ...entry, ...each })) };
  return saveCheckIns.decide(seen, input, { now: NOW, zone });
}

function saved(...args: Parameters<typeof save>) {
  const decision = save(...args);
  if (isRefusal(decision)) throw new Error(decision.text);
  return decision;
}

describe('saveCheckIns', () => {
  test('commits with the log row first, then brings the OKRs row up to date', () => {
    expect(saved([{}]).edits).toEqual([
      {
        edit: 'append',
        table: 'checkIns',
        rows: [
          [
            NOW,
            'Maya',
            'KR2',
            'Q4 2026',
            46,
            38,
            34,
            6,
            'Two roles filled early',
            '',
            '',
            'key-00000001',
            null,
          ],
        ],
      },
      { edit: 'write', table: 'okrs', row: 5, column: 17, values: [[34, 6, NOW]] },
    ]);
  });

  test('answers with what is stored now', () => {
    expect(saved([{}]).output).toEqual({
      saved: [{ key: 'key-00000001', id: 'KR2', value: 34, confidence: 6, lastCheckIn: '2026-11-12' }],
    });
  });

  test('writes several entries in one log edit', () => {
    const { edits } = saved([{}, { id: 'KR1', key: 'key-00000002', value: 4.2 }]);
    expect(edits.map((edit) => edit.edit)).toEqual(['append', 'write', 'write']);
    expect(edits[0]).toMatchObject({ rows: [{ 2: 'KR2' }, { 2: 'KR1' }] });
  });

  test.each([
    ['the sheet’s day is the next one east of Greenwich', 'Asia/Tokyo', '2026-11-13'],
    ['the sheet’s day is the same in Greenwich', 'UTC', '2026-11-12'],
  ])('dates by the spreadsheet’s zone: %s', (_reason, zone, day) => {
    expect(saved([{}], workbook(), zone).output.saved[0]?.lastCheckIn).toBe(day);
  });

  describe('a key that the log already has', () => {
    const at = (time: string) => workbook({ logged: new Map([['key-00000001', new Date(time)]]) });

    test.each([
      ['both writes had arrived', '2026-11-05T00:00:00Z'],
      ['somebody has checked in since', '2026-11-04T23:59:59Z'],
    ])('changes nothing when %s', (_reason, time) => {
      expect(saved([{}], at(time)).edits).toEqual([]);
    });

    test('answers the same as the first time', () => {
      expect(saved([{}], at('2026-11-12T09:00:00Z')).output).toEqual(saved([{}]).output);
    });

    test.each([
      ['the first of its day', '2026-11-12T09:00:00Z'],
      ['the second of its day, such as an undo', '2026-11-05T00:00:01Z'],
    ])('mends the OKRs row when only the log row had arrived: %s', (_reason, time) => {
      expect(saved([{}], at(time)).edits).toEqual([
        { edit: 'write', table: 'okrs', row: 5, column: 17, values: [[34, 6, new Date(time)]] },
      ]);
    });
  });

  describe('finds its row by ID, wherever it stands', () => {
    test('a column moved', () => {
      const headers =
        'Current | ID | Item | Title | Parent | Owner | Cycle | Type | Start | Target | Last check-in | Confidence';
      const rows =
        '38 | KR2 | Key result | Time to fill | O1 | Maya | Q4 2026 | reach | 45 | 25 | 2026-11-05 | 5';
      expect(saved([{}], seenWith({ okrs: okrsTab(rows, headers), checkIns: LOG })).edits.slice(1)).toEqual([
        { edit: 'write', table: 'okrs', row: 3, column: 1, values: [[34]] },
        { edit: 'write', table: 'okrs', row: 3, column: 11, values: [[NOW, 6]] },
      ]);
    });

    test('rows sorted the other way round', () => {
      const sorted = EMPLOYER_BRAND.trim().split('\n').reverse().join('\n');
      expect(saved([{}], seenWith({ okrs: okrsTab(sorted), checkIns: LOG })).edits[1]).toMatchObject({
        row: 4,
      });
    });
  });

  test.each([
    ['a KPI feeds the value: its formula stays', { value: null }, 'KPI7', [[6, NOW]], 18],
    ['a value sent all the same: the formula stays', { value: 34 }, 'KPI7', [[6, NOW]], 18],
    ['no confidence given: the old one stays', { confidence: null }, '', [[34]], 17],
  ])('leaves cells alone: %s', (_reason, change, kpi, values, column) => {
    const row = `KR2 | Time to fill | Key result | O1 | | | Q4 2026 | | reach | Maya | days | 45 | 25 | | | ${kpi} | 38 | 5 |`;
    const { edits } = saved([change], seenWith({ okrs: okrsTab(row), checkIns: LOG }));
    expect(edits[1]).toMatchObject({ column, values });
  });

  test('logs the value of the KPI, whatever was sent', () => {
    const row =
      'KR2 | Time to fill | Key result | O1 | | | Q4 2026 | | reach | Maya | days | 45 | 25 | | | KPI7 | 38 | 5 |';
    const { edits } = saved([{ value: 34 }], seenWith({ okrs: okrsTab(row), checkIns: LOG }));
    expect(edits[0]).toMatchObject({ rows: [{ 5: 38, 6: 38 }] });
  });

  test.each([
    ['yes', 1, 'yes'],
    ['no', 0, 'no'],
  ])('writes a yes/no value as the word %s', (_word, value, cell) => {
    const row = 'KR2 | Certified | Key result | O1 | | | Q4 2026 | | yes/no | Maya | | | | | | | | 5 |';
    const { edits } = saved([{ value }], seenWith({ okrs: okrsTab(row), checkIns: LOG }));
    expect(edits[1]).toMatchObject({ values: [[cell, 6, NOW]] });
  });

  test('a correction brings a blank back', () => {
    const { edits } = saved([{ value: null, confidence: null, corrects: 'key-00000000' }]);
    expect(edits[1]).toMatchObject({ values: [[null, null, NOW]] });
  });

  test.each([
    ['the row was deleted', { id: 'KR9' }, workbook(), 'KR9 is no longer in OKRs.'],
    ['the ID is an objective’s', { id: 'O1' }, workbook(), 'O1 is an objective'],
    [
      'a copied row has the same ID',
      {},
      seenWith({ okrs: okrsTab(EMPLOYER_BRAND + EMPLOYER_BRAND), checkIns: LOG }),
      'The ID KR1 stands in rows 4 and 8 of OKRs.',
    ],
    ['the OKRs tab was deleted', {}, seenWith({ checkIns: LOG }), 'The OKRs tab is missing.'],
    ['the log was deleted', {}, seenWith({ okrs: okrsTab(EMPLOYER_BRAND) }), 'The Check-ins tab is missing.'],
    [
      'a header was renamed',
      {},
      seenWith({ okrs: okrsTab('', 'ID | Item | Parent | Title'), checkIns: LOG }),
      'The OKRs tab has no column "Owner"',
    ],
  ])('refuses all of it and says what to do: %s', (_reason, change, seen, sentence) => {
    const decision = save([{ id: 'KR1', key: 'key-00000009' }, change], seen);
    expect(isRefusal(decision) && decision.text).toContain(sentence);
  });
});
