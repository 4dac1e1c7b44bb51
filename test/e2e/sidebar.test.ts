import type { Locator } from 'playwright-core';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { describeInChromium } from '../chromium.ts';
import { useWorkbench, type WorkbenchPage } from './workbench-page.ts';

describeInChromium('The sidebar', () => {
  const { open, complaints } = useWorkbench();
  let workbench: WorkbenchPage;
  let said: Locator;
  beforeAll(async () => {
    workbench = await open('?empty');
    said = workbench.sidebar.locator('#said');
  });
  beforeEach(async () => {
    await workbench.page.evaluate(() => localStorage.removeItem('milepost:sidebar:visits'));
    await workbench.choose('Open the sidebar');
    await said.getByText('Visits so far: null').waitFor();
  });

  async function answerTo(button: string): Promise<string> {
    const before = await said.textContent();
    await workbench.sidebar.getByRole('button', { name: button, exact: true }).click();
    await expect.poll(() => said.textContent()).not.toBe(before);
    return (await said.textContent()) ?? '';
  }

  test('it is 300 px wide, has the title the add-on gave, and the grid makes room for it', async () => {
    const { page } = workbench;
    const frame = await page.locator('#sidebar iframe').boundingBox();
    const grid = await page.locator('#grid').boundingBox();
    expect(await page.getByRole('complementary', { name: 'Tiny sidebar' }).isVisible()).toBe(true);
    expect(frame?.width).toBe(300);
    expect(grid?.width).toBe(979);
    await expect
      .poll(async () => (await page.locator('canvas[id^=univer-sheet-main-canvas]').boundingBox())?.width)
      .toBeLessThanOrEqual(979);
  });

  test('it has no origin and cannot reach the page', async () => {
    const { page } = workbench;
    expect(await page.locator('#sidebar iframe').getAttribute('sandbox')).toBe(
      'allow-scripts allow-forms allow-popups',
    );
  });

  test('a call reaches the sheet and its answer the success handler, with the user object', async () => {
    expect(await answerTo('Write B2')).toBe('{"cell":"B2","value":42} for Anna');
    expect(await workbench.shown('B2')).toEqual([['42']]);
  });

  test.each([
    ['what the server threw reaches the failure handler', 'Call what fails', 'That cell is taken.'],
    ['a private name is no function', 'Call a private name', 'TypeError: handled.hidden_ is not a function'],
    [
      'a date is refused as Google refuses it',
      'Send a date',
      'Failed due to illegal value in property: when',
    ],
  ])('%s', async (_, button, said) => {
    expect(await answerTo(button)).toBe(said);
  });

  test.each([
    ['a failure that no handler takes', 'Fail without a handler', 'That cell is taken.', []],
    [
      'an error in its own script',
      'Break the sidebar',
      'Uncaught Error: The sidebar broke.',
      ['Error: The sidebar broke.'],
    ],
  ])('%s is said above the sheet', async (_, button, sentence, written) => {
    const { sidebar, messages } = workbench;
    await sidebar.getByRole('button', { name: button }).click();
    await messages.getByText(sentence, { exact: true }).waitFor();
    expect(complaints()).toEqual(written);
  });

  test('its localStorage outlives it and the page', async () => {
    const { choose, sidebar, go } = workbench;
    expect(await answerTo('Count visits')).toBe('Visit 1');
    expect(await answerTo('Count visits')).toBe('Visit 2');
    await choose('Open the sidebar');
    await sidebar.getByText('Visits so far: 2').waitFor();
    await go();
    await choose('Open the sidebar');
    await sidebar.getByText('Visits so far: 2').waitFor();
  });

  test.each([
    ['its own close call', 'first', () => workbench.sidebar.getByText('Close').click()],
    [
      'the button in its head',
      'second',
      () => workbench.page.locator('#sidebar').getByRole('button', { name: 'Close sidebar' }).click(),
    ],
    ['a page that closes at once', 'third', () => workbench.choose('Close the sidebar')],
  ])('%s closes it and gives the keyboard back to the sheet', async (_, word, close) => {
    await close();
    await workbench.page.locator('#sidebar').waitFor({ state: 'hidden' });
    await workbench.page.keyboard.type(word);
    await workbench.page.keyboard.press('Enter');
    await expect.poll(async () => (await workbench.shown('A1:A9')).flat()).toContain(word);
  });
});
