import { describe, expect, test } from 'vitest';
import { takenBack } from '../../../sidebar/okr/taken-back.ts';
import { isRefusal } from '../../../src/workbook/action.ts';
import { draftOkr } from '../../../src/workbook/actions/draft-okr.ts';
import { saveOkrs } from '../../../src/workbook/actions/save-okrs.ts';
import { drawnTab, EMPLOYER_BRAND, okrsTab, seenWith } from '../drawn-tab.ts';

const moment = { now: new Date('2026-11-12T09:00:00Z'), zone: 'UTC' };
const INPUT = { kpi: 'k1', cycle: 'Q4 2026', title: 'Hire without waiting' };
const HEADERS =
  'ID | KPI | Perspective | Owner | Team | Unit | Direction | Cadence | Target | Red flag | Benchmark | Benchmark note | Leading | Objective | Current';

const kpisTab = (row: string) => drawnTab(5, 'KPIs', `KPIs\n${HEADERS}\n${row}`);
const KPIS = kpisTab('K1 | Time to fill | | Maya | People | days | down | monthly | 25 | | | | | O9 | 38');
const LINKED = kpisTab('K1 | Time to fill | | Maya | People | days | down | monthly | 25 | | | | | O2 | 34');
const OBJECTIVE =
  'O2 | Hire without waiting | Objective | | | People | Q4 2026 | committed | | Maya | | | | | | | | |';
const KEY_RESULT =
  'KR4 | Time to fill | Key result | O2 | | People | Q4 2026 | committed | reach | Maya | days | 38 | 25 | | | K1 | 34 | |';
const DRAFTED = `${EMPLOYER_BRAND}\n${OBJECTIVE}\n${KEY_RESULT}`;

const decided = (okrs = EMPLOYER_BRAND, kpis = KPIS) =>
  draftOkr.decide(seenWith({ okrs: okrsTab(okrs), kpis }), INPUT, moment);

function draft(...given: Parameters<typeof decided>) {
  const decision = decided(...given);
  if (isRefusal(decision)) throw new Error(decision.text);
  return decision;
}

test('writes the rows first, then the link, then shows them', () => {
  const { edits, output } = draft();
  expect(edits.map((edit) => ('table' in edit ? `${edit.edit} ${edit.table}` : edit.edit))).toEqual([
    'write okrs',
    ...Array(3).fill('format okrs'),
    'write kpis',
    'show okrs',
  ]);
  expect(edits[0]).toMatchObject({
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
  expect(edits.at(-2)).toMatchObject({ row: 3, values: [['O2']] });
  expect(edits.at(-1)).toMatchObject({ cells: '7:7' });
  expect(output.changes.map(({ id }) => id)).toEqual(['O2', 'KR4']);
  expect(output.link).toEqual({ kpi: 'K1', before: 'O9', after: 'O2' });
});

test('a key result of the cycle that the KPI feeds already is answered, and its look and the link mended', () => {
  const { edits, output } = draft(DRAFTED);
  expect(edits.map(({ edit }) => edit)).toEqual([...Array(3).fill('format'), 'write', 'show']);
  expect(edits.at(-2)).toMatchObject({ table: 'kpis', row: 3, column: 14, values: [['O2']] });
  expect(output.changes.map(({ id }) => id)).toEqual(['O2', 'KR4']);
});

test('one of another cycle, or of an objective that is gone, is not taken for it', () => {
  expect(draft(DRAFTED.replaceAll('Q4 2026', 'Q3 2026')).output.changes[0]?.id).toBe('O3');
  expect(draft(`${EMPLOYER_BRAND}\n${KEY_RESULT}`).output.changes.map(({ id }) => id)).toEqual(['O2', 'KR5']);
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

describe('taken back', () => {
  function undone(rows: string, kpis = LINKED, drafted = draft()) {
    const { changes, link } = drafted.output;
    const back = { ...link, before: link.after, after: link.before };
    const input = { key: '', who: '', note: '', changes: takenBack(changes), link: back };
    return saveOkrs.decide(seenWith({ okrs: okrsTab(rows), kpis }), input, moment);
  }

  test('both rows go and the KPI gets its link of before, whatever its value is now', () => {
    expect(undone(DRAFTED)).toMatchObject({
      edits: [
        { edit: 'remove', table: 'okrs', row: 7, count: 2 },
        { edit: 'write', table: 'kpis', row: 3, column: 14, values: [['O9']] },
      ],
    });
  });

  test('repeated, it changes nothing', () => {
    expect(undone(EMPLOYER_BRAND, KPIS)).toMatchObject({ edits: [] });
  });

  test('after a repeated call, which does not know the link of before, the KPI has none', () => {
    expect(undone(DRAFTED, LINKED, draft(DRAFTED, LINKED))).toMatchObject({
      edits: [{ edit: 'remove' }, { edit: 'write', table: 'kpis', values: [['']] }],
    });
  });

  test('a KPI that is linked to something else by now stays so', () => {
    const moved = kpisTab('K1 | Time to fill | | Maya | | | down | | 25 | | | | | O1 | 34');
    expect(undone(DRAFTED, moved)).toMatchObject({ edits: [{ edit: 'remove', table: 'okrs' }] });
  });

  test.each([
    ['another title', [OBJECTIVE.replace('without', 'with'), KEY_RESULT], 'Somebody has changed Title of O2'],
    [
      'another target',
      [OBJECTIVE, KEY_RESULT.replace('| 25 |', '| 20 |')],
      'Somebody has changed Target of KR4',
    ],
    [
      'a check-in',
      [OBJECTIVE, KEY_RESULT.replace('| 34 | |', '| 34 | 7 |')],
      'Somebody has changed Confidence of KR4',
    ],
    [
      'a key result below it',
      [OBJECTIVE, KEY_RESULT, KEY_RESULT.replace('KR4', 'KR5')],
      'KR5 hangs below O2',
    ],
  ])('worked on since, it is left: %s', (_reason, rows, text) => {
    expect(undone([EMPLOYER_BRAND, ...rows].join('\n'))).toMatchObject({
      ok: false,
      text: expect.stringContaining(text),
    });
  });

  test('of which one row is left, that one goes', () => {
    expect(undone(`${EMPLOYER_BRAND}\n${OBJECTIVE}`)).toMatchObject({
      edits: [{ edit: 'remove', row: 7, count: 1 }, { edit: 'write' }],
    });
  });
});
