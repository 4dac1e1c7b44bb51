import { beforeAll, beforeEach, expect, test } from 'vitest';
import { describeInChromium } from '../chromium.ts';
import { useWorkbench, type WorkbenchPage } from './workbench-page.ts';

describeInChromium('The add-on menu', () => {
  const { open } = useWorkbench();
  let workbench: WorkbenchPage;
  beforeAll(async () => {
    workbench = await open('?empty');
  });
  beforeEach(async () => {
    await workbench.page.keyboard.press('Escape');
    await workbench.page.getByRole('menubar').getByRole('menuitem', { name: 'Tiny' }).focus();
  });

  test('it holds what onOpen put there', async () => {
    const { page } = workbench;
    await page.keyboard.press('Enter');
    expect(await page.getByRole('menu', { name: 'Tiny' }).getByRole('menuitem').allTextContents()).toEqual([
      'Open the sidebar',
      'Say hello',
      'Close the sidebar',
      'Ask for a name',
      'Open a dialog',
      'Fail',
    ]);
    expect(await page.getByRole('separator').count()).toBe(1);
  });

  test.each([
    ['Enter opens at the first item', ['Enter'], 'Open the sidebar'],
    ['Space opens too', ['Space'], 'Open the sidebar'],
    ['Down opens at the first item', ['ArrowDown'], 'Open the sidebar'],
    ['Up opens at the last item', ['ArrowUp'], 'Fail'],
    ['Down goes on', ['Enter', 'ArrowDown', 'ArrowDown'], 'Close the sidebar'],
    ['Down passes over the separator', ['Enter', 'ArrowDown', 'ArrowDown', 'ArrowDown'], 'Ask for a name'],
    ['Up from the first item is the last', ['Enter', 'ArrowUp'], 'Fail'],
    ['Down from the last item is the first', ['Enter', 'End', 'ArrowDown'], 'Open the sidebar'],
    ['Home is the first item', ['Enter', 'End', 'Home'], 'Open the sidebar'],
    ['a letter finds the next item that starts with it', ['Enter', 's'], 'Say hello'],
    ['a letter that none starts with stays', ['Enter', 'x'], 'Open the sidebar'],
    ['Escape goes back to the bar', ['Enter', 'ArrowDown', 'Escape'], 'Tiny'],
  ])('%s', async (_, keys, focused) => {
    const { page } = workbench;
    for (const key of keys) await page.keyboard.press(key);
    expect(await page.locator('*:focus').textContent()).toBe(focused);
  });

  test('leaving with Tab closes it', async () => {
    const { page } = workbench;
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.getByRole('menu', { name: 'Tiny' }).isVisible()).toBe(false);
    expect(await page.locator('*:focus').textContent()).toBe('How this differs from Google Sheets');
  });

  test('Enter on an item runs it, and no key reaches the sheet', async () => {
    const { page, shown } = workbench;
    for (const key of ['Enter', 's', 'Enter']) await page.keyboard.press(key);
    await page.getByText('Hello from the menu').waitFor();
    expect(await shown('A1')).toEqual([['']]);
  });
});
