import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { PALETTE } from '../../src/workbook/palette.ts';
import { describeInChromium } from '../chromium.ts';
import { useWorkbench, type WorkbenchPage } from './workbench-page.ts';

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));
const OUTPUT = 'test/e2e/output';
const CELLS = [
  ['Team', 'Engagement'],
  ['Sales', '4.2'],
  ['Support', '3.6'],
  ['Product', ''],
  ['People', '3.1'],
  ['Finance', 'n/a'],
  ['Design', '3.9'],
];

mkdirSync(OUTPUT, { recursive: true });

/** How many points of the sheet are filled in a colour: conditional formats are drawn, not kept in cells. */
const filledWith = (page: Page, fill: string) =>
  page.evaluate((hex) => {
    const canvas = document.querySelector<HTMLCanvasElement>('canvas[id^=univer-sheet-main-canvas]');
    const points = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
    const wanted = [1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16));
    let found = 0;
    for (let at = 0; at < points.length; at += 4) {
      if (wanted.every((part, offset) => points[at + offset] === part)) found += 1;
    }
    return found;
  }, fill);

/** The colours of the sheet in cells, by how much of one green cell each fills. */
async function colours(page: Page) {
  const [good, warn, bad] = await Promise.all(
    [PALETTE.good, PALETTE.warn, PALETTE.bad].map(({ fill }) => filledWith(page, fill)),
  );
  return { good, warn, bad };
}

/** Drags over the cells with the mouse: the first column is 46 px right of the canvas, rows are 24 px high. */
async function drag(page: Page, from: readonly [number, number], to: readonly [number, number]) {
  const canvas = await page.locator('canvas[id^=univer-sheet-main-canvas]').boundingBox();
  if (canvas === null) throw new Error('the sheet is not drawn');
  await page.mouse.move(canvas.x + from[0], canvas.y + from[1]);
  await page.mouse.down();
  await page.mouse.move(canvas.x + to[0], canvas.y + to[1], { steps: 4 });
  await page.mouse.up();
}

describeInChromium('Formatting cells of one’s own', () => {
  const { open } = useWorkbench(DIST);
  let workbench: WorkbenchPage;
  beforeAll(async () => {
    workbench = await open('?empty');
    for (const [row, cells] of CELLS.entries()) {
      for (const [column, text] of cells.entries()) {
        if (text !== '') await workbench.type(`${'AB'[column]}${row + 1}`, text);
      }
    }
  });

  test('x', async () => {
    const { page, sidebar } = workbench;
    await drag(page, [190, 55], [190, 175]);
    await workbench.choose('Format selection against a benchmark');
    await sidebar.getByText('Selection', { exact: true }).waitFor();
    await page.screenshot({ path: '/tmp/g/1.png' });
    await sidebar.getByLabel('Number').fill('3.9');
    await page.screenshot({ path: '/tmp/g/2.png' });
    await sidebar.getByRole('button', { name: 'Apply' }).click();
    await sidebar.getByText('Coloured B').waitFor();
    await page.waitForTimeout(500);
    await page.screenshot({ path: '/tmp/g/3.png' });
    expect(await colours(page)).toEqual({});
  });
});
