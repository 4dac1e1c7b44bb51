import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { OpenFormatOutput } from '../../../src/schema/format-views.ts';
import { describeInChromium, launchChromium } from '../../chromium.ts';
import { type Call, openPage, type PageOptions, type Reply } from '../sidebar-page.ts';
import { column, KPI, opened } from './sheet.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const FORMAT = { id: 'old-one', a1: 'D2:D9', legend: 'Green.\nCompared with the number 5.' };

/** Answers every call well, over a sheet with targets beside its values. */
function goodServer(view: OpenFormatOutput = opened({ kpis: [KPI], formats: [FORMAT] })) {
  return (call: Call): Reply => {
    switch (call.name) {
      case 'openFormat':
        return { ok: true, value: view };
      case 'readCells':
        return { ok: true, value: column([3.9, 3.5, 3.9, 3.9, 3.9, ''], { column: 3, above: 'Target' }) };
      case 'applyFormat': {
        const { id, a1, legend } = call.input;
        return { ok: true, value: { id, a1, legend } };
      }
      case 'removeFormat':
        return { ok: true, value: { id: call.input.id } };
      default:
        return new Error('the page makes no such call');
    }
  };
}

/** What axe finds, the size of targets included. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const { found, checked } = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const { violations, passes } = await axe.run({ rules: { 'target-size': { enabled: true } } });
    return { found: violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`), checked: passes.length };
  });
  expect(checked).toBeGreaterThan(10);
  return found;
}

describeInChromium('formatting a selection in Chromium', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  }, 60_000);
  afterAll(() => browser.close());
  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
  });
  const open = (reply: Parameters<typeof openPage>[2] = goodServer(), options: PageOptions = {}) =>
    openPage('Format.html', browser, reply, options);

  test('everything is done by keyboard: read, choose, type, apply, undo', async () => {
    const { page, calls } = await open();
    await page.getByText('4 numbers, 1 blank, 1 text').waitFor();
    const press = async (...keys: string[]) => {
      for (const key of keys) await page.keyboard.press(key);
    };
    await press('Tab', 'Tab', 'Tab');
    await page.keyboard.type('3.9');
    await page.getByText('2 green').waitFor();
    await press('Tab', 'ArrowDown', 'Tab', 'Tab');
    await page.keyboard.type('8');
    await press('Enter');
    await page.getByText('Coloured B2:B7. The note of B1 says why.').waitFor();
    expect(calls[1]).toMatchObject({
      name: 'applyFormat',
      input: { legend: expect.stringContaining('at 3.9 or less') },
    });
    await page.getByRole('button', { name: 'Undo' }).focus();
    await press('Enter');
    await page.getByText('Removed the colours and the legend of B2:B7.').waitFor();
    expect(calls[2]).toMatchObject({
      name: 'removeFormat',
      input: { id: calls[1]?.name === 'applyFormat' ? calls[1].input.id : '' },
    });
    expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
  });

  test('a benchmark brings its direction along, and its source into the legend', async () => {
    const { page } = await open();
    await page.getByLabel('What', { exact: true }).selectOption('a benchmark of the library');
    await page.getByLabel('Benchmark', { exact: true }).selectOption({ index: 1 });
    await page.getByText('Source: A survey, https://survey.example/2024').waitFor();
    await page.getByText('If these are percentages, write both the same way.').waitFor();
  });

  test('without a benchmark in the library none is offered', async () => {
    const { page } = await open(goodServer(opened()));
    await page.getByText('Selection', { exact: true }).waitFor();
    expect(await page.locator('option').allTextContents()).not.toContain('a benchmark of the library');
  });

  test('a mistake is said beside the fields and gets the focus when applied', async () => {
    const { page, calls } = await open();
    const value = page.getByLabel('Value', { exact: true });
    await value.fill('45 days');
    await page.getByText('Type only 45.').waitFor();
    expect(await value.getAttribute('aria-invalid')).toBe('true');
    await page.getByRole('button', { name: 'Apply' }).focus();
    await page.keyboard.press('Enter');
    expect(await value.evaluate((field) => field === document.activeElement)).toBe(true);
    expect(calls.map(({ name }) => name)).toEqual(['openFormat']);
  });

  test('a selection that can’t be used is said with the way on', async () => {
    let works = false;
    const server = goodServer();
    const text = 'Several ranges are selected. Select one block of cells.';
    const { page } = await open((call) => (works ? server(call) : { ok: false, text, remedy: null }));
    await page.getByText(text).waitFor();
    works = true;
    await page.getByRole('button', { name: 'Read the selection again' }).click();
    await page.getByText('B2:B7').first().waitFor();
  });

  test('no text of a sheet is taken for markup', async () => {
    const text = '<img src=x onerror="window.hit=1">';
    const hostile = opened({
      cells: column([1, text], { tab: text, above: text }),
      formats: [{ id: 'some-id1', a1: text, legend: `${text}\n${text}` }],
    });
    const { page } = await open(goodServer(hostile));
    await page.getByText('Formats of Milepost').waitFor();
    expect(await page.evaluate(() => 'hit' in window)).toBe(false);
    expect(await page.locator('img').count()).toBe(0);
  });

  test.each<[string, PageOptions]>([
    ['at 300 px', {}],
    ['at 200 % zoom', { width: 150, height: 360 }],
    ['in forced colours', { forcedColors: 'active' }],
  ])('axe finds nothing and nothing scrolls sideways %s', async (_, options) => {
    const { page } = await open(goodServer(), options);
    await page.getByLabel('What', { exact: true }).selectOption('another column');
    await page.getByText('Compared with').first().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    expect(await violations(page)).toEqual([]);
  });
});
