import { describe, expect, test } from 'vitest';
import type { Subject } from '../../../sidebar/plan/draft.ts';
import { readSheet } from '../../../sidebar/plan/read-sheet.ts';
import type { Typed } from '../../../sidebar/plan/typed.ts';
import type { TablesView } from '../../../src/schema/calls.ts';
import { keyResult, objective, ROWS, type Row, viewOf } from './company.ts';

const sheetOf = (rows: readonly Row[] = ROWS, changes: Partial<TablesView> = {}) =>
  readSheet(viewOf(rows, changes));
const about = (deed: Subject['deed'], item: Subject['item'], id = ''): Subject => ({
  deed,
  item,
  cycle: 'Q4 2026',
  id,
});
const EDIT = about('edit', 'Key result', 'KR1');

/** The form as it opens, then typed in. */
function formOf(subject: Subject, typed: Partial<Typed>, sheet = sheetOf()) {
  const draft = sheet.first(subject);
  return { ...draft, subject, typed: { ...draft.typed, ...typed } };
}
const saved = (subject: Subject, typed: Partial<Typed>, sheet = sheetOf()) =>
  sheet.saved(formOf(subject, typed, sheet));
const shown = (subject: Subject, typed: Partial<Typed>, sheet = sheetOf()) =>
  sheet.form(formOf(subject, typed, sheet));

describe('saving a form', () => {
  test('a new objective gets the next ID and stands after the last row of its cycle', () => {
    expect(saved(about('new', 'Objective'), { title: ' Sell well ', team: 'Sales' })).toMatchObject({
      changes: [
        {
          id: 'O5',
          before: null,
          after: {
            Title: 'Sell well',
            Item: 'Objective',
            Team: 'Sales',
            Cycle: 'Q4 2026',
            Kind: 'committed',
            Owner: 'Maya',
          },
          below: 'O4',
        },
      ],
      back: [{ id: 'O5', after: null, below: null }],
      note: '',
      told: 'Added O5: Sell well',
    });
  });

  test('a new key result belongs to its objective, with the suggested type and shares of percent', () => {
    const { changes } = saved(about('new', 'Key result', 'O4'), {
      title: 'Gap between equal jobs',
      unit: '%',
      start: '9',
      target: '5%',
    });
    expect(changes).toMatchObject([
      {
        id: 'KR4',
        after: { Parent: 'O4', Team: 'Finance', Type: 'reach', Start: 0.09, Target: 0.05 },
        below: 'O4',
      },
    ]);
    expect(changes[0]?.after).not.toHaveProperty('Limit');
  });

  test('an edit sends what was typed in and nothing else, and its way back', () => {
    expect(saved(EDIT, { target: '30', owner: 'Jonas' })).toMatchObject({
      changes: [
        {
          id: 'KR1',
          before: { Owner: 'Maya', Target: 25 },
          after: { Owner: 'Jonas', Target: 30 },
          below: null,
        },
      ],
      back: [
        {
          id: 'KR1',
          before: { Owner: 'Jonas', Target: 30 },
          after: { Owner: 'Maya', Target: 25 },
          below: null,
        },
      ],
      note: 'Target changed from 25 to 30',
    });
  });

  test('nothing typed changes nothing', () => {
    for (const id of ['KR1', 'KR2', 'KR3'])
      expect(saved(about('edit', 'Key result', id), {}).changes).toEqual([]);
    for (const id of ['O2', 'O3']) expect(saved(about('edit', 'Objective', id), {}).changes).toEqual([]);
  });

  test('cells that can’t be read stay as they are unless somebody types in them', () => {
    const sheet = sheetOf([
      objective('O1'),
      keyResult('KR1', 'O1', { Start: '45 days', Type: 'decrease', Item: 'KR' }),
    ]);
    const deed = saved(EDIT, { owner: 'Jonas' }, sheet);
    expect([deed.complaints, deed.changes[0]?.after]).toEqual([{}, { Owner: 'Jonas' }]);
  });

  test.each([
    ['a target in a running cycle', { target: '30' }, 'Target changed from 25 to 30'],
    [
      'a start, too',
      { start: '40', target: '30' },
      'Start changed from 45 to 40. Target changed from 25 to 30',
    ],
    ['taken away', { target: '' }, 'Target changed from 25 to blank'],
    ['anything else', { owner: 'Jonas' }, ''],
  ])('the log is told of %s', (_reason, typed, note) => {
    expect(saved(EDIT, typed).note).toBe(note);
  });

  test.each([
    ['before the cycle', { today: '2026-09-30' }],
    ['after it', { today: '2027-01-01' }],
    ['while the cycles can’t be read', { calendar: [['Name']] }],
  ])('the log is told nothing %s', (_reason, changes) => {
    expect(saved(EDIT, { target: '30' }, sheetOf(ROWS, changes)).note).toBe('');
  });

  test('a first target is no change of one', () => {
    const sheet = sheetOf([objective('O1'), keyResult('KR1', 'O1', { Target: '' })]);
    expect(saved(EDIT, { target: '30' }, sheet).note).toBe('');
  });

  test('a row moves under another parent with all that hangs under it, and back', () => {
    const { changes, back } = saved(about('edit', 'Objective', 'O2'), { parent: 'O4' });
    expect(changes).toEqual([
      { id: 'O2', before: { Parent: 'O1' }, after: { Parent: 'O4' }, below: 'O4' },
      { id: 'KR1', before: {}, after: {}, below: 'O2' },
      { id: 'KR2', before: {}, after: {}, below: 'KR1' },
      { id: 'O3', before: {}, after: {}, below: 'KR2' },
      { id: 'KR3', before: {}, after: {}, below: 'O3' },
    ]);
    expect(back?.map(({ id, below }) => [id, below])).toEqual([
      ['KR3', 'O3'],
      ['O3', 'KR2'],
      ['KR2', 'KR1'],
      ['KR1', 'O2'],
      ['O2', 'O1'],
    ]);
  });

  test('a KPI takes over, and its way back knows the number that stood there', () => {
    const sheet = sheetOf([objective('O1'), { ...keyResult('KR1', 'O1'), Current: 38 }]);
    const { typed } = sheet.first(EDIT);
    const deed = saved(EDIT, sheet.withKpi(typed, 'K1'), sheet);
    expect(deed.changes[0]).toMatchObject({
      before: { KPI: '', Current: 38 },
      after: { KPI: 'K1', Current: null },
    });
    expect(deed.back?.[0]?.after).toMatchObject({ KPI: '', Current: 38 });
  });

  test('a copy is a new row with the cells of the other, and nothing dismissed', () => {
    const sheet = sheetOf([objective('O1'), keyResult('KR1', 'O1', { Dismissed: 'activity', Weight: 2 })]);
    const [copy] = saved(about('copy', 'Key result', 'KR1'), { title: 'Time to offer' }, sheet).changes;
    expect(copy).toMatchObject({
      id: 'KR2',
      before: null,
      after: { Title: 'Time to offer', Parent: 'O1', Start: 45, Target: 25, Weight: 2 },
      below: 'KR1',
    });
    expect(copy?.after).not.toHaveProperty('Dismissed');
  });

  test('with another type, numbers that it does not ask for go', () => {
    expect(saved(EDIT, { type: 'yes/no' }).changes[0]?.after).toEqual({
      Type: 'yes/no',
      Start: null,
      Target: null,
    });
  });
});

describe('what can’t be saved', () => {
  test.each([
    ['an empty title', { title: '  ' }, 'title', /^Type a title/],
    ['a negative weight', { weight: '-1' }, 'weight', /^Type 0 or more/],
    ['a weight that is no number', { weight: 'much' }, 'weight', /not a number/],
    ['a number with its unit', { target: '30 days' }, 'target', /Type only 30/],
    ['a parent that is gone', { parent: 'O99' }, 'parent', /^O99 is the ID of no row/],
    ['a key result as parent', { parent: 'KR2' }, 'parent', /^KR2 is a key result/],
  ] as const)('%s', (_reason, typed, field, complaint) => {
    const { complaints } = saved(EDIT, typed);
    expect(Object.keys(complaints)).toEqual([field]);
    expect(complaints[field]).toMatch(complaint);
  });

  test('a parent that would close a circle', () => {
    const { complaints } = saved(about('edit', 'Objective', 'O2'), { parent: 'O3' });
    expect(complaints.parent).toMatch(/lead back/);
  });

  test('a share below 1 without its sign is asked about', () => {
    expect(saved(about('edit', 'Key result', 'KR2'), { target: '0.9' }).complaints.target).toBe(
      'Type 0.9% or 90%, so that it is clear which one you mean.',
    );
  });

  test('an unreadable number of a field that the type does not have is not complained about', () => {
    expect(saved(EDIT, { type: 'yes/no', target: 'soon' }).complaints).toEqual({});
  });
});

describe('the form while somebody types', () => {
  const texts = (view: ReturnType<typeof shown>) => view.advice.map(({ text }) => text);

  test('advice comes and goes with the wording', () => {
    const subject = about('new', 'Key result', 'O4');
    expect(texts(shown(subject, { title: 'Launch a site' }))[0]).toMatch(/^Reads like an activity/);
    expect(texts(shown(subject, { title: 'Visits', start: '10', target: '20' }))).toEqual([]);
    expect(texts(shown(subject, { title: '' }))).toEqual([]);
  });

  test('what is dismissed in the form is not advised', () => {
    const dismissed = sheetOf().withRule('', 'activity');
    const advice = texts(shown(about('new', 'Key result', 'O2'), { title: 'Launch a site', dismissed }));
    expect(advice.join()).not.toMatch(/activity/);
  });

  test('what falsifies a number can’t be dismissed', () => {
    const { advice } = shown(EDIT, { target: '45' });
    expect(advice).toEqual([{ text: expect.stringMatching(/^Start equals target/), rule: null }]);
  });

  test('siblings without a weight are named once one has it', () => {
    expect(shown(EDIT, { weight: '2' }).elsewhere).toEqual([
      'Then for Offers accepted: Add a weight (the others have one; 0 leaves it out).',
      'Then for Keep good people: Add a weight (the others have one; 0 leaves it out).',
    ]);
    expect(shown(EDIT, {}).elsewhere).toEqual([]);
  });

  test('a parent in another cycle is advised on, not refused', () => {
    const sheet = sheetOf([objective('O1', { Cycle: 'Q1 2026' }), objective('O2')], {
      calendar: [
        ['Name', 'Start', 'End'],
        ['Q4 2026', '2026-10-01', '2026-12-31'],
        ['Q1 2026', '2026-01-01', '2026-03-31'],
      ],
    });
    const view = shown(about('edit', 'Objective', 'O2'), { parent: 'O1' }, sheet);
    expect(view.complaints).toEqual({});
    expect(texts(view).join()).toMatch(/Check cycle: Q4 2026 is no part of Q1 2026/);
  });

  test('a target within the limits of the KPI is no stretch', () => {
    const sheet = sheetOf();
    const { typed } = sheet.first(about('new', 'Key result', 'O4'));
    const linked = sheet.withKpi(typed, 'K1');
    expect(linked).toMatchObject({ title: 'Time to fill', unit: 'days', start: '44', kpi: 'K1' });
    const advice = (target: string) =>
      texts(shown(about('new', 'Key result', 'O4'), { ...linked, target }, sheet));
    expect(advice('40').join()).toMatch(/^Aim beyond what the KPI does by itself/);
    expect(advice('20')).toEqual([]);
  });

  test('a KPI in points of percent is typed in points', () => {
    const sheet = sheetOf();
    const linked = sheet.withKpi(sheet.first(about('new', 'Key result', 'O4')).typed, 'K3');
    const { changes } = saved(about('new', 'Key result', 'O4'), { ...linked, target: '2' }, sheet);
    expect(changes[0]?.after).toMatchObject({ Start: Number(linked.start), Target: 2 });
  });
});

describe('the list', () => {
  test('retiring an objective retires all beneath it, and brings back what was', () => {
    const { changes, back, told } = sheetOf().retired('O2');
    expect(changes.map(({ id, after }) => [id, after])).toEqual(
      ['O2', 'KR1', 'KR2', 'O3', 'KR3'].map((id) => [id, { Link: 'retired' }]),
    );
    expect(back?.map(({ id, after }) => [id, after])).toEqual(
      ['KR3', 'O3', 'KR2', 'KR1', 'O2'].map((id) => [id, { Link: '' }]),
    );
    expect(told).toBe('Retired O2 with 4 beneath it.');
  });

  test('what was retired comes back with what was retired under it', () => {
    const sheet = sheetOf([
      objective('O1', { Link: 'retired' }),
      keyResult('KR1', 'O1', { Link: 'retired' }),
      keyResult('KR2', 'O1'),
    ]);
    expect(sheet.broughtBack('O1').changes.map(({ id, after }) => [id, after])).toEqual([
      ['O1', { Link: null }],
      ['KR1', { Link: null }],
    ]);
  });

  test('a dismissed rule joins those of the row, and all of them can be taken back', () => {
    const sheet = sheetOf([objective('O1', { Dismissed: 'owner' })]);
    expect(sheet.dismissed('O1', 'few key results').changes).toEqual([
      {
        id: 'O1',
        before: { Dismissed: 'owner' },
        after: { Dismissed: 'owner, few key results' },
        below: null,
      },
    ]);
    expect(sheet.advisedAgain('O1').changes[0]?.after).toEqual({ Dismissed: null });
  });

  test('rows that no save can name are pointed out, and not moved along', () => {
    const sheet = sheetOf([
      objective('O1'),
      objective('O2'),
      keyResult('', 'O1'),
      keyResult('KR1', 'O1'),
      keyResult('KR7', 'O2'),
      keyResult('KR7', 'O2'),
    ]);
    expect(sheet.notices).toEqual([
      { text: expect.stringMatching(/^1 row has no ID/), remedy: 'giveIds' },
      { text: 'KR7 stands in rows 7 and 8. Give one of them another ID, to change them here.', remedy: null },
    ]);
    expect(sheet.retired('O1').changes.map(({ id }) => id)).toEqual(['O1', 'KR1']);
  });

  test('the cycles of rows that Settings does not have are offered too', () => {
    expect(sheetOf([objective('O1', { Cycle: 'Q9' }), objective('O2', { Cycle: '' })]).cycles).toEqual([
      'Q4 2026',
      '2026',
      'Q9',
      '',
    ]);
  });

  test('a workbook without KPIs and without a log is planned in all the same', () => {
    const missing = { ok: false, text: 'No such tab.', remedy: 'setUp' } as const;
    const sheet = sheetOf(ROWS, { kpis: missing, kpiData: missing, log: missing });
    expect(shown(EDIT, {}, sheet).kpis).toEqual([]);
    expect(sheet.lines('Q4 2026')).toHaveLength(9);
  });

  test('60 objectives of a team are listed, each told that they are too many', () => {
    const many = Array.from({ length: 60 }, (_, at) => objective(`O${at + 1}`));
    const lines = sheetOf(many)
      .lines('Q4 2026')
      .filter(({ kind }) => kind === 'row');
    expect(lines).toHaveLength(60);
    expect(lines.every(({ advice }) => advice.some(({ rule }) => rule === 'many objectives'))).toBe(true);
  });
});

describe('what somebody else changes meanwhile', () => {
  const kept = formOf(EDIT, { target: '30' });
  const later = (changes: Row) =>
    sheetOf(ROWS.map((row) => (row.ID === 'KR1' ? { ...row, ...changes } : row)));
  const reopened = (sheet: ReturnType<typeof sheetOf>) => ({ ...kept, ...sheet.reopened(kept, EDIT) });

  test('fields that nobody typed in take it over', () => {
    const sheet = later({ Owner: 'Jonas' });
    const form = reopened(sheet);
    expect([form.typed.owner, form.typed.target]).toEqual(['Jonas', '30']);
    expect(sheet.form(form).now).toEqual({});
    expect(sheet.saved(form).changes[0]?.after).toEqual({ Target: 30 });
  });

  test('fields that were typed in keep it, and say what stands there now', () => {
    const sheet = later({ Target: 28 });
    const form = reopened(sheet);
    expect(form.typed.target).toBe('30');
    expect(sheet.form(form).now.target).toBe(
      'Somebody has changed it: 28 stands there now. Saving replaces that.',
    );
    expect(sheet.saved(form).changes[0]).toMatchObject({ before: { Target: 28 }, after: { Target: 30 } });
  });

  test('the same change made by both is none any more', () => {
    const sheet = later({ Target: 30 });
    expect(sheet.saved(reopened(sheet)).changes).toEqual([]);
  });
});
