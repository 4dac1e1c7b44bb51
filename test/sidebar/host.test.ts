import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { call, NO_ANSWER } from '../../sidebar/host.ts';

type Handler = (value: unknown) => void;

/** Calls one of the handlers, later, as `google.script.run` does. */
function runThat(act: (succeed: Handler, fail: Handler, input: unknown) => void) {
  const runner = (succeed: Handler, fail: Handler): object => ({
    withSuccessHandler: (handler: Handler) => runner(handler, fail),
    withFailureHandler: (handler: Handler) => runner(succeed, handler),
    openTables: (input: unknown) => queueMicrotask(() => act(succeed, fail, input)),
    setUp: (input: unknown) => queueMicrotask(() => act(succeed, fail, input)),
  });
  const ignore = () => undefined;
  vi.stubGlobal('google', { script: { run: runner(ignore, ignore) } });
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a call of the server', () => {
  test('sends its input and gives the answer', async () => {
    runThat((succeed, _, input) => succeed({ ok: false, text: JSON.stringify(input), remedy: null }));
    await expect(call('openTables', { tables: ['okrs'], mail: true })).resolves.toMatchObject({
      text: '{"tables":["okrs"],"mail":true}',
    });
  });

  test('rejects with what the server threw', async () => {
    runThat((_, fail) => fail(new Error('PERMISSION_DENIED')));
    await expect(call('openTables', { tables: ['okrs'], mail: true })).rejects.toThrow('PERMISSION_DENIED');
  });

  test('takes null, which Apps Script gives for an answer it could not send, for no answer', async () => {
    runThat((succeed) => succeed(null));
    await expect(call('openTables', { tables: ['okrs'], mail: true })).rejects.toThrow(NO_ANSWER);
  });

  test('gives up after 20 seconds of silence', async () => {
    runThat(() => undefined);
    const answer = expect(call('openTables', { tables: ['okrs'], mail: true })).rejects.toThrow(NO_ANSWER);
    await vi.advanceTimersByTimeAsync(20_000);
    await answer;
  });

  test('waits longer for the set-up, which asks questions', async () => {
    runThat((succeed) => setTimeout(() => succeed({ ok: true, value: { text: 'Set up.' } }), 120_000));
    const answer = call('setUp', {});
    await vi.advanceTimersByTimeAsync(120_000);
    await expect(answer).resolves.toEqual({ ok: true, value: { text: 'Set up.' } });
  });

  test('rejects outside Sheets', async () => {
    await expect(call('openTables', { tables: ['okrs'], mail: true })).rejects.toThrow();
  });
});
