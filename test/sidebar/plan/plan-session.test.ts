import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import type { Call } from '../../../sidebar/host.ts';
import { rememberIn } from '../../../sidebar/memory.ts';
import type { Subject } from '../../../sidebar/plan/draft.ts';
import { planSession } from '../../../sidebar/plan/plan-session.ts';
import type { PlanState } from '../../../sidebar/plan/plan-state.ts';
import { SAVE_UNSURE } from '../../../sidebar/trouble.ts';
import {
  CALLS,
  type CallAnswer,
  type CallName,
  type SaveOkrsInput,
  type TablesView,
} from '../../../src/schema/calls.ts';
import { fakeStorage } from '../storage.ts';
import { ROWS, workbook } from './company.ts';

type Reply = CallAnswer<CallName> | Error;

/** A page without a browser: what it sent, what it shows, and what the browser keeps. */
function page(
  reply: (name: CallName) => Reply | undefined = () => undefined,
  { storage = fakeStorage() } = {},
) {
  const saves: SaveOkrsInput[] = [];
  const tables: { now: TablesView } = { now: workbook(ROWS) };
  let shown: PlanState | undefined;
  const call: Call = async (name, input) => {
    if (!z.safeParse(CALLS[name].input, input).success) throw new Error('the server refuses this input');
    if (name === 'saveOkrs') saves.push(input as SaveOkrsInput);
    const rows = [{ id: 'O2', row: 4 }];
    const answer = reply(name) ?? { ok: true, value: name === 'openTables' ? tables.now : { rows } };
    if (answer instanceof Error) throw answer;
    return answer as CallAnswer<typeof name>;
  };
  const plan = planSession({
    call,
    memory: rememberIn(storage),
    show: (state) => {
      shown = state;
    },
  });
  const state = (): PlanState => {
    if (shown === undefined) throw new Error('nothing is shown yet');
    return shown;
  };
  const open = async () => {
    await plan.choose('Maya');
    await plan.start();
  };
  return { plan, state, saves, tables, storage, open };
}

const EDIT: Subject = { deed: 'edit', item: 'Key result', cycle: 'Q4 2026', id: 'KR1' };
const NEW: Subject = { deed: 'new', item: 'Key result', cycle: 'Q4 2026', id: 'O2' };
const refused = (text: string) => ({ ok: false, text, remedy: null }) as const;
const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('the page', () => {
  test('is there once the tables have come, and again after they came anew', async () => {
    const { plan, state, open } = page();
    await open();
    expect(state().sheet?.lines('Q4 2026')).not.toEqual([]);
    await plan.reload();
    expect(state().sheet).not.toBeNull();
  });
});

describe('the form', () => {
  test('keeps what was typed when it is closed, and the focus goes back', async () => {
    const { plan, state, open, storage } = page();
    await open();
    plan.forms.open(EDIT);
    plan.forms.type('target', '30');
    plan.forms.close();
    expect([state().form, state().focus]).toEqual([null, { id: 'row-KR1' }]);
    plan.forms.open(EDIT);
    expect(state().form?.typed.target).toBe('30');
    const later = page(undefined, { storage });
    await later.open();
    later.plan.forms.open(EDIT);
    expect(later.state().form?.typed.target).toBe('30');
    later.plan.forms.discard();
    expect(later.state().form?.typed.target).toBe('25');
  });

  test('leads to the next key result once one is saved', async () => {
    const { plan, state, saves, open } = page();
    await open();
    plan.forms.open(NEW);
    plan.forms.type('title', 'Offers made');
    await plan.forms.save();
    expect(saves).toMatchObject([{ who: 'Maya', changes: [{ id: 'KR4', before: null }] }]);
    expect([state().form, state().continued, state().focus]).toEqual([null, 'O2', { id: 'add-O2' }]);
    plan.forms.open(NEW);
    expect(state().form?.typed.title).toBe('');
  });

  test('sends nothing while something is wrong, and leads there', async () => {
    const { plan, state, saves, open } = page();
    await open();
    plan.forms.open(NEW);
    await plan.forms.save();
    expect([saves, state().form?.tried, state().focus]).toEqual([[], true, { id: 'field-title' }]);
  });

  test('closes without a call where nothing was typed', async () => {
    const { plan, state, saves, open } = page();
    await open();
    plan.forms.open(EDIT);
    await plan.forms.save();
    expect([saves, state().form]).toEqual([[], null]);
  });

  test('refused because somebody else was faster, it shows what stands there now and keeps what was typed', async () => {
    const server = { refuses: true };
    const { plan, state, saves, tables, open } = page((name) =>
      name === 'saveOkrs' && server.refuses
        ? refused('Somebody has changed Target of KR1 (row 5 of OKRs). Nothing was saved; reload to see it.')
        : undefined,
    );
    await open();
    plan.forms.open(EDIT);
    plan.forms.type('target', '30');
    tables.now = workbook(ROWS.map((row) => (row.ID === 'KR1' ? { ...row, Target: 28 } : row)));
    await plan.forms.save();
    const { form, sheet, news } = state();
    expect(news).toMatchObject({
      trouble: { text: 'Somebody has changed Target of KR1 (row 5 of OKRs). Nothing was saved.' },
    });
    expect(form?.typed.target).toBe('30');
    expect(form && sheet?.form(form).now.target).toMatch(/28 stands there now/);
    server.refuses = false;
    await plan.forms.save();
    expect(saves[1]?.changes).toEqual([
      { id: 'KR1', before: { Target: 28 }, after: { Target: 30 }, below: null },
    ]);
    expect(state().form).toBeNull();
  });

  test('saved again after no answer came goes under its first key', async () => {
    const server = { silent: true };
    const { plan, state, saves, open } = page((name) =>
      name === 'saveOkrs' && server.silent ? new Error('timeout') : undefined,
    );
    await open();
    plan.forms.open(EDIT);
    plan.forms.type('target', '30');
    await plan.forms.save();
    expect(state().news).toMatchObject({ kind: 'trouble', trouble: { text: SAVE_UNSURE } });
    expect(state().form?.typed.target).toBe('30');
    server.silent = false;
    await plan.forms.save();
    await settled();
    expect(saves[1]).toEqual(saves[0]);
    expect(state().form).toBeNull();
  });

  test('belongs to one person', async () => {
    const { plan, state, open } = page();
    await open();
    plan.forms.open(EDIT);
    plan.forms.type('target', '30');
    await plan.choose('Jonas');
    expect(state().form).toBeNull();
    plan.forms.open(EDIT);
    expect(state().form?.typed.target).toBe('25');
  });

  test.each(['working', 'broken', 'full'] as const)('opens and closes over %s storage', async (kind) => {
    const { plan, state, open } = page(undefined, { storage: fakeStorage(kind) });
    await open();
    plan.forms.open(EDIT);
    plan.forms.type('target', '30');
    plan.forms.close();
    plan.forms.open(EDIT);
    expect(state().form?.typed.target).toBe('30');
  });

  test('a damaged draft is none', async () => {
    const storage = fakeStorage();
    storage().setItem('milepost.plan|75|Maya|edit|Key result|Q4 2026|KR1', '{"typed":{"title":1}}');
    const { plan, state, open } = page(undefined, { storage });
    await open();
    plan.forms.open(EDIT);
    expect(state().form?.typed.title).toBe('Time to fill');
  });
});

describe('the list', () => {
  test('undo sends the same changes the other way round', async () => {
    const { plan, state, saves, open } = page();
    await open();
    await plan.retire('O3');
    const { news } = state();
    expect(news).toMatchObject({ kind: 'told', text: 'Retired O3 with 1 beneath it.' });
    if (news.kind === 'told') news.undo?.();
    await settled();
    expect(saves[1]?.changes).toEqual([
      { id: 'KR3', before: { Link: 'retired' }, after: { Link: '' }, below: null },
      { id: 'O3', before: { Link: 'retired' }, after: { Link: '' }, below: null },
    ]);
    expect(state().news).toMatchObject({ text: 'Undone.' });
    expect(state().focus).toEqual({ id: 'row-O3' });
  });

  test('a dismissed piece of advice is written to its row', async () => {
    const { plan, saves, open } = page();
    await open();
    await plan.dismiss('O4', 'few key results');
    expect(saves[0]?.changes[0]).toMatchObject({ id: 'O4', after: { Dismissed: 'few key results' } });
    await plan.bringBack('O4');
    expect(saves).toHaveLength(1);
  });
});
