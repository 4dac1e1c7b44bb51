import { expect, test } from 'vitest';
import { NO_ANSWER } from '../../../sidebar/host.ts';
import { rememberIn } from '../../../sidebar/memory.ts';
import { draftOf } from '../../../sidebar/templates/template-draft.ts';
import { type TemplatesState, templatesSession } from '../../../sidebar/templates/templates-session.ts';
import type { CallInput, CallName, TablesView } from '../../../src/schema/calls.ts';
import { TEMPLATE_GALLERY } from '../../../src/workbook/library/template-gallery.ts';
import type { Call, Reply } from '../sidebar-page.ts';
import { fakeStorage } from '../storage.ts';
import { company, planningServer } from './company.ts';

/** Answers come from `reply` first, where it has one. */
function begin(reply: (call: Call) => Reply | undefined = () => undefined, tables: TablesView = company()) {
  const server = planningServer(tables);
  const calls: Call[] = [];
  const memory = rememberIn(fakeStorage());
  let shown: TemplatesState | undefined;
  let keys = 0;
  const templates = templatesSession({
    call: (async (name: CallName, input: CallInput<CallName>) => {
      const call = { name, input } as Call;
      calls.push(call);
      const answer = reply(call) ?? (await server(call));
      if (answer instanceof Error) throw answer;
      return answer;
    }) as never,
    memory,
    newKey: () => {
      keys += 1;
      return `key-${keys}`;
    },
    show: (state) => {
      shown = state;
    },
  });
  const state = () => {
    if (shown === undefined) throw new Error('Nothing is shown.');
    return shown;
  };
  const saves = () => calls.flatMap((call) => (call.name === 'saveOkrs' ? [call.input] : []));
  return { templates, memory, state, saves };
}

const [TEMPLATE] = TEMPLATE_GALLERY;
const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

async function opened(...args: Parameters<typeof begin>) {
  const all = begin(...args);
  await all.templates.start();
  all.templates.open(TEMPLATE ?? null);
  return all;
}

test('it opens for the person, their team and the current cycle', async () => {
  const { state } = await opened();
  expect(draftOf(state())?.destination).toEqual({
    parent: '',
    team: 'People',
    cycle: 'Q4 2026',
    owner: 'Maya',
  });
});

test('a parent that has gone since is none', async () => {
  const { state, templates } = await opened();
  templates.aim({ parent: 'O99', team: 'Sales' });
  expect(draftOf(state())?.destination).toMatchObject({ parent: '', team: 'Sales' });
});

test('a save without an answer is sent again under its key', async () => {
  let lost = 1;
  const { state, templates, saves } = await opened((call) =>
    call.name === 'saveOkrs' && lost-- > 0 ? new Error(NO_ANSWER) : undefined,
  );
  templates.insert();
  await settled();
  const { news } = state();
  if (news.kind !== 'trouble' || news.again === null) throw new Error('No second attempt is offered.');
  expect(news.again.label).toBe('Save again');
  news.again.run();
  await settled();
  const [first, second] = saves();
  expect(second).toEqual(first);
  expect(state().inserted).toBe('O4');
});

test('a refusal keeps the template open, with what was typed', async () => {
  const text = 'O4 is in row 9 of OKRs already, with other content.';
  const { state, templates } = await opened((call) =>
    call.name === 'saveOkrs' ? { ok: false, text, remedy: null } : undefined,
  );
  templates.type(0, { start: '7', target: null });
  templates.insert();
  await settled();
  expect(state()).toMatchObject({ open: TEMPLATE, news: { kind: 'trouble', trouble: { text } } });
  expect(draftOf(state())?.keyResults[0]?.planned.start).toBe(7);
});

test('a number that can not be read is never dropped in silence', async () => {
  const { state, templates, saves } = await opened();
  templates.type(0, { start: 'many', target: null });
  templates.insert();
  await settled();
  expect(saves()).toEqual([]);
  expect(state().news).toMatchObject({
    trouble: { text: `${TEMPLATE?.keyResults[0]?.title}: “many” is not a number.` },
  });
});

test('inserting twice in a hurry inserts once', async () => {
  const { templates, saves } = await opened();
  templates.insert();
  templates.insert();
  await settled();
  expect(saves()).toHaveLength(1);
});

test('a library that did not come is asked for again', async () => {
  let lost = 1;
  const { state, templates } = begin((call) =>
    call.name === 'openLibrary' && lost-- > 0 ? new Error(NO_ANSWER) : undefined,
  );
  await templates.start();
  const { news } = state();
  expect(state().library).toBeNull();
  if (news.kind === 'trouble') news.again?.run();
  await settled();
  expect(state().library?.templates).toHaveLength(40);
});

test('a workbook that is not set up says so with the way out', async () => {
  const refusal = { ok: false, text: 'This workbook is not set up yet.', remedy: 'setUp' } as const;
  const { state, templates } = begin(undefined, { ...company(), plan: refusal });
  await templates.start();
  expect(state().loadTrouble).toEqual(refusal);
});

test('a remembered function that the library does not have is any', async () => {
  const { state, templates, memory } = begin();
  templates.seek({ typed: 'a', function: 'Falconry', situation: 'Growth' });
  expect(memory.read('milepost.template-function')).toBe('Falconry');
  await templates.start();
  expect(state().sought).toEqual({ typed: 'a', function: '', situation: 'Growth' });
});
