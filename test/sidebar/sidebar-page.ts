import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { CALLS, type CallAnswer, type CallInput, type CallName } from '../../src/schema/calls.ts';
import { launchChromium } from '../chromium.ts';

interface CallOf<Name extends CallName> {
  readonly name: Name;
  readonly input: CallInput<Name>;
}

export type Call = { [Name in CallName]: CallOf<Name> }[CallName];

/** What the other side does with a call: answer, throw, or nothing at all. */
export type Reply = CallAnswer<CallName> | Error | 'silence';

export type Server = (call: Call) => Reply | Promise<Reply>;

export interface SidebarPage {
  readonly page: Page;
  /** In the order in which they came. */
  readonly calls: readonly Call[];
  /** What the calls of one name were given. */
  sent<Name extends CallName>(name: Name): readonly CallInput<Name>[];
}

export interface PageOptions {
  readonly width?: number;
  readonly height?: number;
  readonly forcedColors?: 'active' | 'none';
}

/** Opens a page of the built sidebar over a scripted `google.script.run`. */
export type OpenPage = (file: string, server: Server, options?: PageOptions) => Promise<SidebarPage>;

const ADDRESS = 'https://sidebar.example/';

/** One browser a test file; the pages of a test are closed after it. */
export function useSidebar(): OpenPage {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  }, 60_000);
  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
  });
  afterAll(() => browser.close());
  return (...asked) => openPage(browser, ...asked);
}

async function openPage(
  browser: Browser,
  file: string,
  server: Server,
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
    const answer = await server(call);
    return answer instanceof Error ? { threw: answer.message } : answer;
  });
  await page.addInitScript(FAKE_RUN);
  await page.goto(ADDRESS);
  return { page, calls, sent: (name) => inputsOf(name, calls) };
}

function inputsOf<Name extends CallName>(
  name: Name,
  calls: readonly { readonly name: CallName; readonly input: unknown }[],
): readonly CallInput<Name>[] {
  return calls.filter((call): call is CallOf<Name> => call.name === name).map(({ input }) => input);
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
