import { describe, expect, test } from 'vitest';
import type { OkrChange, SaveOkrsInput } from '../../../src/schema/calls.ts';
import { isRefusal } from '../../../src/workbook/action.ts';
import { saveOkrs } from '../../../src/workbook/actions/save-okrs.ts';
import type { Tab } from '../../../src/workbook/tab.ts';
import { EMPLOYER_BRAND, LOG, okrsTab, seenWith } from '../drawn-tab.ts';
import { added, CELLS, changed, decide, moment, moved } from './okr-changes.ts';

function done(changes: readonly OkrChange[], okrs?: Tab, more?: Partial<SaveOkrsInput>) {
  const decision = decide(changes, okrs, more);
  if (isRefusal(decision)) throw new Error(decision.text);
  return decision;
}
const editsOf = (...given: Parameters<typeof done>) =>
  done(...given).edits.filter(({ edit }) => edit !== 'show');

describe('a new row', () => {
  test('is written whole behind the last one, shaped, then moved to its place and shown', () => {
    const { edits, output } = done([added('KR4', 'KR1')]);
    expect(edits).toEqual([
      {
        edit: 'write',
        table: 'okrs',
        row: 7,
        column: 1,
        values: [
          [
            'KR4',
            '=Referrals',
            'Key result',
            'O1',
            ...Array(6).fill(null),
            '%',
            0.1,
            0.3,
            ...Array(7).fill(null),
          ],
        ],
      },
      { edit: 'format', table: 'okrs', cells: ['B7'], format: '"      "@' },
      { edit: 'format', table: 'okrs', cells: ['L7', 'M7', 'N7', 'Q7'], format: '0%' },
      { edit: 'move', table: 'okrs', row: 7, count: 1, before: 5 },
      { edit: 'show', table: 'okrs', cells: '5:5' },
    ]);
    expect(output).toEqual({ rows: [{ id: 'KR4', row: 5 }] });
  });

  test('of an objective loses what an earlier row left of its look', () => {
    const objective = { Title: 'Win', Item: 'Objective' };
    expect(editsOf([added('O2', null, objective)]).slice(1)).toEqual([
      { edit: 'format', table: 'okrs', cells: ['B7'], format: 'General' },
      { edit: 'format', table: 'okrs', cells: ['L7', 'M7', 'N7', 'Q7'], format: 'General' },
    ]);
  });

  test('that a KPI feeds takes its current value over', () => {
    const [write] = editsOf([added('KR4', null, { ...CELLS, KPI: 'K1', Current: 7 })]);
    expect(write?.edit === 'write' && write.values[0]?.[16]).toEqual({
      formula: '=IFERROR(INDEX(KPIs!C3:C;MATCH($P7;KPIs!A3:A;0));"")',
    });
  });

  test('that is there already gets no second one, but its look and its place', () => {
    const there = okrsTab(
      `${EMPLOYER_BRAND}\nKR4 | "=Referrals" | Key result | O1 | | | | | | | % | 0.1 | 0.3`,
    );
    expect(editsOf([added('KR4', 'KR1')], there).map(({ edit }) => edit)).toEqual([
      'format',
      'format',
      'move',
    ]);
  });

  test('that a KPI feeds keeps what somebody typed under Current before a second attempt', () => {
    const there = okrsTab(`${EMPLOYER_BRAND}\nKR4 | Time to fill | | | | | | | | | | | | | | K1 | 7`);
    const fed = added('KR4', null, { Title: 'Time to fill', KPI: 'K1' });
    expect(editsOf([fed], there).filter(({ edit }) => edit === 'write')).toEqual([]);
  });

  test('200 at once take one write, two formats and one move', () => {
    const rows = Array.from({ length: 200 }, (_, at) =>
      added(`KR${at + 4}`, at === 0 ? 'O1' : `KR${at + 3}`),
    );
    const { edits, output } = done(rows);
    expect(edits.map(({ edit }) => edit)).toEqual(['write', 'format', 'format', 'move', 'show']);
    expect(output.rows.at(-1)).toEqual({ id: 'KR203', row: 203 });
  });
});

describe('cells', () => {
  test('that stand side by side and below one another change in one write', () => {
    const retired = ['O1', 'KR1', 'KR2'].map((id) => changed(id, { Link: null }, { Link: 'retired' }));
    expect(editsOf(retired)).toEqual([
      { edit: 'write', table: 'okrs', row: 3, column: 5, values: [['retired'], ['retired'], ['retired']] },
    ]);
  });

  test.each([
    ['done already', { Target: 25 }, { Target: 25 }, []],
    ['half done: the rest is written', { Start: 40, Target: 30 }, { Start: 45, Target: 20 }, [[13, 20]]],
    ['made blank', { Target: 25 }, { Target: null }, [[13, '']]],
    [
      'a text that looks like a formula stays a text',
      { Title: 'Time to fill' },
      { Title: '=1+1' },
      [[2, '=1+1']],
    ],
  ])('are compared one by one: %s', (_reason, before, after, written) => {
    const okrs = okrsTab(EMPLOYER_BRAND.replace('| 25  |', '| 30  |'));
    const start = 'Start' in before ? okrs : okrsTab(EMPLOYER_BRAND);
    const edits = editsOf([changed('KR2', before, after)], start);
    expect(edits.map((edit) => edit.edit === 'write' && [edit.column, edit.values[0]?.[0]])).toEqual(written);
  });

  test('of a percentage and of an objective change their look with what they are', () => {
    const edits = editsOf([
      changed('KR2', { Unit: 'days', Item: 'Key result' }, { Unit: '%', Item: 'Objective' }),
      changed('KR3', { Unit: '%' }, { Unit: '%' }),
    ]);
    expect(edits.flatMap((edit) => (edit.edit === 'format' ? [[edit.cells, edit.format]] : []))).toEqual([
      [['B5'], 'General'],
      [['L5', 'M5', 'N5', 'Q5'], '0%'],
    ]);
  });

  test.each([
    [
      'linked',
      { KPI: null },
      { KPI: 'K1' },
      { formula: '=IFERROR(INDEX(KPIs!C3:C;MATCH($P5;KPIs!A3:A;0));"")' },
    ],
    ['taken away: the last value stays', { KPI: 'K1' }, { KPI: null }, 38],
    ['taken away as undo: the value before', { KPI: 'K1', Current: null }, { KPI: null, Current: 41 }, 41],
  ])('a KPI is %s', (_reason, before, after, current) => {
    const fed = EMPLOYER_BRAND.replace('| | | | 38', '| | | K1 | 38');
    const edits = editsOf(
      [changed('KR2', before, after)],
      okrsTab(before.KPI === null ? EMPLOYER_BRAND : fed),
    );
    expect(edits).toMatchObject([{ edit: 'write', row: 5, values: [[after.KPI ?? '', current]] }]);
  });
});

describe('places', () => {
  const orderOf = (changes: readonly OkrChange[]) =>
    done(changes).output.rows.map(({ id, row }) => `${id} ${row}`);

  test.each([
    ['the first row goes down', [moved('O1', 'KR2')], [{ row: 3, count: 1, before: 6 }]],
    ['a row goes to the top', [moved('KR3', '')], [{ row: 6, count: 1, before: 3 }]],
    ['a row that stands there already stays', [moved('KR2', 'KR1')], []],
    [
      'a row and what hangs on it, named in either order',
      [moved('KR1', 'O1'), moved('O1', 'KR3')],
      [{ row: 5, count: 2, before: 3 }],
    ],
  ])('%s', (_reason, changes, moves) => {
    expect(editsOf(changes)).toEqual(moves.map((move) => ({ edit: 'move', table: 'okrs', ...move })));
  });

  test('are answered as they are once all is done', () => {
    expect(orderOf([added('KR4', 'O1'), moved('O1', 'KR3')])).toEqual(['KR4 7', 'O1 6']);
  });

  test('two rows below each other come together without end', () => {
    expect(orderOf([moved('KR1', 'KR3'), moved('KR3', 'KR1')])).toEqual(['KR1 5', 'KR3 4']);
  });
});

describe('a row taken out', () => {
  const taken = (id: string, before: OkrChange['before']): OkrChange => ({
    id,
    before,
    after: null,
    below: null,
  });
  const FRESH = 'KR4 | Referrals | Key result | O1 | | | | | | | | 1 | 2';
  const CELLS_OF_FRESH = { Title: 'Referrals', Item: 'Key result', Parent: 'O1', Start: 1, Target: 2 };
  const table = (...rows: readonly string[]) => okrsTab([EMPLOYER_BRAND, ...rows].join('\n'));

  test('goes if it is as it was written, once', () => {
    const remove = { edit: 'remove', table: 'okrs', row: 7, count: 1 };
    expect(done([taken('KR4', CELLS_OF_FRESH)], table(FRESH)).edits).toEqual([remove]);
    expect(done([taken('KR4', CELLS_OF_FRESH)]).edits).toEqual([]);
  });

  test('goes from where the moves of the same save have brought it', () => {
    const edits = editsOf([moved('KR3', 'O1'), taken('KR4', CELLS_OF_FRESH)], table(FRESH));
    expect(edits).toEqual([
      { edit: 'move', table: 'okrs', row: 6, count: 1, before: 4 },
      { edit: 'remove', table: 'okrs', row: 7, count: 1 },
    ]);
  });

  test.each([
    ['a cell differs', 'KR4', table(`${FRESH.replace('| 1 |', '| 3 |')}`), 'changed Start of KR4'],
    ['somebody checked in', 'KR4', table(`${FRESH} | | | | 1 | 7`), 'changed Current of KR4'],
    [
      'somebody put a row below it',
      'KR4',
      table(FRESH, 'KR5 | A part | Key result | KR4'),
      'KR5 hangs below KR4 in OKRs now',
    ],
  ])('stays when %s', (_reason, id, okrs, text) => {
    expect(decide([taken(id, CELLS_OF_FRESH)], okrs)).toMatchObject({
      ok: false,
      text: expect.stringContaining(text),
    });
  });
});

describe('a note', () => {
  const target = changed('KR2', { Target: 25 }, { Target: 30 });
  test('goes into the log before the change, as nobody’s check-in', () => {
    const { edits } = done([target], undefined, { note: 'Target changed from 25 to 30' });
    expect(edits[0]).toEqual({
      edit: 'append',
      table: 'checkIns',
      rows: [
        [
          moment.now,
          null,
          'KR2',
          null,
          null,
          null,
          null,
          null,
          'Target changed from 25 to 30 (Maya)',
          null,
          null,
          'plan-key-0001',
          null,
        ],
      ],
    });
    expect(edits[1]).toMatchObject({ edit: 'write', table: 'okrs' });
  });

  test('whose key the log has is not written again', () => {
    const seen = seenWith(
      { okrs: okrsTab(EMPLOYER_BRAND), checkIns: LOG },
      { logged: new Map([['key-1234', moment.now]]) },
    );
    const input = { key: 'key-1234', who: '', note: 'Target changed', changes: [target] };
    expect(saveOkrs.decide(seen, input, moment)).toMatchObject({
      edits: [{ table: 'okrs' }, { edit: 'show' }],
    });
  });

  test('and a KPI are asked for only when there is one', () => {
    const input = { key: 'key-1234', who: '', note: '', changes: [target] };
    expect(saveOkrs.needs(input)).toEqual({ tables: { okrs: 'all' } });
    expect(saveOkrs.needs({ ...input, note: 'x', changes: [added('KR4', null, { KPI: 'K1' })] })).toEqual({
      tables: { okrs: 'all', kpis: 'head', checkIns: 'head' },
      keys: { of: 'checkIns', keys: ['key-1234'] },
    });
  });
});

test('a circle of parents is written as asked, for the sheet names it', () => {
  expect(editsOf([changed('O1', { Parent: null }, { Parent: 'O1' })])).toMatchObject([{ values: [['O1']] }]);
});
