import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import type { Call } from '../../../sidebar/host.ts';
import { type Values, type ValuesState, valuesSession } from '../../../sidebar/kpi-values/values-session.ts';
import { rememberIn } from '../../../sidebar/memory.ts';
import { SAVE_UNSURE } from '../../../sidebar/trouble.ts';
import {
  CALLS,
  type CallAnswer,
  type CallInput,
  type CallName,
  type TablesView,
} from '../../../src/schema/calls.ts';
import { fakeStorage } from '../storage.ts';
import { COMPANY } from './company.ts';

type Save = CallInput<'saveKpiValues'>;
type Reply = CallAnswer<CallName> | Error;

/** A page without a browser: what it sent, what it shows, and what the browser keeps. */
function page(
  reply: (name: CallName, input: object) => Reply | undefined = () => undefined,
  storage = fakeStorage(),
) {
  const sent: { name: CallName; input: object }[] = [];
  let shown: ValuesState | undefined;
  let keys = 0;
  const wellDone = (name: CallName, view: TablesView): object =>
    name === 'openTables' ? view : name === 'saveKpiValues' ? { saved: 1 } : { removed: 1 };
  const call: Call = async (name, input) => {
    if (!z.safeParse(CALLS[name].input, input).success) throw new Error('the server refuses this input');
    sent.push({ name, input });
    const answer = reply(name, input) ?? { ok: true, value: wellDone(name, COMPANY) };
    if (answer instanceof Error) throw answer;
    return answer as CallAnswer<typeof name>;
  };
  const values: Values = valuesSession({
    call,
    memory: rememberIn(storage),
    newKey: () => {
      keys += 1;
      return `key-${String(keys).padStart(4, '0')}`;
    },
    show: (state) => {
      shown = state;
    },
  });
  const state = (): ValuesState => {
    if (shown === undefined) throw new Error('nothing is shown yet');
    return shown;
  };
  const saves = () => sent.flatMap(({ name, input }) => (name === 'saveKpiValues' ? [input as Save] : []));
  return { values, state, sent, saves, storage };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));
const typed = (value: string, date = '2026-10-31', note = '') => ({ value, date, note });
const kpi = (state: ValuesState, id: string) => state.view?.kpis.find((each) => each.id === id);

describe('recording values', () => {
  test('what is due comes first, the person’s own before the others’', async () => {
    const { values, state } = page();
    await values.start();
    expect(state().order).toEqual({ due: ['K1', 'K2'], later: ['K3', 'K4'] });
  });

  test('a value is saved, becomes the last one, and its card is done in its place', async () => {
    const { values, state, saves } = page();
    await values.start();
    values.type('K1', typed('30', '2026-10-31', ' quick ones '));
    expect(values.save(['K1'])).toBeNull();
    await settled();
    expect(saves()).toEqual([
      {
        key: 'key-0001',
        who: 'Maya',
        values: [{ kpi: 'K1', date: '2026-10-31', value: 30, note: 'quick ones' }],
      },
    ]);
    expect(state()).toMatchObject({
      drafts: {},
      done: ['K1'],
      news: { text: 'Saved Time to fill: 30\u00a0days' },
    });
    expect(state().order.due).toEqual(['K1', 'K2']);
    expect(kpi(state(), 'K1')?.values.at(-1)).toBe(30);
  });

  test('all of them are one save under one key', async () => {
    const { values, state, saves } = page();
    await values.start();
    values.type('K1', typed('30'));
    values.type('K2', typed('82'));
    values.save(['K1', 'K2']);
    await settled();
    expect(saves()).toHaveLength(1);
    expect(saves()[0]?.values.map((each) => [each.kpi, each.value])).toEqual([
      ['K1', 30],
      ['K2', 0.82],
    ]);
    expect(state().news).toMatchObject({ text: 'Saved 2 values' });
  });

  test.each([
    ['no number', typed('soon'), '“soon” is not a number.'],
    ['a share or a percentage', typed('0.8'), 'Type 0.8% or 80%, so that it is clear which one you mean.'],
    ['a note alone', typed('', '2026-10-31', 'why'), 'Type a number.'],
    ['no day', typed('80', ''), 'Choose the day that the value stands for.'],
    ['a day to come', typed('80', '2026-11-13'), 'That day is still to come. Choose today or a day before.'],
  ])('stays with a sentence: %s', async (_reason, draft, complaint) => {
    const { values, state, saves } = page();
    await values.start();
    values.type('K2', draft);
    expect(values.save(['K2'])).toBe('K2');
    expect(state().complaints).toEqual({ K2: complaint });
    expect(saves()).toEqual([]);
  });
});

describe('a save that failed', () => {
  const once = (answer: Reply) => {
    let asked = 0;
    return (name: CallName) => {
      if (name !== 'saveKpiValues') return undefined;
      asked += 1;
      return asked === 1 ? answer : undefined;
    };
  };

  test('without an answer goes again under its key', async () => {
    const { values, state, saves } = page(once(new Error('lost')));
    await values.start();
    values.type('K1', typed('30'));
    values.save(['K1']);
    await settled();
    expect(state().troubles.K1?.text).toBe(SAVE_UNSURE);
    values.save(['K1']);
    await settled();
    expect(saves().map(({ key }) => key)).toEqual(['key-0001', 'key-0001']);
    expect(state().troubles).toEqual({});
  });

  test('with different words goes under another one', async () => {
    const { values, saves } = page(once(new Error('lost')));
    await values.start();
    values.type('K1', typed('30'));
    values.save(['K1']);
    await settled();
    values.type('K1', typed('31'));
    values.save(['K1']);
    await settled();
    expect(saves().map(({ key }) => key)).toEqual(['key-0001', 'key-0002']);
  });

  test('of several, one changed since: the others keep their key', async () => {
    const { values, saves } = page(once(new Error('lost')));
    await values.start();
    values.type('K1', typed('30'));
    values.type('K2', typed('82'));
    values.save(['K1', 'K2']);
    await settled();
    values.type('K2', typed('83'));
    values.save(['K1', 'K2']);
    await settled();
    expect(saves().map(({ key, values: [first] }) => [key, first?.kpi])).toEqual([
      ['key-0001', 'K1'],
      ['key-0001', 'K1'],
      ['key-0002', 'K2'],
    ]);
  });

  test('that was refused surely wrote nothing, so the next has a key of its own', async () => {
    const { values, state, saves } = page(once({ ok: false, text: 'Busy.', remedy: null }));
    await values.start();
    values.type('K1', typed('30'));
    values.save(['K1']);
    await settled();
    expect(state().troubles.K1?.text).toBe('Busy.');
    values.save(['K1']);
    await settled();
    expect(saves().map(({ key }) => key)).toEqual(['key-0001', 'key-0002']);
  });

  test('is still there tomorrow, with its key', async () => {
    const first = page(once(new Error('lost')));
    await first.values.start();
    first.values.type('K1', typed('30', '2026-10-31', 'note'));
    first.values.save(['K1']);
    await settled();
    const second = page(undefined, first.storage);
    await second.values.start();
    expect(second.state().drafts.K1).toEqual({
      value: '30',
      date: '2026-10-31',
      note: 'note',
      sent: 'key-0001',
    });
    second.values.save(['K1']);
    await settled();
    expect(second.saves()[0]?.key).toBe('key-0001');
    const third = page(undefined, first.storage);
    await third.values.start();
    expect(third.state().drafts).toEqual({});
  });
});

describe('undo', () => {
  async function saved(reply?: Parameters<typeof page>[0]) {
    const opened = page(reply);
    await opened.values.start();
    opened.values.type('K1', typed('30'));
    opened.values.save(['K1']);
    await settled();
    return opened;
  }
  const undo = ({ news }: ValuesState) => {
    if (news.kind === 'told') news.undo?.();
    if (news.kind === 'trouble') news.again?.run();
  };

  test('takes back what was sent, and the number stands in the card again', async () => {
    const { state, sent, saves } = await saved();
    undo(state());
    await settled();
    expect(sent.at(-1)).toEqual({ name: 'removeKpiValues', input: saves()[0] });
    expect(state()).toMatchObject({ done: [], drafts: { K1: { value: '30', sent: null } }, busy: false });
    expect(kpi(state(), 'K1')?.values.at(-1)).toBe(44);
  });

  test('that got no answer can be sent again as it was', async () => {
    let asked = 0;
    const { state, sent } = await saved((name) => {
      if (name !== 'removeKpiValues') return undefined;
      asked += 1;
      return asked === 1 ? new Error('lost') : undefined;
    });
    undo(state());
    await settled();
    expect(state().news).toMatchObject({ kind: 'trouble', again: { label: 'Undo again' } });
    undo(state());
    await settled();
    expect(sent.slice(-2).map(({ input }) => input)).toEqual([sent.at(-1)?.input, sent.at(-1)?.input]);
    expect(state().news).toMatchObject({ kind: 'told' });
  });

  test('that is refused says why and leaves the value', async () => {
    const refused = { ok: false, text: 'Somebody has changed this.', remedy: null } as const;
    const { state } = await saved((name) => (name === 'removeKpiValues' ? refused : undefined));
    undo(state());
    await settled();
    expect(state().news).toMatchObject({ trouble: { text: 'Somebody has changed this.' }, again: null });
    expect(kpi(state(), 'K1')?.values.at(-1)).toBe(30);
  });
});
