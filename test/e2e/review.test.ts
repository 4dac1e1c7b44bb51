import { beforeAll, expect, test } from 'vitest';
import { byKeyboard } from '../by-keyboard.ts';
import { describeInChromium } from '../chromium.ts';
import { picture } from './picture.ts';
import { AS_MAYA, BUILT, useWorkbench, type WorkbenchPage } from './workbench-page.ts';

describeInChromium('The review of the example', () => {
  const { open } = useWorkbench(BUILT);
  let workbench: WorkbenchPage;
  beforeAll(async () => {
    workbench = await open(AS_MAYA);
    await workbench.page.setViewportSize({ width: 1600, height: 900 });
    await workbench.chooseByKeyboard('Review');
    await workbench.sidebar.getByRole('tree').first().waitFor();
  }, 60_000);

  const selected = async () => {
    const app = await workbench.spreadsheetApp();
    return app.evaluate((app) => [app.getActiveSheet().getName(), app.getActiveRange().getRow()]);
  };

  test('every row of the tree has the score and the word of the sheet', async () => {
    await picture(workbench, 'review-first');
    const cells = await workbench.page.evaluate(() => window.milepost.host?.shown('OKRs!A3:X90') ?? []);
    const ofSheet = cells
      .filter(([id, , , , , , cycle]) => id !== '' && cycle === 'Q4 2026')
      .map(([, title, ...rest]) => {
        const [score, expected, status] = rest.slice(-3);
        return `${title?.trim()}|${score}|${expected}|${status}`;
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
    const keys = byKeyboard(page, sidebar);
    await keys.enter(/^Needs attention/);
    await keys.enter(/^Not checked in this week/);
    await keys.tabTo('Alignment');
    await keys.press('Tab');
    const rows = sidebar.getByRole('tree', { name: 'Alignment' }).getByRole('treeitem');
    expect(await rows.first().evaluate((row) => row === document.activeElement)).toBe(true);
    await keys.press('ArrowDown', 'ArrowLeft', 'ArrowDown', 'Enter');
    const ids = await workbench.shown('OKRs!A3:A90');
    const title = await sidebar.locator(':focus p').first().textContent();
    const titles = await workbench.shown('OKRs!B3:B90');
    const at = titles.findIndex(([cell = '']) => cell.trim() === title);
    expect(ids[at]?.[0]).toMatch(/^O/);
    await expect.poll(selected).toEqual(['OKRs', at + 3]);
    await picture(workbench, 'review');
  });

  test('a piece of advice is dismissed into the sheet, and brought back by Undo', async () => {
    const { sidebar } = workbench;
    await workbench.leaveBy('Advice');
    const dismiss = sidebar.getByRole('button', { name: /^Dismiss for/ }).first();
    await dismiss.waitFor();
    await picture(workbench, 'advice');
    const [, id = '', rule = ''] =
      /^Dismiss for (\S+): (.+)$/.exec((await dismiss.getAttribute('aria-label')) ?? '') ?? [];
    const at = (await workbench.shown('OKRs!A3:A90')).findIndex(([cell]) => cell === id) + 3;
    const dismissed = async () => (await workbench.shown(`OKRs!T${at}`))[0]?.[0];
    await dismiss.press('Enter');
    await sidebar.getByText(`Dismissed for ${id}: ${rule}.`).waitFor();
    await expect.poll(dismissed).toBe(rule);
    await picture(workbench, 'advice-dismissed');
    await sidebar.getByRole('button', { name: 'Undo' }).press('Enter');
    await sidebar.getByText('Undone.').waitFor();
    await expect.poll(dismissed).toBe('');
  });

  test('a quarter without OKRs says what to do first', async () => {
    const { sidebar } = workbench;
    const app = await workbench.spreadsheetApp();
    await app.evaluate((app) => {
      app.getActiveSpreadsheet().getSheetByName('OKRs')?.getRange('A3:T90').clearContent();
    });
    await workbench.settled();
    await workbench.leaveBy('Review');
    await sidebar.getByRole('heading', { name: 'No OKRs in Q4 2026 yet' }).waitFor();
    await picture(workbench, 'review-empty');
    await workbench.leaveBy('Start with a template');
    await sidebar.getByLabel(/^Search \d+ templates$/).waitFor();
  });
});
