import { expect, test } from 'vitest';
import { type AdviceState, adviceSession } from '../../../sidebar/advice/advice-session.ts';
import { NO_ANSWER } from '../../../sidebar/host.ts';
import { rememberIn } from '../../../sidebar/memory.ts';
import type { CallInput, CallName } from '../../../src/schema/calls.ts';
import { keyResult, ROWS, reviewed, reviewServer } from '../review/company.ts';
import type { Call, Reply } from '../sidebar-page.ts';
import { fakeStorage } from '../storage.ts';

async function begin(reply: (call: Call) => Reply | undefined = () => undefined) {
  const rows = [...ROWS, keyResult('KR20', 'O1', 'Launch a shop', { Dismissed: 'owner' })];
  const server = reviewServer(reviewed(rows));
  const saves: CallInput<'saveOkrs'>[] = [];
  let shown: AdviceState | undefined;
  const controls = adviceSession({
    call: (async (name: CallName, input: CallInput<CallName>) => {
      const call = { name, input } as Call;
      if (call.name === 'saveOkrs') saves.push(call.input);
      const answer = reply(call) ?? server(call);
      if (answer instanceof Error) throw answer;
      return answer;
    }) as never,
    memory: rememberIn(fakeStorage()),
    newKey: () => `key-0000${saves.length}`,
    show: (state) => {
      shown = state;
    },
  });
  await controls.start();
  const state = () => {
    if (shown === undefined) throw new Error('Nothing is shown.');
    return shown;
  };
  return { controls, state, saves };
}

test('a rule joins those that were dismissed before, in one cell', async () => {
  const { controls, saves, state } = await begin();
  await controls.dismiss(ROWS.length, 'activity');
  expect(saves).toMatchObject([
    {
      note: '',
      changes: [{ id: 'KR20', before: { Dismissed: 'owner' }, after: { Dismissed: 'owner, activity' } }],
    },
  ]);
  expect(state().judged?.onRows[ROWS.length]).toEqual([]);
});

test('a save without an answer goes again under its key', async () => {
  let lost = true;
  const { controls, saves, state } = await begin(({ name }) => {
    if (name !== 'saveOkrs' || !lost) return undefined;
    lost = false;
    return new Error(NO_ANSWER);
  });
  await controls.dismiss(ROWS.length, 'activity');
  const { news } = state();
  if (news.kind !== 'trouble' || news.again === null) throw new Error('No second attempt is offered.');
  news.again.run();
  await expect.poll(() => saves.length).toBe(2);
  expect(saves[1]).toEqual(saves[0]);
});

test('a row that somebody changed meanwhile says so and stays as it is', async () => {
  const text = 'Row 20 of OKRs was changed since.';
  const { controls, state } = await begin(({ name }) =>
    name === 'saveOkrs' ? { ok: false, text, remedy: null } : undefined,
  );
  await controls.dismiss(ROWS.length, 'activity');
  expect(state().news).toMatchObject({ kind: 'trouble', trouble: { text } });
  expect(state().judged?.onRows[ROWS.length]).toMatchObject([{ rule: 'activity' }]);
});

test('the team is remembered while the workbook has it', async () => {
  const { controls, state } = await begin();
  controls.chooseTeam('Sales');
  await controls.reload();
  expect(state().team).toBe('Sales');
  controls.chooseTeam('Nobody');
  await controls.reload();
  expect(state().team).toBe('');
});
