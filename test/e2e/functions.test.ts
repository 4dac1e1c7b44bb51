import { beforeAll, expect, test } from 'vitest';
import { FUNCTIONS } from '../../src/functions/index.ts';
import { manual } from '../../src/functions/manual/manual.ts';
import type { ExampleRange, ManualExample } from '../../src/schema/function-manual.ts';
import { describeInChromium } from '../chromium.ts';
import { rowMessage } from '../functions/manual/row-message.ts';
import { enterFormula } from './enter-formula.ts';
import { BUILT, useWorkbench, type WorkbenchPage } from './workbench-page.ts';

/** Below the cells of every example, and in sight. */
const ROW = 16;
const ROW_HEIGHT = 21;
const HEADER_HEIGHT = 20;

const CASES = FUNCTIONS.map(({ name }) => ({ name, message: rowMessage(name), example: overCells(name) }));

/** The first example that reads cells. */
function overCells(name: string): ManualExample | undefined {
  return manual()
    .sections.find((section) => section.name === name)
    ?.examples.find(({ cells }) => cells.length > 0);
}

/** A new tab with these cells, and the cursor where the formula goes. */
async function newTab(workbench: WorkbenchPage, cells: readonly ExampleRange[]): Promise<void> {
  const app = await workbench.spreadsheetApp();
  await app.evaluate(
    (app, [ranges, row]) => {
      const sheet = app.getActiveSpreadsheet().insertSheet();
      for (const range of ranges) {
        sheet.getRange(range.range).setValues(range.cells.map((line) => [...line]));
      }
      sheet.getRange(row, 1).activate();
    },
    [cells, ROW] as const,
  );
  await workbench.settled();
}

/** What the cells from the formula on hold: as many rows and columns, blanks as texts, numbers to 12 digits. */
async function filled({ page }: WorkbenchPage, rows: number, columns: number): Promise<unknown[][]> {
  const last = String.fromCharCode(64 + columns);
  const values = await page.evaluate(
    (where) => window.milepost.host?.values(where) ?? [],
    `A${ROW}:${last}${ROW + rows - 1}`,
  );
  return values.map(rounded);
}

function rounded(row: readonly unknown[]): unknown[] {
  return row.map((cell) => (typeof cell === 'number' ? Number(cell.toPrecision(12)) : cell));
}

describeInChromium('Each custom function typed into the workbench', () => {
  const { open } = useWorkbench(BUILT);
  let workbench: WorkbenchPage;
  beforeAll(async () => {
    workbench = await open('?empty');
  });

  test.each(CASES)('$name fills the cells of its example', async ({ example }) => {
    if (example === undefined) throw new Error('no example over cells');
    const { formula, cells, result } = example;
    const block = typeof result === 'object' ? result : [[result]];
    await newTab(workbench, cells);
    await enterFormula(workbench, formula);
    await expect
      .poll(() => filled(workbench, block.length, block[0]?.length ?? 1))
      .toEqual(block.map(rounded));
  });

  test.each(CASES)('$name says which row is to be mended', async ({ message }) => {
    if (message === undefined) throw new Error('no message over cells');
    const { formula, cells, text, at } = message;
    await newTab(workbench, cells);
    await enterFormula(workbench, formula);
    if (at !== undefined) {
      const [row, column] = at;
      await expect.poll(async () => (await filled(workbench, row + 1, column + 1))[row]?.[column]).toBe(text);
      return;
    }
    await expect.poll(() => filled(workbench, 1, 1)).toEqual([['#ERROR!']]);
    const sheet = workbench.page.locator('canvas[id^=univer-sheet-main-canvas]');
    await sheet.hover({ position: { x: 300, y: 300 } });
    await sheet.hover({ position: { x: 90, y: HEADER_HEIGHT + (ROW - 0.5) * ROW_HEIGHT } });
    await workbench.page.getByText(text, { exact: true }).waitFor();
  });
});
