import { expect, test } from 'vitest';
import { describeInChromium } from '../chromium.ts';
import { useWorkbench } from './workbench-page.ts';

describeInChromium('Opening the page', () => {
  const { open } = useWorkbench();

  test('a first visit shows the example, named and saved', async () => {
    const { page, shown, saved } = await open();
    expect(await shown('A1:B3')).toEqual([
      ['Item', 'Value'],
      ['One', '1'],
      ['Two', '2'],
    ]);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Example workbook');
    await saved();
  });

  test('the page is ready within ten seconds of a cold start', async () => {
    const { page } = await open();
    const took = await page.evaluate(async () => {
      await window.milepost.ready;
      return performance.now();
    });
    expect(took).toBeLessThan(10_000);
    expect(await page.locator('#curtain').isVisible()).toBe(false);
  });

  test('?empty leaves the sheet blank', async () => {
    const { page, shown } = await open('?empty');
    expect(await shown('A1:B2')).toEqual([
      ['', ''],
      ['', ''],
    ]);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Untitled workbook');
  });

  test.each([
    [
      'a fixed clock and an account',
      '?empty&now=2026-11-12T10:00:00Z&user=anna@example.com',
      'anna@example.com',
    ],
    ['an account that is not known', '?empty&now=2026-11-12T10:00:00Z', ''],
  ])('%s: the add-on sees what the address says', async (_, query, user) => {
    const { call } = await open(query);
    expect(await call('surroundings')).toEqual({ now: '2026-11-12T10:00:00.000Z', user });
  });

  test('nothing is asked of another server', async () => {
    const { page } = await open('?empty');
    const hosts = await page.evaluate(() =>
      performance.getEntriesByType('resource').map((entry) => new URL(entry.name).host),
    );
    expect(new Set(hosts)).toEqual(new Set([new URL(page.url()).host]));
  });

  test('the differences from Google Sheets are one click away', async () => {
    const { page } = await open('?empty');
    const popup = page.waitForEvent('popup');
    await page.getByRole('link', { name: 'How this differs from Google Sheets' }).click();
    const article = await popup;
    expect(await article.getByRole('heading', { level: 1 }).textContent()).toMatch(/Google Sheets/);
  });
});
