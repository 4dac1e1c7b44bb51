import { expect, test } from 'vitest';
import { describeInChromium } from '../chromium.ts';
import { run } from './run.ts';
import { useWorkbench, type WorkbenchPage } from './workbench-page.ts';

describeInChromium('What the sheet draws', () => {
  const { open } = useWorkbench();

  /** The texts drawn from now on. */
  async function watchTexts({ page }: WorkbenchPage): Promise<() => Promise<string[]>> {
    await page.evaluate(() => {
      const { fillText } = CanvasRenderingContext2D.prototype;
      const drawn: string[] = [];
      Object.assign(window, { drawn });
      CanvasRenderingContext2D.prototype.fillText = function (text, ...place) {
        drawn.push(text);
        fillText.call(this, text, ...place);
      };
    });
    return () => page.evaluate('window.drawn');
  }

  test.each([
    ['higher than its text', 'sheet.setRowHeightsForced(1, 2, 44)', 44],
    ['lower than its text', "sheet.getRange('A1').setFontSize(36); sheet.setRowHeight(1, 24)", 24],
    ['one line of a wrapped text', "sheet.getRange('A1').setWrap(true); sheet.setRowHeights(1, 1, 30)", 30],
  ])('a height that was set holds when a person types there: %s', async (_, statements, pixels) => {
    const workbench = await open('?empty');
    const { page } = workbench;
    const height = () =>
      page.evaluate('window.milepost.host.globals.SpreadsheetApp.getActiveSheet().getRowHeight(1)');
    await run(workbench, `${statements}; sheet.getRange('A1').activate();`);
    await page.keyboard.type('Words that are typed', { delay: 10 });
    await page.keyboard.press('Enter');
    await expect.poll(() => workbench.shown('A1')).toEqual([['Words that are typed']]);
    expect(await height()).toBe(pixels);
    await workbench.saved();
    await workbench.go();
    expect(await height()).toBe(pixels);
  });

  test('a text in a format for texts is drawn in it, and stays as it is in the cell', async () => {
    const workbench = await open('?empty');
    const drawn = await watchTexts(workbench);
    await run(workbench, `sheet.getRange('A1').setNumberFormat('"     "@').setValue('Indented');`);
    await expect.poll(drawn).toContain('     Indented');
    expect(await workbench.shown('A1')).toEqual([['     Indented']]);
    expect(await workbench.page.evaluate(() => window.milepost.host?.values('A1'))).toEqual([['Indented']]);
    const saved = await workbench.page.evaluate(() => JSON.stringify(window.milepost.host?.save()));
    expect(saved).toContain('"Indented"');
    expect(saved).not.toContain('     Indented');
  });

  test.each([
    ['a tab', '#gid=1', 'There', 'A1'],
    ['a cell of a tab', '#gid=1&range=C5', 'There', 'C5'],
    ['a tab that is gone', '#gid=77', 'Sheet1', 'A1'],
  ])('a click on a link goes to %s', async (_, url, name, cell) => {
    const workbench = await open('?empty');
    const { page } = workbench;
    await run(workbench, "file.insertSheet('There'); sheet.activate();");
    await workbench.type('Sheet1!A1', `=HYPERLINK("${url}";"Go there now")`);
    const canvas = page.locator('canvas[id^=univer-sheet-main-canvas]');
    await canvas.hover({ position: { x: 70, y: 32 } });
    await expect.poll(() => canvas.evaluate((one) => getComputedStyle(one).cursor)).toBe('pointer');
    await canvas.click({ position: { x: 70, y: 32 } });
    const where = () =>
      page.evaluate(`(() => {
        const { SpreadsheetApp } = window.milepost.host.globals;
        return [SpreadsheetApp.getActiveSheet().getName(), SpreadsheetApp.getActiveRange().getA1Notation()];
      })()`);
    await expect.poll(where).toEqual([name, cell]);
  });

  test('a conditional format by row colours every cell of the row, and follows a change', async () => {
    const workbench = await open('?empty');
    const { page } = workbench;
    await run(
      workbench,
      `sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule()
        .whenFormulaSatisfied('=$B1="on"').setBackground('#ff0000')
        .setRanges([sheet.getRange('A1:B9'), sheet.getRange('D1:D9')]).build()]);
      sheet.getRange('B2').setValue('on');`,
    );
    const red = (x: number, y: number) =>
      page.locator('canvas[id^=univer-sheet-main-canvas]').evaluate(
        (canvas, at) => {
          if (!(canvas instanceof HTMLCanvasElement)) return undefined;
          const scale = canvas.width / canvas.clientWidth;
          const [r, g] = canvas.getContext('2d')?.getImageData(at.x * scale, at.y * scale, 1, 1).data ?? [];
          return r === 255 && g === 0;
        },
        { x, y },
      );
    const row2 = () => Promise.all([red(120, 52), red(240, 52), red(320, 52), red(420, 52)]);
    await expect.poll(row2).toEqual([true, true, false, true]);
    await workbench.type('B2', 'off');
    await expect.poll(row2).toEqual([false, false, false, false]);
  });
});
