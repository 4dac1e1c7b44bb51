import { expect, test } from 'vitest';
import { describeInChromium } from '../chromium.ts';
import { useWorkbench, workbenchPage } from './workbench-page.ts';

const KEY = 'milepost:workbook';

describeInChromium('The workbook kept in this browser', () => {
  const { open } = useWorkbench();

  test('it is there again after a reload: cells, formulas, properties and where one was', async () => {
    const { page, type, call, saved, go, shown } = await open('?empty');
    await type('A1', '20');
    await type('A2', '=A1*2');
    await call('remember', 'Anna');
    await page.locator('[data-u-comp="sheet-bar-append-button"]').first().click();
    await type('A1', 'second');
    await saved();
    await go();
    expect(await shown('A1')).toEqual([['second']]);
    expect(await shown('Sheet1!A1:A2')).toEqual([['20'], ['40']]);
    expect(await call('remembered')).toBe('Anna');
  });

  test('leaving at once loses nothing', async () => {
    const { page, type, shown } = await open('?empty');
    await type('A1', 'last words');
    await page.reload();
    await page.evaluate(() => window.milepost.ready);
    expect(await shown('A1')).toEqual([['last words']]);
  });

  test.each([
    ['the example', 'Start with the example', 'Item'],
    ['an empty sheet', 'Start empty', ''],
  ])('a reset starts with %s', async (_, button, first) => {
    const { page, type, call, shown, saved } = await open();
    await type('A1', 'mine');
    await call('remember', 'Anna');
    await saved();
    await page.getByRole('button', { name: 'Reset' }).click();
    await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: button }).click()]);
    await page.evaluate(() => window.milepost.ready);
    expect(await shown('A1')).toEqual([[first]]);
    expect(await call('remembered')).toBe(null);
  });

  test.each([
    ['Cancel', 'Cancel'],
    ['Escape', 'Escape'],
  ])('%s leaves everything as it was', async (_, way) => {
    const { page, type, shown } = await open('?empty');
    await type('A1', 'mine');
    await page.getByRole('button', { name: 'Reset' }).click();
    if (way === 'Escape') await page.keyboard.press('Escape');
    else await page.getByRole('button', { name: way }).click();
    expect(await page.getByRole('dialog').isVisible()).toBe(false);
    expect(await shown('A1')).toEqual([['mine']]);
  });

  test.each([
    ['no JSON', '{"format":1,'],
    ['another format', '{"format":99,"name":"Later","workbook":{"grid":{},"extras":{}}}'],
    ['a grid that is none', '{"format":1,"name":"Odd","workbook":{"grid":"?","extras":{}},"selection":null}'],
    ['a grid without sheets', '{"format":1,"name":"Odd","workbook":{"grid":{"sheets":{}},"extras":{}}}'],
  ])('%s: an empty sheet, a sentence, and what was kept untouched', async (_, damaged) => {
    const { page, go, type, shown, messages } = await open('?empty');
    await page.goto(new URL('differences.html', page.url()).href);
    await page.evaluate(([key, text]) => localStorage.setItem(key, text), [KEY, damaged] as const);
    await go();
    await messages.getByText('could not be opened').waitFor();
    expect(await shown('A1')).toEqual([['']]);
    await type('A1', 'typed since');
    await page.waitForTimeout(1500);
    await go();
    expect(await page.evaluate((key) => localStorage.getItem(key), KEY)).toBe(damaged);
  });

  test('a full browser is reported and the last copy that fitted is kept', async () => {
    const { page, type, saved, messages, go, shown } = await open('?empty');
    await type('A1', 'fits');
    await saved();
    await page.evaluate(() => {
      const room = () => {
        try {
          localStorage.setItem('room', (localStorage.getItem('room') ?? '') + 'x'.repeat(50_000));
          return true;
        } catch {
          return false;
        }
      };
      while (room());
    });
    await type('A2', 'does not fit'.repeat(10_000));
    await messages.getByText('no room for the workbook').waitFor();
    expect(await page.getByText('Not saved', { exact: true }).isVisible()).toBe(true);
    await go();
    expect(await shown('A1:A2')).toEqual([['fits'], ['']]);
  });

  test('a second tab that saves stops the first from saving over it', async () => {
    const first = await open('?empty');
    await first.type('A1', 'first');
    await first.saved();
    const second = workbenchPage(await first.page.context().newPage(), new URL('/', first.page.url()).href);
    await second.go();
    await second.type('A1', 'second');
    await first.messages.getByText('changed in another tab').waitFor();
    await second.saved();
    await first.type('A1', 'first again');
    await first.page.waitForTimeout(1000);
    await second.go();
    expect(await second.shown('A1')).toEqual([['second']]);
  });
});
