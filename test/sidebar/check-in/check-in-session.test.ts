import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { type CheckIn, checkInSession } from '../../../sidebar/check-in/check-in-session.ts';
import { type CheckInState, keyResultsOf, NOTHING_YET } from '../../../sidebar/check-in/check-in-state.ts';
import type { CheckInView } from '../../../sidebar/check-in/check-in-view.ts';
import type { Call } from '../../../sidebar/host.ts';
import { rememberIn } from '../../../sidebar/memory.ts';
import { CALLS, type CallAnswer, type CallInput, type CallName } from '../../../src/schema/calls.ts';
import { fakeStorage } from '../storage.ts';
import { answerOf, keyResult, view, viewOf } from './company.ts';

type Server = {
  readonly [Name in CallName]?: (input: CallInput<Name>) => Promise<CallAnswer<Name>> | CallAnswer<Name>;
};
type Entries = CallInput<'saveCheckIns'>['entries'];

const VIEW = viewOf(
  keyResult(),
  keyResult({ id: 'KR-2', title: 'Offers' }),
  keyResult({ id: 'KR-3', kpi: 'K-1' }),
);

/** A sidebar without a page: what it sent, what it shows, and what the browser keeps. */
function sidebar(handlers: Partial<Server> = {}, answered: CheckInView = VIEW, storage = fakeStorage()) {
  const saves: Entries[] = [];
  /** Whether the account's mail was asked for, by each load. */
  const asked: boolean[] = [];
  let state: CheckInState = NOTHING_YET;
  let keys = 0;
  const own: Partial<Server> = {
    openTables: () => ({ ok: true, value: answerOf(answered) }),
    saveCheckIns: ({ entries }) => ({
      ok: true,
      value: { saved: entries.map((entry) => ({ ...entry, lastCheckIn: answered.today })) },
    }),
    giveIds: () => ({ ok: true, value: { text: 'Gave 2 key results an ID.' } }),
    setUp: () => ({ ok: true, value: { text: 'Set up.' } }),
    ...handlers,
  };
  const call: Call = async (name, input) => {
    if (!z.safeParse(CALLS[name].input, input).success) throw new Error('the server refuses this input');
    if ('entries' in input) saves.push(input.entries);
    if ('mail' in input) asked.push(input.mail);
    const answered = own[name];
    if (!answered) throw new Error(`the check-in does not call ${name}`);
    return answered(input);
  };
  const checkIn: CheckIn = checkInSession({
    call,
    memory: rememberIn(storage),
    newKey: () => {
      keys += 1;
      return `key-${String(keys).padStart(4, '0')}`;
    },
    show: (next) => {
      state = next;
    },
  });
  return { checkIn, saves, asked, storage, state: () => state };
}

/** Lets answers arrive. */
const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('a check-in', () => {
  test('opens for the person chosen the last time', async () => {
    const first = sidebar();
    await first.checkIn.start();
    await first.checkIn.choose('Mei Tanaka');
    const second = sidebar({}, VIEW, first.storage);
    await second.checkIn.start();
    expect([first.asked, second.asked]).toEqual([[true, false], [false]]);
    expect(second.state().view?.me).toBe('Mei Tanaka');
  });

  test('shows the answer for the person asked for last, in whatever order the answers come', async () => {
    const late: (() => void)[] = [];
    const { checkIn, state } = sidebar({
      openTables: () =>
        new Promise((resolve) => late.push(() => resolve({ ok: true, value: answerOf(VIEW) }))),
    });
    void checkIn.choose('Ana Ruiz');
    void checkIn.choose('Mei Tanaka');
    await settled();
    for (const answer of late.reverse()) answer();
    await settled();
    expect(state().view?.me).toBe('Mei Tanaka');
  });

  test('saves one card', async () => {
    const { checkIn, saves, state } = sidebar();
    await checkIn.start();
    checkIn.type('KR-1', { value: '34', confidence: 5, comment: ' Two offers out ' });
    expect(checkIn.save(['KR-1'])).toBeNull();
    await settled();
    expect(saves).toMatchObject([
      [{ id: 'KR-1', value: 34, confidence: 5, comment: 'Two offers out', corrects: null }],
    ]);
    expect(keyResultsOf(state().view)[0]?.current).toBe(34);
  });

  test('saves all changed cards in one call, a KPI’s without a value', async () => {
    const { checkIn, saves } = sidebar();
    await checkIn.start();
    checkIn.type('KR-1', { value: '34' });
    checkIn.type('KR-3', { confidence: 7 });
    checkIn.save(['KR-1', 'KR-2', 'KR-3']);
    await settled();
    expect(saves).toMatchObject([
      [
        { id: 'KR-1', value: 34 },
        { id: 'KR-3', value: null, confidence: 7 },
      ],
    ]);
  });

  test('sends saves one after the other, those made meanwhile together', async () => {
    const answers: (() => void)[] = [];
    const { checkIn, saves } = sidebar({
      saveCheckIns: ({ entries }) =>
        new Promise((resolve) =>
          answers.push(() =>
            resolve({
              ok: true,
              value: { saved: entries.map((entry) => ({ ...entry, lastCheckIn: VIEW.today })) },
            }),
          ),
        ),
    });
    await checkIn.start();
    for (const id of ['KR-1', 'KR-2', 'KR-3']) {
      checkIn.type(id, { value: '30', confidence: 5 });
      checkIn.save([id]);
    }
    await settled();
    expect(saves.map((entries) => entries.map(({ id }) => id))).toEqual([['KR-1']]);
    answers[0]?.();
    await settled();
    expect(saves.map((entries) => entries.map(({ id }) => id))).toEqual([['KR-1'], ['KR-2', 'KR-3']]);
  });

  test.each([
    ['a text that is no number', { value: '45 days' }, '“45 days” is not a number. Type only 45.'],
    ['no value', { confidence: 5 }, 'Type a number, the same one again if nothing changed.'],
  ])('names the card that can’t be saved and saves the others: %s', async (_, typed, complaint) => {
    const { checkIn, saves, state } = sidebar();
    await checkIn.start();
    checkIn.type('KR-1', typed);
    checkIn.type('KR-2', { value: '34' });
    expect(checkIn.save(['KR-1', 'KR-2'])).toBe('KR-1');
    await settled();
    expect(saves).toMatchObject([[{ id: 'KR-2' }]]);
    expect(state().complaints).toEqual({ 'KR-1': complaint });
    expect(state().drafts['KR-1']).toMatchObject(typed);
  });

  test.each([
    ['a text that is no number is told when the field is left', '45 days', true],
    ['a blank one is not', ' ', false],
  ])('%s', async (_, value, told) => {
    const { checkIn, state } = sidebar();
    await checkIn.start();
    checkIn.type('KR-1', { value, confidence: 5 });
    checkIn.check('KR-1');
    expect('KR-1' in state().complaints).toBe(told);
  });
});

describe('a save that failed', () => {
  const failures: [string, Required<Server>['saveCheckIns']][] = [
    ['refused', () => ({ ok: false, text: 'The sheet is busy.', remedy: null })],
    ['lost', () => Promise.reject(new Error('NO_ANSWER'))],
  ];

  test.each(failures)(
    'is kept when the sidebar is closed, and is sent again under its key: %s',
    async (_, saveCheckIns) => {
      const first = sidebar({ saveCheckIns });
      await first.checkIn.start();
      first.checkIn.type('KR-1', { value: '34' });
      first.checkIn.save(['KR-1']);
      await settled();
      const second = sidebar({}, VIEW, first.storage);
      await second.checkIn.start();
      second.checkIn.save(['KR-1']);
      await settled();
      expect(second.saves).toEqual(first.saves);
      expect(second.state().drafts).toEqual({});
    },
  );

  test('is known as unsure when the sidebar was closed before the answer', async () => {
    const first = sidebar({ saveCheckIns: () => new Promise(() => undefined) });
    await first.checkIn.start();
    first.checkIn.type('KR-1', { value: '34' });
    first.checkIn.save(['KR-1']);
    const second = sidebar({}, VIEW, first.storage);
    await second.checkIn.start();
    expect(second.state().drafts['KR-1']?.sent).toBe(true);
  });

  test('under another account says what to do', async () => {
    const { checkIn, state } = sidebar({
      saveCheckIns: () => Promise.reject(new Error('PERMISSION_DENIED: reading')),
    });
    await checkIn.start();
    checkIn.type('KR-1', { value: '34' });
    checkIn.save(['KR-1']);
    await settled();
    expect(state().troubles['KR-1']?.text).toContain('another Google account');
  });

  test('of an undo is sent again under the same key', async () => {
    let works = true;
    const { checkIn, saves, state } = sidebar({
      saveCheckIns: ({ entries }) =>
        works
          ? { ok: true, value: { saved: entries.map((entry) => ({ ...entry, lastCheckIn: VIEW.today })) } }
          : { ok: false, text: 'The sheet is busy.', remedy: null },
    });
    await checkIn.start();
    checkIn.type('KR-1', { value: '34' });
    checkIn.save(['KR-1']);
    await settled();
    const { news } = state();
    works = false;
    if (news.kind === 'saved') checkIn.undo(news.items);
    await settled();
    works = true;
    const failed = state().news;
    if (failed.kind === 'trouble') checkIn.sendAgain(failed.undo);
    await settled();
    expect(saves[2]).toEqual(saves[1]);
    expect(state().drafts['KR-1']?.value).toBe('34');
  });
});

describe('drafts', () => {
  test('of one person are neither shown to another nor lost', async () => {
    const { checkIn, state } = sidebar();
    await checkIn.start();
    checkIn.type('KR-1', { value: '34' });
    await checkIn.choose('Mei Tanaka');
    expect(state().drafts).toEqual({});
    await checkIn.choose('Ana Ruiz');
    expect(state().drafts['KR-1']?.value).toBe('34');
  });

  test('survive storage that the browser forbids, as long as the sidebar is open', async () => {
    const { checkIn, state } = sidebar({}, VIEW, fakeStorage('broken'));
    await checkIn.start();
    checkIn.type('KR-1', { value: '34' });
    await checkIn.reload();
    expect(state().drafts['KR-1']?.value).toBe('34');
  });
});

describe('a remedy', () => {
  test('is run, then the check-in is loaded again with what was typed', async () => {
    const { checkIn, asked, state } = sidebar();
    await checkIn.start();
    checkIn.type('KR-1', { value: '34' });
    await checkIn.mend('giveIds');
    expect(asked).toEqual([true, false]);
    expect(state().news).toEqual({ kind: 'mended', text: 'Gave 2 key results an ID.' });
    expect(state().drafts['KR-1']?.value).toBe('34');
  });

  test.each([
    ['before anything is loaded, stands in place of the list', null],
    ['later, stands at the buttons', view()],
  ])('that is refused %s', async (_, answered) => {
    const refusal = { ok: false, text: 'You may not edit this file.', remedy: null } as const;
    const { checkIn, state } = sidebar({
      openTables: () =>
        answered === null ? { ...refusal, remedy: 'setUp' } : { ok: true, value: answerOf(answered) },
      setUp: () => refusal,
    });
    await checkIn.start();
    await checkIn.mend('setUp');
    const { loadTrouble, news } = state();
    if (answered === null) expect(loadTrouble).toMatchObject({ text: refusal.text });
    else expect(news).toMatchObject({ kind: 'trouble', trouble: { text: refusal.text } });
  });
});
