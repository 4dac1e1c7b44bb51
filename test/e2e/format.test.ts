import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { PALETTE } from '../../src/workbook/palette.ts';
import { describeInChromium } from '../chromium.ts';
import { filledWith } from './filled-with.ts';
import { picture } from './picture.ts';
import { BUILT, useWorkbench, type WorkbenchPage } from './workbench-page.ts';

const CELLS = [
  ['Team', 'Engagement', 'Target'],
  ['Sales', '4.2', '3.9'],
  ['Support', '3.6', '3.5'],
  ['Product', '', '3.9'],
  ['People', '3.1', '3.9'],
  ['Finance', 'n/a', '3.9'],
  ['Design', '3.9', ''],
];

/** How much of the sheet each colour fills. */
async function colours(page: Page) {
  const fills = [PALETTE.good.fill, PALETTE.warn.fill, PALETTE.bad.fill];
  const [good = 0, warn = 0, bad = 0] = await Promise.all(fills.map((fill) => filledWith(page, fill)));
  return { good, warn, bad };
}

/** Of an empty sheet of the workbench, in pixels. */
const [FIRST_ROW, ROW, COLUMN_B, COLUMN_E] = [31, 21, 196, 496];

/** Drags over the rows of a column with the mouse. */
async function select(page: Page, column: number, firstRow: number, lastRow: number) {
  const canvas = await page.locator('canvas[id^=univer-sheet-main-canvas]').boundingBox();
  const [left, top] = [(canvas?.x ?? 0) + column, (canvas?.y ?? 0) + FIRST_ROW - ROW];
  await page.mouse.move(left, top + firstRow * ROW);
  await page.mouse.down();
  await page.mouse.move(left, top + lastRow * ROW, { steps: 4 });
  await page.mouse.up();
}

/** The note of a cell, as the host answers another script. */
async function noteAt(workbench: WorkbenchPage, a1: string) {
  const app = await workbench.spreadsheetApp();
  return app.evaluate((app, where) => app.getActiveSheet().getRange(where).getNote(), a1);
}

const MENU = 'Format selection against a benchmark';

describeInChromium('Formatting cells of one’s own', () => {
  const { open } = useWorkbench(BUILT);
  let workbench: WorkbenchPage;
  beforeAll(async () => {
    workbench = await open('?empty');
    for (const [row, cells] of CELLS.entries()) {
      for (const [column, text] of cells.entries()) {
        if (text !== '') await workbench.type(`${'ABC'[column]}${row + 1}`, text);
      }
    }
  });

  test('the preview counts what will be green, amber and red, and what stays as it is', async () => {
    const { page, sidebar } = workbench;
    await select(page, COLUMN_B, 1, 7);
    await workbench.chooseByKeyboard(MENU);
    await sidebar.getByText('4 numbers, 1 blank, 2 texts').waitFor();
    await sidebar.getByLabel('Value').fill('3.9');
    await sidebar.getByText('2 green').waitFor();
    await sidebar.getByText('1 amber').waitFor();
    await sidebar.getByText('1 red').waitFor();
    await sidebar.getByText('3 stay as they are: 1 blank, 2 texts').waitFor();
    await picture(workbench, 'format-preview');
  });

  test('applied by keyboard, the cells are coloured and the header says why', async () => {
    const { page, sidebar } = workbench;
    await sidebar.getByLabel('Value').press('Enter');
    await sidebar.getByText('Coloured B1:B7.').waitFor();
    await select(page, COLUMN_E, 20, 20);
    await expect.poll(() => colours(page)).not.toMatchObject({ good: 0 });
    const { good, warn, bad } = await colours(page);
    expect([Math.round(good / warn), Math.round(warn / bad)]).toEqual([2, 1]);
    expect(await noteAt(workbench, 'B1')).toMatch(
      /^Colours by Milepost, \w{8}:\nGreen \(plain\) at 3\.9 or more\. .*\nCompared with the number 3\.9\.$/,
    );
    await picture(workbench, 'format-applied');
  });

  test('a value typed later gets its colour', async () => {
    const { page, type } = workbench;
    const before = await colours(page);
    await type('B4', '1');
    await expect.poll(async () => (await colours(page)).bad).toBeGreaterThan(before.bad * 1.8);
    await type('B4', '');
  });

  test('undone, nothing is left', async () => {
    const { page, sidebar } = workbench;
    await sidebar.getByRole('button', { name: 'Undo' }).focus();
    await page.keyboard.press('Enter');
    await sidebar.getByText('Removed the colours and the legend of B1:B7.').waitFor();
    await expect.poll(() => colours(page)).toEqual({ good: 0, warn: 0, bad: 0 });
    expect(await noteAt(workbench, 'B1')).toBe('');
  });

  test('a whole column is read as far as it is filled, and two ranges at once are refused', async () => {
    const { page, sidebar } = workbench;
    await select(page, COLUMN_B, 0, 0);
    await sidebar.getByRole('button', { name: 'Read again' }).click();
    await sidebar.getByText('4 numbers, 994 blank, 2 texts').waitFor();
    await page.keyboard.down('Control');
    await select(page, COLUMN_E, 3, 5);
    await page.keyboard.up('Control');
    await sidebar.getByRole('button', { name: 'Read again' }).click();
    await sidebar.getByText('Several ranges are selected. Select one block of cells').waitFor();
    await select(page, COLUMN_E, 3, 5);
    await sidebar.getByRole('button', { name: 'Read the selection again' }).click();
    await sidebar.getByText('No numbers are selected.').waitFor();
  });

  test('another selection is read again, and compared with the column beside it', async () => {
    const { page, sidebar } = workbench;
    await select(page, COLUMN_B, 2, 7);
    await sidebar.getByRole('button', { name: 'Read again' }).click();
    await sidebar.getByText('B2:B7 · Engagement').waitFor();
    await sidebar.getByLabel('What', { exact: true }).selectOption('another column');
    await sidebar.getByText('Compared with C2:C7 (Target), row by row.').waitFor();
    await sidebar.getByText('1 red').waitFor();
    await sidebar.getByRole('button', { name: 'Apply' }).click();
    await sidebar.getByText('Coloured B2:B7.').waitFor();
    await sidebar.getByRole('heading', { name: 'Formats of Milepost on this sheet' }).waitFor();
    await picture(workbench, 'format-column');
    await sidebar.getByRole('button', { name: 'Remove the format of B2:B7' }).click();
    await expect.poll(() => colours(page)).toEqual({ good: 0, warn: 0, bad: 0 });
  });
});
