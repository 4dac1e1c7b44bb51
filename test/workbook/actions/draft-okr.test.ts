import { describe, expect, test } from 'vitest';
import { isRefusal } from '../../../src/workbook/action.ts';
import { draftOkr } from '../../../src/workbook/actions/draft-okr.ts';
import { removeDraft } from '../../../src/workbook/actions/remove-draft.ts';
import { drawnTab, EMPLOYER_BRAND, okrsTab, seenWith } from '../drawn-tab.ts';

const moment = { now: new Date('2026-11-12T09:00:00Z'), zone: 'UTC' };
const INPUT = { kpi: 'k1', cycle: 'Q4 2026', title: 'Hire without waiting' };
const HEADERS =
  'ID | KPI | Perspective | Owner | Team | Unit | Direction | Cadence | Target | Red flag | Benchmark | Benchmark note | Leading | Objective | Current';

const kpisTab = (row: string) => drawnTab(5, 'KPIs', `KPIs\n${HEADERS}\n${row}`);
const KPIS = kpisTab('K1 | Time to fill | | Maya | People | days | down | monthly | 25 | | | | | O9 | 38');
const FED =
  'KR4 | Time to fill | Key result | O1 | | People | Q4 2026 | committed | reach | Maya | days | 38 | 25 | | | K1 | 38 | |';

const decided = (okrs = EMPLOYER_BRAND, kpis = KPIS) =>
  draftOkr.decide(seenWith({ okrs: okrsTab(okrs), kpis }), INPUT, moment);

describe('draftOkr', () => {
  test('writes the rows first, then the link, then shows them', () => {
    const decision = decided();
    if (isRefusal(decision)) throw new Error(decision.text);
    expect(
      decision.edits.map((edit) => ('table' in edit ? `${edit.edit} ${edit.table}` : edit.edit)),
    ).toEqual(['write okrs', 'format okrs', 'write kpis', 'show okrs']);
    expect(decision.edits[0]).toMatchObject({
      row: 7,
      values: [
        expect.arrayContaining(['O2', 'Hire without waiting', 'Objective', 'Q4 2026', 'committed', 'Maya']),
        expect.arrayContaining([
          'KR4',
          'Time to fill',
          'O2',
          'reach',
          'days',
          38,
          25,
          'K1',
          { formula: '=IFERROR(INDEX(KPIs!O3:O;MATCH($P8;KPIs!A3:A;0));"")' },
        ]),
      ],
    });
    expect(decision.edits[2]).toMatchObject({ row: 3, values: [['O2']] });
    expect(decision.edits[3]).toMatchObject({ cells: 'A7:Q8' });
    expect(decision.output).toMatchObject({ objective: 'O2', keyResult: 'KR4', before: 'O9' });
  });

  test('a key result of the cycle that the KPI feeds already is answered, and only the link mended', () => {
    const decision = decided(`${EMPLOYER_BRAND}\n${FED}`);
    expect(decision).toMatchObject({
      edits: [
        { edit: 'write', table: 'kpis', values: [['O1']] },
        { edit: 'show', cells: 'A3:Q4' },
      ],
      output: { objective: 'O1', keyResult: 'KR4' },
    });
  });

  test.each([
    ['the KPI is gone', kpisTab('K2 | Churn'), 'k1 is no longer in KPIs.'],
    ['no value yet', kpisTab('K1 | Time to fill | | | | | | | 25'), 'K1 needs a current value'],
    [
      'no target',
      kpisTab('K1 | Time to fill | | | | | | | | | | | | | 38'),
      'K1 needs a current value to start from and a target',
    ],
  ])('refuses: %s', (_reason, kpis, text) => {
    expect(decided(EMPLOYER_BRAND, kpis)).toMatchObject({ ok: false, text: expect.stringContaining(text) });
  });
});

describe('removeDraft', () => {
  const OBJECTIVE =
    'O2 | Hire without waiting | Objective | | | People | Q4 2026 | committed | | Maya | | | | | | | | |';
  const KEY_RESULT =
    'KR4 | Time to fill | Key result | O2 | | People | Q4 2026 | committed | reach | Maya | days | 38 | 25 | | | K1 | 34 | |';
  const linked = kpisTab(
    'K1 | Time to fill | | Maya | People | days | down | monthly | 25 | | | | | O2 | 34',
  );

  function takenBack(rows: string, kpis = linked) {
    const drafted = decided();
    if (isRefusal(drafted)) throw new Error(drafted.text);
    const input = { kpi: 'K1', rows: drafted.output.rows, before: 'O9' };
    return removeDraft.decide(seenWith({ okrs: okrsTab(rows), kpis }), input, moment);
  }

  test('takes out both rows and gives the KPI its link of before, whatever its value is now', () => {
    expect(takenBack(`${EMPLOYER_BRAND}\n${OBJECTIVE}\n${KEY_RESULT}`)).toEqual({
      edits: [
        { edit: 'remove', table: 'okrs', row: 7, count: 2 },
        { edit: 'write', table: 'kpis', row: 3, column: 14, values: [['O9']] },
      ],
      output: { text: 'O2 and KR4 are taken back.' },
    });
  });

  test('repeated, it changes nothing', () => {
    expect(takenBack(EMPLOYER_BRAND, KPIS)).toMatchObject({ edits: [] });
  });

  test.each([
    ['another title', [OBJECTIVE.replace('without', 'with'), KEY_RESULT]],
    ['another target', [OBJECTIVE, KEY_RESULT.replace('| 25 |', '| 20 |')]],
    ['a check-in', [OBJECTIVE, KEY_RESULT.replace('| 34 | |', '| 34 | 7 |')]],
    ['a key result below it', [OBJECTIVE, KEY_RESULT, KEY_RESULT.replace('KR4', 'KR5')]],
    ['only one of them is left', [OBJECTIVE]],
  ])('worked on since, it is left: %s', (_reason, rows) => {
    expect(takenBack([EMPLOYER_BRAND, ...rows].join('\n'))).toMatchObject({
      ok: false,
      text: expect.stringContaining('Somebody has changed this in OKRs'),
    });
  });
});
