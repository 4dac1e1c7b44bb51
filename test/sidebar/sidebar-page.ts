import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import type { CallAnswer, CallInput, CallName, CheckInView } from '../../src/schema/calls.ts';

export type Call = { [Name in CallName]: { readonly name: Name; readonly input: CallInput<Name> } }[CallName];

/** What the other side does with a call: answer, throw, or nothing at all. */
export type Reply = CallAnswer<CallName> | Error | 'silence';

export interface SidebarPage {
  readonly page: Page;
  /** In the order in which they came. */
  readonly calls: readonly Call[];
  /** The entries of each save. */
  saves(): readonly CallInput<'saveCheckIns'>['entries'][];
}

interface Options {
  readonly width?: number;
  readonly height?: number;
  readonly forcedColors?: 'active' | 'none';
}

const SIDEBAR = readFileSync(new URL('../../dist/Sidebar.html', import.meta.url), 'utf8');

const ADDRESS = 'https://sidebar.example/';

/** Opens the built sidebar over a scripted `google.script.run`. */
export async function openSidebar(
  browser: Browser,
  reply: (call: Call) => Reply | Promise<Reply>,
  { width = 300, height = 720, forcedColors = 'none' }: Options = {},
): Promise<SidebarPage> {
  const calls: Call[] = [];
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: 2,
    forcedColors,
  });
  await context.route('**', (route) =>
    route.request().url() === ADDRESS
      ? route.fulfill({ contentType: 'text/html', body: SIDEBAR })
      : route.abort(),
  );
  const page = await context.newPage();
  await page.exposeFunction('callServer', async (call: Call) => {
    calls.push(call);
    const answer = await reply(call);
    return answer instanceof Error ? { threw: answer.message } : answer;
  });
  await page.addInitScript(FAKE_RUN);
  await page.goto(ADDRESS);
  return {
    page,
    calls,
    saves: () => calls.flatMap((call) => (call.name === 'saveCheckIns' ? [call.input.entries] : [])),
  };
}

/** The number fields of the cards. */
export const numbers = (page: Page) => page.getByLabel('Now', { exact: true });

/** Answers every call well: the view given, and each save as it was sent. */
export function goodServer(view: CheckInView): (call: Call) => Reply {
  return (call) => {
    switch (call.name) {
      case 'openCheckIn':
        return { ok: true, value: view };
      case 'saveCheckIns':
        return {
          ok: true,
          value: {
            saved: call.input.entries.map(({ key, id, value, confidence }) => ({
              key,
              id,
              value,
              confidence,
              lastCheckIn: view.today,
            })),
          },
        };
      default:
        return { ok: true, value: { text: 'Done.' } };
    }
  };
}

/** As Apps Script's: immutable builders, a failure handler that gets an Error. */
const FAKE_RUN = `
  const runner = (success, failure) => {
    const send = (name) => async (input) => {
      const answer = await window.callServer({ name, input });
      if (answer === 'silence') return;
      if (answer.threw) failure(new Error(answer.threw));
      else success(answer);
    };
    return {
      withSuccessHandler: (handler) => runner(handler, failure),
      withFailureHandler: (handler) => runner(success, handler),
      openCheckIn: send('openCheckIn'),
      saveCheckIns: send('saveCheckIns'),
      giveIds: send('giveIds'),
      setUp: send('setUp'),
    };
  };
  globalThis.google = { script: { run: runner(() => {}, () => {}) } };
`;
