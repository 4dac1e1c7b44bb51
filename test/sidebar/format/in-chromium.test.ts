import { expect, test } from 'vitest';
import type { OpenFormatOutput } from '../../../src/schema/format-views.ts';
import { byKeyboard } from '../../by-keyboard.ts';
import { describeInChromium } from '../../chromium.ts';
import { expectNoMarkup, HOSTILE } from '../hostile.ts';
import { type Call, type PageOptions, type Reply, type Server, useSidebar } from '../sidebar-page.ts';
import { expectUsable, SIGHTS } from '../sights.ts';
import { column, KPI, opened } from './sheet.ts';

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

describeInChromium('formatting a selection in Chromium', () => {
  const openPage = useSidebar();
  const open = (reply: Server = goodServer(), options: PageOptions = {}) =>
    openPage('Format.html', reply, options);

  test('everything is done by keyboard: read, choose, type, apply, undo', async () => {
    const { page, calls } = await open();
    await page.getByText('4 numbers, 1 blank, 1 text').waitFor();
    const keys = byKeyboard(page);
    await keys.press('Tab', 'Tab', 'Tab');
    await keys.type('3.9');
    await page.getByText('2 green').waitFor();
    await keys.press('Tab', 'ArrowDown', 'Tab', 'Tab');
    await keys.type('8');
    await keys.press('Enter');
    await page.getByText('Coloured B2:B7. The note of B1 says why.').waitFor();
    expect(calls[1]).toMatchObject({
      name: 'applyFormat',
      input: { legend: expect.stringContaining('at 3.9 or less') },
    });
    await keys.enter('Undo');
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
    const text = HOSTILE;
    const hostile = opened({
      cells: column([1, text], { tab: text, above: text }),
      formats: [{ id: 'some-id1', a1: text, legend: `${text}\n${text}` }],
    });
    const { page } = await open(goodServer(hostile));
    await page.getByText('Formats of Milepost').waitFor();
    await expectNoMarkup(page);
  });

  test.each(SIGHTS)('axe finds nothing and nothing scrolls sideways %s', async (_, options) => {
    const { page } = await open(goodServer(), options);
    await page.getByLabel('What', { exact: true }).selectOption('another column');
    await page.getByText('Compared with').first().waitFor();
    await expectUsable(page);
  });
});
