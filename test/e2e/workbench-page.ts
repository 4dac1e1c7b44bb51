import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, FrameLocator, JSHandle, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { serveFolders } from '../../scripts/static-server.mjs';
import type {} from '../../workbench/page/test-hook.ts';
import { launchChromium } from '../chromium.ts';

const PAGE = fileURLToPath(new URL('../../workbench/dist', import.meta.url));
const TINY = fileURLToPath(new URL('../fixtures/tiny-add-on', import.meta.url));

/** Milepost itself, as it is pushed. */
export const BUILT = fileURLToPath(new URL('../../dist', import.meta.url));

/** A person of the example, in the middle of its quarter. */
export const AS_MAYA = '?now=2026-11-12T10:00:00Z&user=maya@example.com';

type SpreadsheetApp = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

/** The workbench in a browser profile of its own, as a person and as the host see it. */
export interface WorkbenchPage {
  readonly page: Page;
  readonly sidebar: FrameLocator;
  readonly messages: Locator;
  /** Opens the page, or opens it again, and waits until it is ready. */
  go(query?: string): Promise<void>;
  /** Chooses an item of the add-on's menu with the mouse. */
  choose(caption: string): Promise<void>;
  /** The same as a person without a mouse does it. */
  chooseByKeyboard(caption: string): Promise<void>;
  /** Presses a button that leads to another page of the sidebar. */
  leaveBy(button: string): Promise<void>;
  /** Shows a tab of the workbook. */
  openTab(tab: string): Promise<void>;
  /** The simulated service, for `evaluate`. */
  spreadsheetApp(): Promise<JSHandle<SpreadsheetApp>>;
  /** Resolves once all that changed is computed. */
  settled(): Promise<void>;
  /** Resolves once all changes are kept. */
  saved(): Promise<void>;
  shown(a1: string): Promise<string[][]>;
  type(a1: string, text: string): Promise<void>;
  call(functionName: string, ...args: unknown[]): Promise<unknown>;
}

export interface Workbenches {
  open(query?: string): Promise<WorkbenchPage>;
  /** What the browser wrote to its console since it was last asked. */
  complaints(): string[];
}

/** One server and one browser a test file, one page at a time. A test fails when the page writes an error to the console. */
export function useWorkbench(addOn: string = TINY): Workbenches {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serveFolders>>;
  let context: BrowserContext | undefined;
  const heard: string[] = [];
  const complaints = () => heard.splice(0);

  beforeAll(async () => {
    server = await serveFolders({ folders: { '/': PAGE, '/dist/': addOn }, port: 0 });
    browser = await launchChromium();
  });
  afterEach(() => {
    expect(complaints(), 'the browser console').toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  return {
    complaints,
    async open(query = '') {
      await context?.close();
      context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
      const page = await context.newPage();
      page.on('pageerror', (error) => heard.push(String(error)));
      page.on('console', (message) => {
        if (message.type() === 'error') heard.push(message.text());
      });
      const workbench = workbenchPage(page, server.address);
      await workbench.go(query);
      return workbench;
    },
  };
}

export function workbenchPage(page: Page, address: string): WorkbenchPage {
  const menu = page.getByRole('menubar').getByRole('menuitem');
  const saveState = page.locator('#save-state');
  const sidebar = page.frameLocator('#sidebar iframe');
  return {
    page,
    sidebar,
    messages: page.getByRole('alert'),
    async go(query = '') {
      await page.goto(address + query);
      await page.evaluate(() => window.milepost.ready);
    },
    async choose(caption) {
      await menu.first().click();
      await page.getByRole('menuitem', { name: caption, exact: true }).click();
    },
    async chooseByKeyboard(caption) {
      await menu.first().focus();
      await page.keyboard.press('Enter');
      const items = page.getByRole('menu').getByRole('menuitem');
      const place = (await items.allTextContents()).indexOf(caption);
      for (let step = 0; step < place; step++) await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
    },
    // By Space, which acts when it is let go: the release of Enter would go to a frame that is gone, and hang.
    leaveBy: (button) => sidebar.getByRole('button', { name: button }).press('Space'),
    // The sheet may still be computing.
    openTab: (tab) => page.getByText(tab, { exact: true }).last().click({ timeout: 60_000 }),
    spreadsheetApp: () =>
      page.evaluateHandle(() => {
        const { host } = window.milepost;
        if (host === undefined) throw new Error('The workbench is not open.');
        return host.globals.SpreadsheetApp as SpreadsheetApp;
      }),
    settled: () => page.evaluate(() => window.milepost.host?.settle()),
    async saved() {
      await saveState.getByText('Saved in this browser').waitFor();
    },
    shown: (a1) => page.evaluate((where) => window.milepost.host?.shown(where) ?? [], a1),
    type: (a1, text) =>
      page.evaluate(([where, what]) => window.milepost.host?.type(where, what), [a1, text] as const),
    call: (name, ...args) =>
      page.evaluate(([asked, given]) => window.milepost.host?.callFromSidebar(asked, given), [
        name,
        args,
      ] as const),
  };
}
