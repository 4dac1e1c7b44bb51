import { expect, test } from 'vitest';
import { describeInChromium } from '../chromium.ts';
import { useWorkbench } from './workbench-page.ts';

describeInChromium('A custom function typed into the sheet', () => {
  const { open } = useWorkbench();

  test('its name is completed, with its sentence beside it', async () => {
    const { page, type, shown } = await open('?empty');
    await type('A1', '21');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.type('=OKRD', { delay: 30 });
    await page.getByText('Doubles each number of a column.').waitFor();
    await page.keyboard.press('Tab');
    await page.getByText('[factor]').waitFor();
    await page.keyboard.type('A1)', { delay: 30 });
    await page.keyboard.press('Enter');
    await expect.poll(() => shown('A2')).toEqual([['42']]);
  });

  test.each([
    ['semicolons, as Sheets shows them in most of Europe', '=OKRDOUBLE(F2:F; 3)'],
    ['commas', '=OKRDOUBLE(F2:F, 3)'],
  ])('%s: an open range spills down', async (_, formula) => {
    const { page, type, shown } = await open('?empty');
    await type('F2', '5');
    await type('F4', '7');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.type(formula, { delay: 10 });
    await page.keyboard.press('Enter');
    await expect.poll(() => shown('A2:A4')).toEqual([['15'], [''], ['21']]);
  });

  test('what it throws is shown when the pointer rests on the cell', async () => {
    const { page, type, shown } = await open('?empty');
    await type('A1', '=OKRDOUBLE(2; 0)');
    expect(await shown('A1')).toEqual([['#ERROR!']]);
    const sheet = page.locator('canvas[id^=univer-sheet-main-canvas]');
    await sheet.hover({ position: { x: 90, y: 90 } });
    await sheet.hover({ position: { x: 90, y: 30 } });
    await page.getByText('Check factor: 0 leaves nothing. Use 1 or more.').waitFor();
  });
});
