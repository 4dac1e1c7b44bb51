import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { CALLS, type CallAnswer, type CallInput, type CallName } from '../../src/schema/calls.ts';

export type Call = { [Name in CallName]: { readonly name: Name; readonly input: CallInput<Name> } }[CallName];

/** What the other side does with a call: answer, throw, or nothing at all. */
export type Reply = CallAnswer<CallName> | Error | 'silence';

export interface SidebarPage {
  readonly page: Page;
  /** In the order in which they came. */
  readonly calls: readonly Call[];
}

export interface PageOptions {
  readonly width?: number;
  readonly height?: number;
  readonly forcedColors?: 'active' | 'none';
}

const ADDRESS = 'https://sidebar.example/';

/** Opens a page of the built sidebar over a scripted `google.script.run`. */
export async function openPage(
  file: string,
  browser: Browser,
  reply: (call: Call) => Reply | Promise<Reply>,
  { width = 300, height = 720, forcedColors = 'none' }: PageOptions = {},
): Promise<SidebarPage> {
  const body = readFileSync(new URL(`../../dist/${file}`, import.meta.url), 'utf8');
  const calls: Call[] = [];
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: 2,
    forcedColors,
  });
  await context.route('**', (route) =>
    route.request().url() === ADDRESS ? route.fulfill({ contentType: 'text/html', body }) : route.abort(),
  );
  const page = await context.newPage();
  await page.exposeFunction('callServer', async (call: Call) => {
    calls.push(call);
    const answer = await reply(call);
    return answer instanceof Error ? { threw: answer.message } : answer;
  });
  await page.addInitScript(FAKE_RUN);
  await page.goto(ADDRESS);
  return { page, calls };
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
      ${Object.keys(CALLS)
        .map((name) => `${name}: send('${name}')`)
        .join()},
    };
  };
  globalThis.google = {
    script: {
      run: runner(() => {}, () => {}),
      host: { close: () => document.body.replaceChildren('closed') },
    },
  };
`;
