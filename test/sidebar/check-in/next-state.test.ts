import { describe, expect, test } from 'vitest';
import {
  type CheckInAction,
  type CheckInState,
  isBusy,
  NOTHING_YET,
  type Parcel,
} from '../../../sidebar/check-in/check-in-state.ts';
import { type Draft, newDraft } from '../../../sidebar/check-in/draft.ts';
import { entryOf, undoOf } from '../../../sidebar/check-in/entry.ts';
import { nextState } from '../../../sidebar/check-in/next-state.ts';
import { keyResult, TODAY, viewOf } from './company.ts';

const VIEW = viewOf(keyResult(), keyResult({ id: 'KR-2', title: 'Offers', current: 40, confidence: null }));
const TROUBLE = { text: 'The sheet is busy.', remedy: null };

function draft(changes: Partial<Draft> = {}): Draft {
  return { ...newDraft('key-0001', TODAY), value: '34', confidence: 5, ...changes };
}

function parcel(id: string, own: Draft): Parcel {
  const entry = entryOf(own, keyResult({ id }));
  if (typeof entry === 'string') throw new Error(entry);
  return { entry, draft: own };
}

function reached(...actions: readonly CheckInAction[]): CheckInState {
  return actions.reduce(nextState, opened());
}

function opened(drafts: Readonly<Record<string, Draft>> = {}): CheckInState {
  return nextState(NOTHING_YET, { kind: 'opened', view: VIEW, drafts });
}

const type = (typed: Partial<Draft>, newKey = 'key-0001', id = 'KR-1'): CheckInAction => ({
  kind: 'type',
  id,
  typed,
  newKey,
});
const save = (...parcels: readonly Parcel[]): CheckInAction => ({ kind: 'save', parcels });
const send: CheckInAction = { kind: 'send' };
const refuse: CheckInAction = { kind: 'not saved', trouble: TROUBLE, refused: true };
const lose: CheckInAction = { kind: 'not saved', trouble: TROUBLE, refused: false };

function answer(...parcels: readonly Parcel[]): CheckInAction {
  const saved = parcels.map(({ entry: { key, id, value, confidence } }) => ({
    key,
    id,
    value,
    confidence,
    lastCheckIn: TODAY,
  }));
  return { kind: 'answered', saved };
}

const typed = parcel('KR-1', draft());
const sent = [type({ value: '34', confidence: 5 }), save(typed), send] as const;

describe('typing', () => {
  test('begins a draft with a key and a day', () => {
    expect(reached(type({ value: '34' })).drafts['KR-1']).toEqual(draft({ confidence: null }));
  });

  test('goes on with the draft and its key', () => {
    const state = reached(
      type({ value: '3' }, 'key-0001'),
      type({ value: '34' }, 'key-0002'),
      type({ confidence: 5 }, 'key-0003'),
    );
    expect(state.drafts['KR-1']).toEqual(draft());
  });

  test.each([
    ['the only word deleted', [type({ value: '3' }), type({ value: '' })]],
    ['cleared', [type({ value: '3' }), { kind: 'discard', id: 'KR-1' } as const]],
  ])('leaves no draft: %s', (_, actions) => {
    expect(reached(...actions).drafts).toEqual({});
  });

  test.each([
    ['the value mends a complaint about it', { value: '45' }, undefined],
    ['a comment does not', { comment: 'soon' }, 'not a number'],
  ])('%s', (_, change, complaint) => {
    const state = reached(
      type({ value: '45 days' }),
      { kind: 'complain', complaints: { 'KR-1': 'not a number' } },
      type(change),
    );
    expect(state.complaints['KR-1']).toBe(complaint);
  });

  test('changes nothing while the card is being saved', () => {
    const state = reached(...sent);
    expect(nextState(state, type({ value: '99' }, 'key-0002'))).toBe(state);
    expect(nextState(state, { kind: 'discard', id: 'KR-1' })).toBe(state);
  });
});

describe('the key of a draft', () => {
  test.each([
    ['kept for a retry after a refusal', [...sent, refuse], 'key-0001'],
    ['kept for a retry after a lost answer', [...sent, lose], 'key-0001'],
    [
      'kept when it changes after a refusal: nothing was stored',
      [...sent, refuse, type({ value: '35' }, 'key-0002')],
      'key-0001',
    ],
    [
      'renewed when it changes after a lost answer: the log may hold the old words',
      [...sent, lose, type({ value: '35' }, 'key-0002')],
      'key-0002',
    ],
    [
      'renewed when a refused retry follows a lost answer',
      [
        ...sent,
        lose,
        save(parcel('KR-1', draft({ sent: true }))),
        send,
        refuse,
        type({ value: '35' }, 'key-0002'),
      ],
      'key-0002',
    ],
    [
      'renewed only once',
      [...sent, lose, type({ value: '35' }, 'key-0002'), type({ value: '36' }, 'key-0003')],
      'key-0002',
    ],
  ])('is %s', (_, actions, key) => {
    expect(reached(...actions).drafts['KR-1']?.key).toBe(key);
  });
});

describe('a save', () => {
  test('keeps the card busy, its draft and its last value until the answer', () => {
    for (const state of [reached(sent[0], sent[1]), reached(...sent)]) {
      expect(isBusy(state, 'KR-1')).toBe(true);
      expect(state.drafts['KR-1']?.value).toBe('34');
      expect(state.view?.objectives[0]?.keyResults[0]?.current).toBe(38);
    }
  });

  test('that arrived shows the new values and says so', () => {
    const state = reached(...sent, answer(typed));
    expect(state.drafts).toEqual({});
    expect(isBusy(state, 'KR-1')).toBe(false);
    expect(state.view?.objectives[0]?.keyResults[0]).toMatchObject({
      current: 34,
      confidence: 5,
      lastCheckIn: TODAY,
    });
    expect(state.news).toMatchObject({
      kind: 'saved',
      items: [{ title: 'Time to fill', before: { current: 38, confidence: 6 } }],
    });
  });

  test('leaves the value of a KPI as it is', () => {
    const view = viewOf(keyResult({ kpi: 'K-1' }));
    const own = parcel('KR-1', draft());
    const state = [save(own), send, answer(own)].reduce(nextState, { ...opened(), view });
    expect(state.view?.objectives[0]?.keyResults[0]).toMatchObject({ current: 38, confidence: 5 });
  });

  test('waits for the one before it', () => {
    const second = parcel('KR-2', draft({ key: 'key-0002' }));
    const state = reached(...sent, save(second));
    expect([state.sending, state.waiting]).toEqual([[typed], [second]]);
    expect(nextState(nextState(state, answer(typed)), send).sending).toEqual([second]);
  });

  test.each([
    ['refused', refuse, false],
    ['lost', lose, true],
  ])('that was %s keeps the draft and tells it beside the card', (_, action, unsure) => {
    const state = reached(...sent, action);
    expect(state.drafts['KR-1']).toEqual(draft({ sent: unsure }));
    expect(state.troubles).toEqual({ 'KR-1': TROUBLE });
    expect(state.sending).toEqual([]);
  });

  test('of several cards that failed is told once, at the button', () => {
    const second = parcel('KR-2', draft({ key: 'key-0002' }));
    const state = reached(save(typed, second), send, refuse);
    expect(state.troubles).toEqual({});
    expect(state.news).toEqual({ kind: 'trouble', trouble: TROUBLE, undo: [] });
  });

  test('of which the answer misses an entry keeps the draft of that one', () => {
    const second = parcel('KR-2', draft({ key: 'key-0002' }));
    const state = reached(
      type({ value: '34' }),
      type({ value: '34' }, 'key-0002', 'KR-2'),
      save(typed, second),
      send,
      answer(typed),
    );
    expect(Object.keys(state.drafts)).toEqual(['KR-2']);
    expect(state.drafts['KR-2']?.sent).toBe(true);
  });
});

describe('an undo', () => {
  const saved = reached(...sent, answer(typed));
  const items = saved.news.kind === 'saved' ? saved.news.items : [];
  const back = items.map((item) => undoOf(item, 'key-0009'));
  const undone = [save(...back), send, answer(...back)].reduce(nextState, saved);

  test('corrects the entry with the values before it', () => {
    expect(back.map(({ entry }) => entry)).toMatchObject([
      { key: 'undo-key-0001', id: 'KR-1', value: 38, confidence: 6, comment: '', corrects: 'key-0001' },
    ]);
  });

  test('brings the typed words back into the card, to be saved as another entry', () => {
    expect(undone.drafts['KR-1']).toEqual(draft({ key: 'key-0009' }));
    expect(undone.view?.objectives[0]?.keyResults[0]).toMatchObject({ current: 38, confidence: 6 });
    expect(undone.news).toEqual({ kind: 'undone', titles: ['Time to fill'] });
  });

  test('does not write over what was typed since', () => {
    const state = [type({ value: '30' }, 'key-0005'), save(...back), send, answer(...back)].reduce(
      nextState,
      saved,
    );
    expect(state.drafts['KR-1']).toMatchObject({ value: '30', key: 'key-0005' });
  });

  test('brings back a confidence that was blank', () => {
    const own = parcel('KR-2', draft());
    const first = [save(own), send, answer(own)].reduce(nextState, opened());
    const blank = first.news.kind === 'saved' ? first.news.items.map((item) => undoOf(item, 'key-0009')) : [];
    const state = [save(...blank), send, answer(...blank)].reduce(nextState, first);
    expect(state.view?.objectives[0]?.keyResults[1]?.confidence).toBeNull();
  });

  test('that failed can be sent again as it is', () => {
    const state = [save(...back), send, lose].reduce(nextState, saved);
    expect(state.news).toEqual({ kind: 'trouble', trouble: TROUBLE, undo: back });
    expect(state.drafts).toEqual({});
  });
});

describe('opening', () => {
  test('keeps the header on screen while it loads', () => {
    const state = reached({ kind: 'open', person: 'Ben', loading: 'anew' });
    expect(state).toMatchObject({ loading: 'anew', person: 'Ben', view: VIEW });
  });

  test('takes the person that the server knows', () => {
    const state = reached(
      { kind: 'open', person: 'Somebody', loading: 'anew' },
      { kind: 'opened', view: { ...VIEW, me: null }, drafts: {} },
    );
    expect(state.person).toBeNull();
  });

  test('that failed says why', () => {
    expect(reached({ kind: 'not opened', trouble: TROUBLE })).toMatchObject({
      loading: null,
      loadTrouble: TROUBLE,
    });
  });
});
