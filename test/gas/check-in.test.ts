import { describe, expect, test } from 'vitest';
import { NOW, type OpenAddOn, openExample, withoutDashboard } from './open-add-on.ts';

const log = ({ host }: OpenAddOn) => host.values('Check-ins!A3:M400').filter(([time]) => time !== '');
/** Rows of the log that the example brings. */
const LOGGED = 269;
const row = ({ host }: OpenAddOn, a1 = 'OKRs!Q13:X13') => host.shown(a1)[0];

describe('a check-in', () => {
  test('appends to the log, updates the OKRs row, and the sheet scores it', async () => {
    const addOn = await openExample();
    const { place } = await addOn.view();
    expect(row(addOn)).toEqual(['38', '5', '11 Nov', '', '0.35', '0.35', '0.49', 'At risk']);
    expect(await addOn.save(place, {})).toEqual({
      ok: true,
      value: {
        saved: [{ key: 'test-key-0001', id: 'KR7', value: 34, confidence: 6, lastCheckIn: '2026-11-12' }],
      },
    });
    expect(row(addOn)).toEqual(['34', '6', '12 Nov', '', '0.55', '0.55', '0.49', 'On track']);
    expect(log(addOn)).toHaveLength(LOGGED + 1);
    expect(log(addOn).pop()?.slice(1)).toEqual([
      'Maya Lind',
      'KR7',
      'Q4 2026',
      46,
      38,
      34,
      6,
      'Two plan alone already',
      '',
      '',
      'test-key-0001',
      '',
    ]);
  });

  test('saved twice with one key is stored once and answered alike', async () => {
    const addOn = await openExample();
    const { place } = await addOn.view();
    const first = await addOn.save(place, {});
    const after = log(addOn);
    expect(await addOn.save(place, {})).toEqual(first);
    expect(log(addOn)).toEqual(after);
  });

  test('stopped between log and OKRs row is completed by the retry, without a second log row', async () => {
    const addOn = await openExample();
    const { place } = await addOn.view();
    addOn.host.interruptAfter(5);
    await expect(addOn.save(place, {})).rejects.toThrow('Exceeded maximum execution time');
    addOn.host.interruptAfter(undefined);
    expect([log(addOn).length, row(addOn)?.[0]]).toEqual([LOGGED + 1, '38']);
    expect(await addOn.save(place, {})).toMatchObject({ ok: true });
    expect([log(addOn).length, row(addOn)?.[0]]).toEqual([LOGGED + 1, '34']);
  });

  test('the second of a day, stopped after any call, is completed by its retry', async () => {
    let seconds = 0;
    const clock = () => new Date(NOW.getTime() + 1000 * seconds++);
    const addOn = withoutDashboard(await openExample({ clock }));
    const { place } = await addOn.view();
    addOn.host.ledger.clear();
    await addOn.save(place, {});
    const calls = addOn.host.ledger.calls.filter(({ kind }) => kind !== 'handle').length;
    for (let stop = 1; stop <= calls; stop++) {
      const undo = { key: `test-undo-${stop}000`, value: 38, confidence: 5, corrects: 'test-key-0001' };
      addOn.host.interruptAfter(stop);
      await addOn.save(place, undo).catch(() => undefined);
      addOn.host.interruptAfter(undefined);
      expect(await addOn.save(place, undo)).toMatchObject({ ok: true });
      expect([stop, row(addOn)?.slice(0, 2), log(addOn).at(-1)?.[11]]).toEqual([stop, ['38', '5'], undo.key]);
      await addOn.save(place, { key: `test-again-${stop}000` });
    }
  }, 120_000);

  test.each([
    ['a formula', '=1+1'],
    ['a formula behind a plus', '+1'],
    ['a link formula', '=HYPERLINK("https://x.example";"x")'],
    ['an apostrophe', "'quoted"],
    ['a number', '007'],
    ['a date', '2026-01-02'],
    ['two lines', 'one\ntwo'],
  ])('keeps a comment that looks like %s as the text it is', async (_reason, comment) => {
    const addOn = await openExample();
    const { place } = await addOn.view();
    await addOn.save(place, { comment });
    expect(log(addOn).pop()?.[8]).toBe(comment);
  });

  test('is undone by a correction that brings the value before back', async () => {
    const addOn = await openExample();
    const { place } = await addOn.view();
    await addOn.save(place, {});
    await addOn.save(place, {
      key: 'undo-test-key-0001',
      value: 38,
      confidence: 5,
      corrects: 'test-key-0001',
    });
    expect(row(addOn)?.slice(0, 2)).toEqual(['38', '5']);
    expect(log(addOn).pop()?.[12]).toBe('test-key-0001');
  });
});

describe('a check-in after people changed the workbook', () => {
  test('finds a renamed tab', async () => {
    const addOn = await openExample();
    addOn.file.getSheetByName('OKRs')?.setName('Goals of ours');
    const { place } = await addOn.view();
    await addOn.save(place, {});
    expect(row(addOn, "'Goals of ours'!Q13:X13")?.slice(0, 5)).toEqual(['34', '6', '12 Nov', '', '0.55']);
  });

  test('finds a log that has fewer rows than titles and header may take', async () => {
    const addOn = await openExample();
    const sheet = addOn.file.getSheetByName('Check-ins');
    sheet?.getRange('A3:M').clearContent();
    sheet?.deleteRows(6, sheet.getMaxRows() - 5);
    expect(() => sheet?.getRange('1:10')).toThrow('outside the dimensions of the sheet');
    const { place } = await addOn.view();
    expect(await addOn.save(place, {})).toMatchObject({ ok: true });
    expect(log(addOn)).toHaveLength(1);
  });

  test('finds a moved column, and so do the formulas', async () => {
    const addOn = await openExample();
    const okrs = addOn.file.getSheetByName('OKRs');
    okrs?.insertColumnsBefore(3, 1);
    okrs?.getRange('C1:C67').setValues(addOn.host.values('OKRs!R1:R67'));
    okrs?.deleteColumns(18, 1);
    await addOn.host.settle();
    const { place } = await addOn.view();
    expect(await addOn.save(place, {})).toMatchObject({ ok: true });
    expect(addOn.host.shown('OKRs!C13')).toEqual([['34']]);
    expect(addOn.host.shown('OKRs!U13:X13')).toEqual([['0.55', '0.55', '0.49', 'On track']]);
  });

  test('finds its row after the sheet was sorted', async () => {
    const addOn = await openExample();
    const { place } = await addOn.view();
    const okrs = addOn.file.getSheetByName('OKRs');
    const rows = addOn.host.values('OKRs!A3:T15').reverse();
    okrs?.getRange('A3:T15').setValues(rows as (string | number | Date)[][]);
    await addOn.host.settle();
    await addOn.save(place, {});
    expect(addOn.host.values('OKRs!A5:B5')).toEqual([['KR7', 'Time until a new colleague works alone']]);
    expect(addOn.host.shown('OKRs!Q5')).toEqual([['34']]);
  });

  test.each([
    ['deletes the OKRs tab', 'OKRs', /^The OKRs tab is missing\./],
    ['deletes the log', 'Check-ins', /^The Check-ins tab is missing\./],
  ])('refuses with the way out when somebody %s', async (_reason, name, text) => {
    const addOn = await openExample();
    const { place } = await addOn.view();
    const sheet = addOn.file.getSheetByName(name);
    if (sheet !== null) addOn.file.deleteSheet(sheet);
    await addOn.host.settle();
    expect(await addOn.save(place, {})).toEqual({
      ok: false,
      text: expect.stringMatching(text),
      remedy: 'setUp',
    });
    expect(await addOn.opened(null)).toMatchObject({ ok: false, remedy: 'setUp' });
  });

  test.each([
    ['a text number', 'OKRs!Q13', '45 days', 'Check current: "45 days" is not a number'],
    ['a blank start', 'OKRs!L13', '', 'Add a start (0 if it starts from nothing)'],
    [
      'a start equal to the target',
      'OKRs!L13',
      '25',
      'Start equals target: use the type "at least", "at most" or "between"',
    ],
  ])('says in the row and in the sidebar what to mend: %s', async (_reason, cell, text, sentence) => {
    const addOn = await openExample();
    await addOn.host.type(cell, text);
    expect(addOn.host.shown('OKRs!U13:X13')[0]?.[0]).toBe(sentence);
    expect(addOn.host.shown('OKRs!X12:X14')).toEqual([['Check data'], ['Check data'], ['On track']]);
    const { objectives } = await addOn.view();
    const own = objectives.flatMap(({ keyResults }) => keyResults).find(({ id }) => id === 'KR7');
    expect(own?.problem).toBe(sentence);
  });

  test('gives IDs to rows typed by hand, which then can be checked in on', async () => {
    const addOn = await openExample();
    const typed = [
      ['', 'Referrals', 'Key result', 'O2', '', 'People', 'Q4 2026', '', '', 'Maya Lind', '', 0, 10],
    ];
    addOn.file.getSheetByName('OKRs')?.getRange('A68:M68').setValues(typed);
    await addOn.host.settle();
    expect((await addOn.view()).notices).toEqual([
      { text: 'One row has no ID in OKRs, so nobody can check in on it.', remedy: 'giveIds' },
    ]);
    expect(await addOn.call('giveIds', {})).toEqual({ ok: true, value: { text: '1 row now has an ID.' } });
    const { place } = await addOn.view();
    await addOn.save(place, { id: 'KR51', value: 4 });
    expect(addOn.host.shown('OKRs!A68:B68')).toEqual([['KR51', 'Referrals']]);
    expect(addOn.host.shown('OKRs!U68')).toEqual([['0.40']]);
  });
});

interface Change {
  readonly entry?: object;
  readonly all?: object;
}

describe('what the sidebar sends', () => {
  test.each([
    [
      'no name',
      { all: { who: '  ' } },
      'Choose whose check-in this is, at the top: a check-in needs a name. Nothing was saved.',
    ],
    [
      'a comment that is too long',
      { entry: { comment: 'x'.repeat(2001) } },
      'The comment is longer than 2,000 characters.',
    ],
    ['a confidence of eleven', { entry: { confidence: 11 } }, 'Confidence is a whole number from 0 to 10.'],
    [
      'nothing that fits',
      { all: { entries: 'all' } },
      "The sidebar sent something that can't be used (entries).",
    ],
  ])('is refused with a sentence: %s', async (_reason, change: Change, sentence) => {
    const addOn = await openExample();
    const { place } = await addOn.view();
    const entry = {
      key: 'test-key-0001',
      id: 'KR7',
      value: 1,
      confidence: 1,
      comment: '',
      blocker: '',
      evidence: '',
      corrects: null,
    };
    const input = { place, who: 'Maya Lind', entries: [{ ...entry, ...change.entry }], ...change.all };
    const answer = await addOn.host.callFromSidebar('saveCheckIns', [input]);
    expect(answer).toMatchObject({ ok: false, text: expect.stringContaining(sentence) });
    expect(log(addOn)).toHaveLength(LOGGED);
  });

  test('waits its turn: a held lock is a sentence and nothing is written', async () => {
    const addOn = await openExample();
    const { place } = await addOn.view();
    addOn.host.holdLock(true);
    expect(await addOn.save(place, {})).toMatchObject({
      ok: false,
      text: expect.stringMatching(/^Somebody else is saving/),
    });
    addOn.host.holdLock(false);
    expect(log(addOn)).toHaveLength(LOGGED);
  });
});
