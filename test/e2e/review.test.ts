import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { asPrinted } from '../../src/domain/okr/as-printed.ts';
import { describeInChromium } from '../chromium.ts';
import { useWorkbench, type WorkbenchPage } from './workbench-page.ts';

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));
/** `npm run images` sets it to docs/images. */
const IMAGES = process.env.IMAGES ?? 'test/e2e/output';
const QUERY = '?now=2026-11-12T10:00:00Z&user=maya@example.com';

/** As Sheets prints it: the grid of the workbench prints 0.565 as 0.56. */
const printed = (cell: unknown): string => (typeof cell === 'number' ? asPrinted(cell).toFixed(2) : '');

mkdirSync(IMAGES, { recursive: true });

describeInChromium('The review of the example', () => {
  const { open } = useWorkbench(DIST);
  let workbench: WorkbenchPage;
  beforeAll(async () => {
    workbench = await open(QUERY);
    await workbench.page.setViewportSize({ width: 1600, height: 900 });
    await workbench.chooseByKeyboard('Review');
    await workbench.sidebar.getByRole('tree').first().waitFor();
  }, 60_000);

  async function picture(name: string) {
    const { page } = workbench;
    // In the page, since a toast may leave by itself while the mouse is on its way to it.
    await page.evaluate(() => {
      for (const button of document.querySelectorAll<HTMLElement>('#toasts button')) button.click();
    });
    await page.waitForTimeout(400);
    await page.screenshot({ path: `${IMAGES}/${name}.png` });
  }

  /** By Space, which acts when it is let go: the release of Enter would go to a frame that is gone, and hang. */
  const leaveBy = (button: string) => workbench.sidebar.getByRole('button', { name: button }).press('Space');

  const selected = () =>
    workbench.page.evaluate(() => {
      const { host } = window.milepost;
      if (!host) throw new Error('The workbench is not open.');
      const { SpreadsheetApp } = host.globals as {
        SpreadsheetApp: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
      };
      return [SpreadsheetApp.getActiveSheet().getName(), SpreadsheetApp.getActiveRange().getRow()];
    });

  test('every row of the tree has the score and the word of the sheet', async () => {
    await picture('review-first');
    const cells = await workbench.page.evaluate(() => window.milepost.host?.values('OKRs!A3:X90') ?? []);
    const ofSheet = cells
      .filter(([id, , , , , , cycle]) => id !== '' && cycle === 'Q4 2026')
      .map(([, title, ...rest]) => {
        const [score, expected, status] = rest.slice(-3);
        return `${String(title).trim()}|${printed(score)}|${printed(expected)}|${status}`;
      });
    const rows = workbench.sidebar.getByRole('treeitem');
    const ofTree = await rows.evaluateAll((items) =>
      items.map((item) => {
        const [title, facts] = [...item.querySelectorAll('p')].map(({ textContent }) => textContent ?? '');
        const words = (item.querySelector('.chip')?.textContent ?? '').split(' · ');
        const expected = /(\d\.\d\d) expected/.exec(facts ?? '')?.[1] ?? '';
        const [status = '', score = ''] = words.reverse();
        return [title, score, expected, status].join('|');
      }),
    );
    expect(ofTree.length).toBeGreaterThan(60);
    expect(ofTree.sort()).toEqual(ofSheet.sort());
  });

  test('the tree is closed and walked by keyboard, and leads to the row in the sheet', async () => {
    const { page, sidebar } = workbench;
    for (const title of ['Needs attention', 'Not checked in this week']) {
      await sidebar.locator('summary', { hasText: title }).press('Enter');
    }
    const rows = sidebar.getByRole('tree', { name: 'Alignment' }).getByRole('treeitem');
    await rows.first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const ids = await workbench.shown('OKRs!A3:A90');
    const title = await sidebar.locator(':focus p').first().textContent();
    const titles = await workbench.shown('OKRs!B3:B90');
    const at = titles.findIndex(([cell = '']) => cell.trim() === title);
    expect(ids[at]?.[0]).toMatch(/^O/);
    await expect.poll(selected).toEqual(['OKRs', at + 3]);
    await picture('review');
  });

  test('a piece of advice is dismissed into the sheet, and brought back by Undo', async () => {
    const { sidebar } = workbench;
    await leaveBy('Advice');
    const dismiss = sidebar.getByRole('button', { name: /^Dismiss for/ }).first();
    await dismiss.waitFor();
    await picture('advice');
    const [, id = '', rule = ''] =
      /^Dismiss for (\S+): (.+)$/.exec((await dismiss.getAttribute('aria-label')) ?? '') ?? [];
    const at = (await workbench.shown('OKRs!A3:A90')).findIndex(([cell]) => cell === id) + 3;
    const dismissed = async () => (await workbench.shown(`OKRs!T${at}`))[0]?.[0];
    await dismiss.press('Enter');
    await sidebar.getByText(`Dismissed for ${id}: ${rule}.`).waitFor();
    await expect.poll(dismissed).toBe(rule);
    await picture('advice-dismissed');
    await sidebar.getByRole('button', { name: 'Undo' }).press('Enter');
    await sidebar.getByText('Undone.').waitFor();
    await expect.poll(dismissed).toBe('');
  });

  test('a quarter without OKRs says what to do first', async () => {
    const { page, sidebar } = workbench;
    await page.evaluate(async () => {
      const { host } = window.milepost;
      if (!host) throw new Error('The workbench is not open.');
      const { SpreadsheetApp } = host.globals as {
        SpreadsheetApp: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
      };
      SpreadsheetApp.getActiveSpreadsheet().getSheetByName('OKRs')?.getRange('A3:T90').clearContent();
      await host.settle();
    });
    await leaveBy('Review');
    await sidebar.getByRole('heading', { name: 'No OKRs in Q4 2026 yet' }).waitFor();
    await picture('review-empty');
    await leaveBy('Start with a template');
    await sidebar.getByLabel(/^Search \d+ templates$/).waitFor();
  });
});
