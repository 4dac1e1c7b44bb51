import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { formatSession } from '../../../sidebar/format/session.ts';
import { type FormatState, NOTHING_YET } from '../../../sidebar/format/state.ts';
import type { Call } from '../../../sidebar/host.ts';
import {
  type ApplyFormatInput,
  CALLS,
  type CallAnswer,
  type CallInput,
  type CallName,
} from '../../../src/schema/calls.ts';
import { column, opened } from './sheet.ts';

type Server = {
  readonly [Name in CallName]?: (input: CallInput<Name>) => CallAnswer<Name> | Promise<CallAnswer<Name>>;
};

/** A page without a screen: what it asked, and what it shows. */
function page(handlers: Server = {}) {
  const asked: (readonly [string, object])[] = [];
  let state: FormatState = NOTHING_YET;
  let keys = 0;
  const server: Server = {
    openFormat: () => ({ ok: true, value: opened() }),
    readCells: ({ a1 }) => ({
      ok: true,
      value: column([3.9], { row: 1, column: a1 === null ? 8 : 4, above: '' }),
    }),
    applyFormat: ({ id, a1, legend }) => ({ ok: true, value: { id, a1, legend } }),
    removeFormat: ({ id }) => ({ ok: true, value: { id } }),
    ...handlers,
  };
  const call: Call = async (name, input) => {
    if (!z.safeParse(CALLS[name].input, input).success) throw new Error('the server refuses this input');
    asked.push([name, input]);
    const handler = server[name];
    if (handler === undefined) throw new Error('the page makes no such call');
    return handler(input);
  };
  const formats = formatSession({
    call,
    newKey: () => {
      keys += 1;
      return `format-${keys}`;
    },
    show: (next) => {
      state = next;
    },
  });
  const names = () => asked.map(([name]) => name);
  const applied = () =>
    asked.filter(([name]) => name === 'applyFormat').map(([, input]) => input as ApplyFormatInput);
  return { formats, asked, names, applied, state: () => state };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));
const refusal = { ok: false, text: 'These cells are protected.', remedy: null } as const;
const lost = () => Promise.reject(new Error('NO_ANSWER'));

describe('opening', () => {
  test('reads the selection once and offers the column beside it', async () => {
    const { formats, names, state } = page();
    await formats.open();
    expect(names()).toEqual(['openFormat']);
    expect(state()).toMatchObject({
      isLoading: false,
      choices: { column: 'C' },
      view: { cells: { column: 2 } },
    });
  });

  test('again keeps what was typed and reads the comparison again', async () => {
    const { formats, names, state } = page();
    await formats.open();
    await formats.choose({ kind: 'cell', cell: 'D1' });
    await formats.open();
    expect(names()).toEqual(['openFormat', 'readCells', 'openFormat', 'readCells']);
    expect(state().choices.cell).toBe('D1');
  });

  test.each([
    ['refused', () => refusal, 'These cells are protected.'],
    ['lost', lost, 'did not answer'],
  ])('that fails says why: %s', async (_, openFormat, text) => {
    const { formats, state } = page({ openFormat });
    await formats.open();
    expect(state().loadTrouble?.text).toContain(text);
  });
});

describe('the comparison', () => {
  test('is read as soon as its address is typed, each address once', async () => {
    const { formats, asked } = page();
    await formats.open();
    await formats.choose({ kind: 'cell', cell: 'D' });
    await formats.choose({ cell: 'D1' });
    await formats.choose({ direction: 'down' });
    expect(asked.slice(1)).toEqual([['readCells', { sheet: 7, a1: 'D1' }]]);
  });

  test('can be taken from the sheet', async () => {
    const { formats, state, names } = page();
    await formats.open();
    await formats.takeSelected('cell');
    expect(state().choices.cell).toBe('H1');
    expect(names()).toEqual(['openFormat', 'readCells']);
  });

  test('taken from another tab is refused', async () => {
    const readCells = () => ({ ok: true, value: column([1], { sheet: 8 }) }) as const;
    const { formats, state } = page({ readCells });
    await formats.open();
    await formats.takeSelected('cell');
    expect(state().news).toMatchObject({ kind: 'trouble', text: expect.stringContaining('another tab') });
  });
});

describe('applying', () => {
  const ready = async (handlers: Server = {}) => {
    const opened = page(handlers);
    await opened.formats.open();
    await opened.formats.choose({ number: '3.9' });
    return opened;
  };

  test('sends one format, lists it and offers the way back', async () => {
    const { formats, applied, state } = await ready();
    expect(formats.apply()).toBeNull();
    await settled();
    expect(applied()).toMatchObject([{ id: 'format-1', a1: 'B2:B7', noteAt: 'B1' }]);
    expect(state().view?.formats).toMatchObject([{ id: 'format-1', a1: 'B2:B7' }]);
    expect(state().news).toMatchObject({ kind: 'applied', noteAt: 'B1' });
  });

  test('names the field to mend and sends nothing', async () => {
    const { formats, applied } = await ready();
    await formats.choose({ number: '' });
    expect(formats.apply()).toBe('comparison');
    expect(applied()).toEqual([]);
  });

  test('whose answer is lost is sent again under its key', async () => {
    let works = false;
    const { formats, applied, state } = await ready({
      applyFormat: ({ id, a1, legend }) => (works ? { ok: true, value: { id, a1, legend } } : lost()),
    });
    formats.apply();
    await settled();
    expect(state().news).toMatchObject({
      kind: 'trouble',
      text: expect.stringContaining('adds nothing twice'),
    });
    works = true;
    formats.apply();
    await settled();
    expect(applied()[1]).toEqual(applied()[0]);
  });

  test('the same again adds no second format', async () => {
    const { formats, applied, state } = await ready();
    formats.apply();
    await settled();
    formats.apply();
    await settled();
    expect(applied()[1]).toEqual(applied()[0]);
    expect(state().view?.formats).toHaveLength(1);
  });

  test('another one to the same cells takes the place of the first', async () => {
    const { formats, names, state } = await ready();
    formats.apply();
    await settled();
    await formats.choose({ number: '4' });
    formats.apply();
    await settled();
    expect(names().slice(1)).toEqual(['applyFormat', 'removeFormat', 'applyFormat']);
    expect(state().view?.formats).toMatchObject([{ id: 'format-2' }]);
  });

  test('after an undo is a format of its own', async () => {
    const { formats, applied, state } = await ready();
    formats.apply();
    await settled();
    const [format] = state().view?.formats ?? [];
    if (format !== undefined) await formats.remove(format);
    expect(state()).toMatchObject({ view: { formats: [] }, news: { kind: 'removed', a1: 'B2:B7' } });
    formats.apply();
    await settled();
    expect(applied()[1]?.id).toBe('format-2');
  });

  test.each([
    ['refused', { applyFormat: () => refusal }, 'These cells are protected.'],
    [
      'under another account',
      { applyFormat: () => Promise.reject(new Error('PERMISSION_DENIED')) },
      'another Google account',
    ],
  ])('that fails says why and lists nothing: %s', async (_, handlers, text) => {
    const { formats, state } = await ready(handlers);
    formats.apply();
    await settled();
    expect(state()).toMatchObject({
      busy: null,
      view: { formats: [] },
      news: { text: expect.stringContaining(text) },
    });
  });

  test('removing that fails keeps the format in the list', async () => {
    const { formats, state } = await ready({ removeFormat: lost });
    formats.apply();
    await settled();
    const [format] = state().view?.formats ?? [];
    if (format !== undefined) await formats.remove(format);
    expect(state()).toMatchObject({ view: { formats: [{ id: 'format-1' }] }, news: { kind: 'trouble' } });
  });
});
