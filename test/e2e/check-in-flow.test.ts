import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { PALETTE } from '../../src/workbook/palette.ts';
import { describeInChromium } from '../chromium.ts';
import { useWorkbench, type WorkbenchPage } from './workbench-page.ts';

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));
/** `npm run images` sets it to docs/images. */
const IMAGES = process.env.IMAGES ?? 'test/e2e/output';
const QUERY = '?now=2026-11-12T10:00:00Z&user=maya@example.com';

mkdirSync(IMAGES, { recursive: true });

async function picture(page: Page, name: string) {
  for (const toast of await page.getByRole('button', { name: 'Dismiss' }).all()) await toast.click();
  await page.mouse.move(640, 690);
  await page.waitForTimeout(400);
  await page.screenshot({ path: `${IMAGES}/${name}.png` });
}

/** Opens the menu and goes to an item by its letters, as a person without a mouse does. */
async function chooseByKeyboard({ page }: WorkbenchPage, item: string) {
  await page.getByRole('menubar').getByRole('menuitem', { name: 'Milepost' }).focus();
  await page.keyboard.press('Enter');
  for (let step = 0; step < 10; step++) {
    if ((await page.locator('*:focus').textContent()) === item) break;
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
}

/** How many points of the sheet are filled in a colour: conditional formats are drawn, not kept in cells. */
const filledWith = (page: Page, fill: string) =>
  page.evaluate((hex) => {
    const canvas = document.querySelector<HTMLCanvasElement>('canvas[id^=univer-sheet-main-canvas]');
    const points = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
    const wanted = [1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16));
    let found = 0;
    for (let at = 0; at < points.length; at += 4) {
      if (wanted.every((part, offset) => points[at + offset] === part)) found += 1;
    }
    return found;
  }, fill);

const goTo = (page: Page, tab: string) => page.getByText(tab, { exact: true }).last().click();

describeInChromium('From an empty workbook to a check-in that is still there tomorrow', () => {
  const { open } = useWorkbench(DIST);
  let workbench: WorkbenchPage;
  beforeAll(async () => {
    workbench = await open(`${QUERY}&empty`);
    await workbench.page.setViewportSize({ width: 1600, height: 900 });
  });

  test('the menu offers the check-in, the set-up and the example', async () => {
    const { page } = workbench;
    await page.getByRole('menubar').getByRole('menuitem', { name: 'Milepost' }).click();
    expect(
      await page.getByRole('menu', { name: 'Milepost' }).getByRole('menuitem').allTextContents(),
    ).toEqual([
      'Weekly check-in',
      'KPI values',
      'KPI library and OKRs',
      'Format selection against a benchmark',
      'Set up this workbook',
      'Load the example workbook',
    ]);
    await page.keyboard.press('Escape');
  });

  test('a check-in before set-up says what to do, with the button for it', async () => {
    await chooseByKeyboard(workbench, 'Weekly check-in');
    await workbench.sidebar.getByText('This workbook is not set up yet.').waitFor();
    await picture(workbench.page, 'not-set-up');
    await workbench.sidebar.getByRole('button', { name: 'Set up this workbook' }).click();
    await expect.poll(() => workbench.shown('OKRs!A2:B2'), { timeout: 20_000 }).toEqual([['ID', 'Title']]);
  });

  test('Start says what to do first in an empty workbook', async () => {
    await expect
      .poll(() => workbench.shown('Start!B10'), { timeout: 10_000 })
      .toEqual([
        [
          'No OKRs yet: type them into the OKRs tab, or choose Load the example workbook in the Milepost menu.',
        ],
      ]);
    await picture(workbench.page, 'start-empty');
  });

  test('the example is loaded by keyboard and scored', async () => {
    await workbench.page.locator('#sidebar-close').click();
    await chooseByKeyboard(workbench, 'Load the example workbook');
    await expect
      .poll(() => workbench.shown('OKRs!U6:X6'), { timeout: 30_000 })
      .toEqual([['0.35', '0.35', '0.49', 'At risk']]);
    await picture(workbench.page, 'start');
    await goTo(workbench.page, 'OKRs');
    await picture(workbench.page, 'okrs');
  });

  test('a number, a digit and Enter save a check-in; score and status show before', async () => {
    const { page, sidebar } = workbench;
    await chooseByKeyboard(workbench, 'Weekly check-in');
    const now = sidebar.getByLabel('Now', { exact: true }).first();
    await now.waitFor();
    const [amber, teal] = [
      await filledWith(page, PALETTE.warn.fill),
      await filledWith(page, PALETTE.good.fill),
    ];
    await now.focus();
    await page.keyboard.type('34');
    await sidebar.getByText('0.55 · On track').waitFor();
    await picture(page, 'check-in');
    await page.keyboard.press('Tab');
    await page.keyboard.press('7');
    await page.keyboard.press('Enter');
    await sidebar.getByText('Saved Time to fill').waitFor();
    await expect
      .poll(() => workbench.shown('OKRs!Q6:X6'))
      .toEqual([['34', '7', '12 Nov', '', '0.55', '0.55', '0.49', 'On track']]);
    expect(await workbench.shown('Check-ins!B36:H36')).toEqual([
      ['Maya Lind', 'KR2', 'Q4 2026', '46', '38', '34', '7'],
    ]);
    await picture(page, 'checked-in');
    expect(await filledWith(page, PALETTE.warn.fill)).toBeLessThan(amber);
    expect(await filledWith(page, PALETTE.good.fill)).toBeGreaterThan(teal);
  });

  test('a text that is no number is kept, with a sentence beside it', async () => {
    const { page, sidebar } = workbench;
    const now = sidebar.getByLabel('Now', { exact: true }).nth(1);
    await now.fill('most of them');
    await now.press('Enter');
    await sidebar.getByText('is not a number').first().waitFor();
    expect(await now.inputValue()).toBe('most of them');
    await picture(page, 'bad-input');
    await now.fill('');
  });

  test('a renamed tab is found all the same', async () => {
    const { page, sidebar } = workbench;
    await page.evaluate(async () => {
      const { host } = window.milepost;
      if (host === undefined) throw new Error('no host');
      const { SpreadsheetApp } = host.globals as {
        SpreadsheetApp: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
      };
      SpreadsheetApp.getActiveSpreadsheet().getSheetByName('OKRs')?.setName('OKRs kept');
      await host.settle();
    });
    const now = sidebar.getByLabel('Now', { exact: true }).nth(1);
    await now.fill('88');
    await now.press('Tab');
    await page.keyboard.press('8');
    await page.keyboard.press('Enter');
    await sidebar.getByText('Saved Offers accepted').waitFor();
    expect(await workbench.shown("'OKRs kept'!Q7:R7")).toEqual([['88%', '8']]);
  });

  test('a reload finds it all again, in the sheet and in the sidebar', async () => {
    const { page, sidebar } = workbench;
    await workbench.saved();
    await workbench.go(QUERY);
    expect(await workbench.shown("'OKRs kept'!Q6:W7")).toEqual([
      ['34', '7', '12 Nov', '', '0.55', '0.55', '0.49', 'On track'],
      ['88%', '8', '12 Nov', '0.87', '0.87', '0.49', 'On track'],
    ]);
    await chooseByKeyboard(workbench, 'Weekly check-in');
    await sidebar.getByText('Was 34 days').waitFor();
    await picture(page, 'after-reload');
  });
});
