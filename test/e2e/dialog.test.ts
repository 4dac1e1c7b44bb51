import { beforeAll, beforeEach, expect, test } from 'vitest';
import { describeInChromium } from '../chromium.ts';
import { useWorkbench, type WorkbenchPage } from './workbench-page.ts';

describeInChromium('A dialog of the add-on', () => {
  const { open } = useWorkbench();
  let workbench: WorkbenchPage;
  const dialog = () => workbench.page.getByRole('dialog', { name: 'Tiny dialog' });
  const content = () => workbench.page.frameLocator('#add-on-dialog iframe');
  beforeAll(async () => {
    workbench = await open('?empty');
  });
  beforeEach(async () => {
    await workbench.choose('Open a dialog');
    await content().locator('#said').waitFor();
  });

  test('it has the size and the title that the add-on gave, and covers the sheet', async () => {
    const frame = await dialog().locator('iframe').boundingBox();
    expect([frame?.width, frame?.height]).toEqual([420, 340]);
    expect(await dialog().evaluate((element) => element.matches(':modal'))).toBe(true);
    await dialog().getByRole('button', { name: 'Close dialog' }).click();
  });

  test('its calls reach the sheet', async () => {
    await content().getByRole('button', { name: 'Write B2' }).click();
    await content().getByText('{"cell":"B2","value":42} for Anna').waitFor();
    expect(await workbench.shown('B2')).toEqual([['42']]);
    await dialog().getByRole('button', { name: 'Close dialog' }).click();
  });

  test.each([
    ['its own close call', 'first', () => content().getByText('Close').click()],
    [
      'the button in its head',
      'second',
      () => dialog().getByRole('button', { name: 'Close dialog' }).click(),
    ],
  ])('%s closes it and gives the keyboard back to the sheet', async (_reason, word, close) => {
    await close();
    await dialog().waitFor({ state: 'hidden' });
    await workbench.page.keyboard.type(word);
    await workbench.page.keyboard.press('Enter');
    await expect.poll(async () => (await workbench.shown('A1:B9')).flat()).toContain(word);
  });
});
