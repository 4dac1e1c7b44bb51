import { describe, expect, test } from 'vitest';
import { keyResult, objective, ROWS } from './company.ts';
import { about, EDIT, saved, sheetOf } from './forms.ts';

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
