import { beforeAll, expect, test } from 'vitest';
import { PALETTE } from '../../src/workbook/palette.ts';
import { describeInChromium } from '../chromium.ts';
import { filledWith } from './filled-with.ts';
import { picture } from './picture.ts';
import { AS_MAYA, BUILT, useWorkbench, type WorkbenchPage } from './workbench-page.ts';

const COLLEAGUES = 'Time until a new colleague works alone';
const ROLES = 'Roles filled from within';
const nowOf = ({ sidebar }: WorkbenchPage, title: string) =>
  sidebar.getByRole('form', { name: title }).getByLabel('Now', { exact: true });

describeInChromium('From an empty workbook to a check-in that is still there tomorrow', () => {
  const { open } = useWorkbench(BUILT);
  let workbench: WorkbenchPage;
  beforeAll(async () => {
    workbench = await open(`${AS_MAYA}&empty`);
    await workbench.page.setViewportSize({ width: 1600, height: 900 });
  });

  test('the menu offers the check-in, the set-up and the example', async () => {
    const { page } = workbench;
    await page.getByRole('menubar').getByRole('menuitem', { name: 'Milepost' }).click();
    expect(
      await page.getByRole('menu', { name: 'Milepost' }).getByRole('menuitem').allTextContents(),
    ).toEqual([
      'Weekly check-in',
      'Plan OKRs',
      'KPI values',
      'KPI library and OKRs',
      'Review',
      'Format selection against a benchmark',
      'Set up this workbook',
      'Load the example workbook',
    ]);
    await page.keyboard.press('Escape');
  });

  test('a check-in before set-up says what to do, with the button for it', async () => {
    await workbench.chooseByKeyboard('Weekly check-in');
    await workbench.sidebar.getByText('This workbook is not set up yet.').waitFor();
    await picture(workbench, 'not-set-up');
    await workbench.sidebar.getByRole('button', { name: 'Set up this workbook' }).click();
    await expect.poll(() => workbench.shown('OKRs!A2:B2'), { timeout: 20_000 }).toEqual([['ID', 'Title']]);
  });

  test('Start says what to do first in an empty workbook', async () => {
    await expect
      .poll(() => workbench.shown('Start!B10'), { timeout: 10_000 })
      .toEqual([
        ['No OKRs yet: Milepost menu, Plan OKRs begins with a template or with your own objective.'],
      ]);
    await picture(workbench, 'start-empty');
  });

  test('the example is loaded by keyboard and scored', async () => {
    await workbench.page.locator('#sidebar-close').click();
    await workbench.chooseByKeyboard('Load the example workbook');
    await expect
      .poll(() => workbench.shown('OKRs!U13:X13'), { timeout: 60_000 })
      .toEqual([['0.35', '0.35', '0.49', 'At risk']]);
    await picture(workbench, 'start');
    await workbench.openTab('OKRs');
    await picture(workbench, 'okrs');
  });

  test('a number, a digit and Enter save a check-in; score and status show before', async () => {
    const { page, sidebar } = workbench;
    await workbench.chooseByKeyboard('Weekly check-in');
    const now = nowOf(workbench, COLLEAGUES);
    await now.waitFor();
    const [amber, teal] = [
      await filledWith(page, PALETTE.warn.fill),
      await filledWith(page, PALETTE.good.fill),
    ];
    await now.focus();
    await page.keyboard.type('34');
    await sidebar.getByText('0.55 · On track').waitFor();
    await picture(workbench, 'check-in');
    await page.keyboard.press('Tab');
    await page.keyboard.press('7');
    await page.keyboard.press('Enter');
    await sidebar.getByText(`Saved ${COLLEAGUES}`).waitFor();
    await expect
      .poll(() => workbench.shown('OKRs!Q13:X13'))
      .toEqual([['34', '7', '12 Nov', '', '0.55', '0.55', '0.49', 'On track']]);
    expect(await workbench.shown('Check-ins!B272:H272')).toEqual([
      ['Maya Lind', 'KR7', 'Q4 2026', '46', '38', '34', '7'],
    ]);
    await picture(workbench, 'checked-in');
    expect(await filledWith(page, PALETTE.warn.fill)).toBeLessThan(amber);
    expect(await filledWith(page, PALETTE.good.fill)).toBeGreaterThan(teal);
  });

  test('a text that is no number is kept, with a sentence beside it', async () => {
    const { sidebar } = workbench;
    const now = nowOf(workbench, ROLES);
    await now.fill('most of them');
    await now.press('Enter');
    await sidebar.getByText('is not a number').first().waitFor();
    expect(await now.inputValue()).toBe('most of them');
    await picture(workbench, 'bad-input');
    await now.fill('');
  });

  test('a renamed tab is found all the same', async () => {
    const { page, sidebar } = workbench;
    const app = await workbench.spreadsheetApp();
    await app.evaluate((app) => {
      app.getActiveSpreadsheet().getSheetByName('OKRs')?.setName('OKRs kept');
    });
    await workbench.settled();
    const now = nowOf(workbench, ROLES);
    await now.fill('26');
    await now.press('Tab');
    await page.keyboard.press('8');
    await page.keyboard.press('Enter');
    await sidebar.getByText(`Saved ${ROLES}`).waitFor();
    expect(await workbench.shown("'OKRs kept'!Q11:R11")).toEqual([['26%', '8']]);
  });

  test('a reload finds it all again, in the sheet and in the sidebar', async () => {
    const { sidebar } = workbench;
    await workbench.saved();
    await workbench.go(AS_MAYA);
    expect(await workbench.shown("'OKRs kept'!Q11:X13")).toEqual([
      ['26%', '8', '12 Nov', '', '0.67', '0.67', '0.35', 'On track'],
      ['', '', '', '', '', '0.49', '0.45', 'On track'],
      ['34', '7', '12 Nov', '', '0.55', '0.55', '0.49', 'On track'],
    ]);
    await workbench.chooseByKeyboard('Weekly check-in');
    await sidebar.getByText('Was 34 days').waitFor();
    await picture(workbench, 'after-reload');
  });
});
