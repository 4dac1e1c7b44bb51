import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { describeInChromium } from '../chromium.ts';
import { run } from './run.ts';
import { useWorkbench, type WorkbenchPage } from './workbench-page.ts';

const BLUE = '#1f5fa8';
const RED = '#98281a';
/** Blue is also what the grid marks its selection with. */
const GREEN = '#0b5f59';

/** A chart of two bars and a red mark on each, from B5 on. */
const CHART = `
  sheet.getRange('A1:C3').setValues([['Objective', 'Score', 'Expected'], ['One', 0.5, 0.9], ['Two', 1, 0.9]]);
  sheet.insertChart(sheet.newChart().setChartType(Charts.ChartType.COMBO).addRange(sheet.getRange('A1:C3'))
    .setNumHeaders(1).setPosition(5, 2, 0, 0).setOption('title', 'Scores').setOption('width', 400)
    .setOption('height', 240).setOption('useFirstColumnAsDomain', true).setOption('legend.position', 'none')
    .setOption('vAxis.viewWindow', { min: 0, max: 1 })
    .setOption('series', { 0: { type: 'bars', color: '${BLUE}' },
      1: { type: 'line', lineWidth: 0, pointSize: 12, color: '${RED}' } }).build());`;

describeInChromium('Charts', () => {
  const { open } = useWorkbench();

  /** How many pixels of exactly this colour a canvas has, at full size. */
  function pixels(page: Page, canvas: string, color: string): Promise<number> {
    return page.evaluate(
      ([selector, wanted]) => {
        const found = document.querySelector(selector);
        if (!(found instanceof HTMLCanvasElement)) return 0;
        const { data } = found.getContext('2d')?.getImageData(0, 0, found.width, found.height) ?? {
          data: [],
        };
        let count = 0;
        for (let at = 0; at < data.length; at += 4) {
          const rgb = [data[at], data[at + 1], data[at + 2]].map((part) =>
            (part ?? 0).toString(16).padStart(2, '0'),
          );
          if (`#${rgb.join('')}` === wanted) count += 1;
        }
        return count;
      },
      [canvas, color] as const,
    );
  }

  const bars = ({ page }: WorkbenchPage) => pixels(page, '.chart canvas', BLUE);
  const chart = ({ page }: WorkbenchPage) => page.locator('.chart');

  async function openWithChart(): Promise<WorkbenchPage> {
    const workbench = await open('?empty');
    await run(workbench, CHART);
    await chart(workbench).waitFor();
    return workbench;
  }

  test('a page without charts does not fetch what draws them', async () => {
    const workbench = await open('?empty');
    const fetched = () =>
      workbench.page.evaluate(
        () =>
          performance.getEntriesByType('resource').filter(({ name }) => name.includes('draw-chart')).length,
      );
    await workbench.type('A1', '1');
    await workbench.saved();
    expect(await fetched()).toBe(0);
    await run(workbench, CHART);
    await chart(workbench).waitFor();
    expect(await fetched()).toBe(1);
  });

  test('a chart stands at its cell, in its size, and is named by its title', async () => {
    const workbench = await openWithChart();
    const grid = await workbench.page.locator('canvas[id^=univer-sheet-main-canvas]').boundingBox();
    const box = await chart(workbench).boundingBox();
    expect(box).toEqual({ x: 146, y: (grid?.y ?? 0) + 20 + 4 * 21, width: 400, height: 240 });
    await workbench.page.getByRole('img', { name: 'Scores' }).waitFor();
  });

  test('it is drawn in the colours of its series, and again when a cell changes', async () => {
    const workbench = await openWithChart();
    const [before, marks] = [await bars(workbench), await pixels(workbench.page, '.chart canvas', RED)];
    expect(before).toBeGreaterThan(3000);
    expect(marks).toBeGreaterThan(100);
    await workbench.type('Sheet1!B3', '=B2/2');
    await expect.poll(() => bars(workbench)).toBeLessThan(before * 0.6);
    expect(await pixels(workbench.page, '.chart canvas', RED)).toBe(marks);
  });

  test('it scrolls with its cell and is cut off where the cells end', async () => {
    const workbench = await openWithChart();
    const top = async () => (await chart(workbench).boundingBox())?.y ?? 0;
    const before = await top();
    await workbench.page.mouse.move(300, 300);
    await workbench.page.mouse.wheel(0, 126);
    await expect.poll(top).toBe(before - 126);
    const pane = await workbench.page.locator('.chart-pane').boundingBox();
    expect(pane?.y).toBeGreaterThan(await top());
  });

  test('it grows with the zoom', async () => {
    const workbench = await openWithChart();
    await workbench.page.locator('footer button').nth(-2).click();
    await expect.poll(async () => (await chart(workbench).boundingBox())?.width).toBeCloseTo(440, 0);
    expect(await bars(workbench)).toBeGreaterThan(3000);
  });

  test('it shows on its own tab only', async () => {
    const workbench = await openWithChart();
    await run(workbench, "file.insertSheet('Other').activate();");
    await expect.poll(() => chart(workbench).count()).toBe(0);
    await run(workbench, "file.getSheetByName('Sheet1').activate();");
    await expect.poll(() => bars(workbench)).toBeGreaterThan(3000);
  });

  test('it is there again after a reload, and gone once it is removed', async () => {
    const workbench = await openWithChart();
    const before = await bars(workbench);
    await workbench.saved();
    await workbench.go();
    await expect.poll(() => bars(workbench)).toBe(before);
    await run(workbench, 'sheet.removeChart(sheet.getCharts()[0]);');
    await expect.poll(() => chart(workbench).count()).toBe(0);
  });

  test('a click on it reaches the cells', async () => {
    const workbench = await openWithChart();
    await workbench.page.mouse.click(200, 300);
    const selected = 'window.milepost.host.globals.SpreadsheetApp.getActiveRange().getA1Notation()';
    await expect.poll(() => workbench.page.evaluate(selected)).toBe('B7');
  });

  test.each([
    [
      'a line',
      [
        ['color', GREEN],
        ['linewidth', 4],
      ],
      GREEN,
      200,
    ],
    [
      'columns',
      [
        ['charttype', 'column'],
        ['color', GREEN],
      ],
      GREEN,
      400,
    ],
    [
      'the last column',
      [
        ['charttype', 'column'],
        ['color', GREEN],
        ['lastcolor', RED],
      ],
      RED,
      100,
    ],
  ])(
    'SPARKLINE draws %s in its cell, follows its cells, and comes back after a reload',
    async (_reason, options, color, least) => {
      const workbench = await open('?empty');
      const count = () => pixels(workbench.page, 'canvas[id^=univer-sheet-main-canvas]', color);
      await run(
        workbench,
        `sheet.getRange('H1:J1').setValues([[1, 2, 3]]);
       sheet.getRange(1, 11, ${options.length}, 2).setValues(${JSON.stringify(options)});
       sheet.getRange('C2').setFormula('=SPARKLINE(H1:J1;K1:L${options.length})');
       sheet.getRange('A9').activate();`,
      );
      await expect.poll(count).toBeGreaterThan(least);
      const drawn = await count();
      await workbench.saved();
      await workbench.go();
      await expect.poll(count).toBe(drawn);
      await run(workbench, "sheet.getRange('H1:J1').clearContent();");
      await expect.poll(count).toBe(0);
    },
  );
});
