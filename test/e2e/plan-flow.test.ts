import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { describeInChromium } from '../chromium.ts';
import { useWorkbench, type WorkbenchPage } from './workbench-page.ts';

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));
/** `npm run images` sets it to docs/images. */
const IMAGES = process.env.IMAGES ?? 'test/e2e/output';
const QUERY = '?now=2026-11-12T10:00:00Z&user=maya@example.com';

mkdirSync(IMAGES, { recursive: true });

describeInChromium('A planned quarter from an empty workbook, by keyboard alone', () => {
  const { open } = useWorkbench(DIST);
  let workbench: WorkbenchPage;
  beforeAll(async () => {
    workbench = await open(QUERY);
    await workbench.page.setViewportSize({ width: 1600, height: 1000 });
    await workbench.page.evaluate(async () => {
      const { host } = window.milepost;
      if (!host) throw new Error('The workbench is not open.');
      const { SpreadsheetApp } = host.globals as {
        SpreadsheetApp: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
      };
      // The people, the cycle and the KPIs of the example stay, its OKRs go.
      SpreadsheetApp.getActiveSpreadsheet().getSheetByName('OKRs')?.getRange('A3:S').clearContent();
      await host.settle();
    });
    await workbench.chooseByKeyboard('Plan OKRs');
    await workbench.sidebar.getByText('Nothing planned for Q4 2026 yet').waitFor();
  }, 120_000);

  async function picture(name: string) {
    const { page } = workbench;
    await page.evaluate(() => {
      for (const button of document.querySelectorAll<HTMLElement>('#toasts button')) button.click();
    });
    await page.waitForTimeout(400);
    await page.screenshot({ path: `${IMAGES}/${name}.png` });
  }

  const focused = () => workbench.sidebar.locator(':focus');
  const press = (...keys: readonly string[]) =>
    keys.reduce((before, key) => before.then(() => workbench.page.keyboard.press(key)), Promise.resolve());
  const type = (text: string) => workbench.page.keyboard.type(text);
  /** Goes on with Tab until the element has the focus. */
  async function tabTo(name: string) {
    for (let step = 0; step < 40; step++) {
      await press('Tab');
      const reached = await focused().evaluate(
        (element, wanted) =>
          [
            element.textContent ?? '',
            ...[...((element as HTMLInputElement).labels ?? [])].map((label) => label.textContent),
          ].includes(wanted),
        name,
      );
      if (reached) return;
    }
    throw new Error(`Tab does not lead to ${name}.`);
  }
  const told = (text: string) => workbench.sidebar.getByRole('contentinfo').getByText(text).waitFor();
  const ids = async () => (await workbench.shown('OKRs!A3:A12')).flat().filter((id) => id !== '');

  test('an objective is typed and saved, with advice on its wording while it is typed', async () => {
    const { sidebar } = workbench;
    await picture('plan-empty');
    await sidebar.getByRole('button', { name: 'New objective' }).focus();
    await press('Enter');
    await type('Keep hiring going');
    await sidebar.getByText('Reads like business as usual').waitFor();
    await press('Control+A');
    await type('Hire without making anybody wait');
    await expect.poll(() => sidebar.getByText('Reads like business as usual').count()).toBe(0);
    await press('Enter');
    await told('Added O1: Hire without making anybody wait');
    expect(await workbench.shown('OKRs!A3:H3')).toEqual([
      ['O1', 'Hire without making anybody wait', 'Objective', '', '', 'People', 'Q4 2026', 'committed'],
    ]);
  });

  test('a key result is advised on, heeds it, and the next one is a key away', async () => {
    const { sidebar } = workbench;
    await expect.poll(() => focused().textContent()).toMatch(/^New key result/);
    await press('Enter');
    await type('Launch a careers site');
    await sidebar.getByText('Reads like an activity: measure what it should change').waitFor();
    await picture('plan-advice');
    await press('Control+A');
    await type('Reduce applications without an answer');
    await tabTo('Start');
    await type('40');
    await tabTo('Target');
    await type('5');
    await tabTo('Unit');
    await type('applications');
    await sidebar.getByText('40 → 5 applications: down by 35').waitFor();
    expect(await sidebar.getByText('Reads like an activity').count()).toBe(0);
    await press('Enter');
    await told('Added KR1');
    expect(await workbench.shown('OKRs!C4:M4')).toEqual([
      [
        'Key result',
        'O1',
        '',
        'People',
        'Q4 2026',
        'committed',
        'reach',
        'Maya Lind',
        'applications',
        '40',
        '5',
      ],
    ]);
    await expect.poll(() => focused().textContent()).toMatch(/^Add another key result/);
  });

  test('a KPI lends its name, its unit and its latest value, and feeds the key result', async () => {
    const { sidebar } = workbench;
    await press('Enter');
    await tabTo('Fed by');
    await type('Time to fill');
    await expect.poll(() => sidebar.getByLabel('Title').inputValue()).toBe('Time to fill');
    await tabTo('Target');
    await type('a');
    await sidebar.getByText('“a” is not a number').waitFor();
    await press('Enter');
    await expect.poll(() => focused().getAttribute('id')).toBe('field-target');
    await press('Control+A');
    await type('10');
    await press('Enter');
    await told('Added KR2: Time to fill');
    const [cells] = await workbench.shown('OKRs!A5:Q5');
    expect([cells?.[0], cells?.[10], cells?.[12]]).toEqual(['KR2', 'days', '10']);
    expect(cells?.[11]).toBe(cells?.[16]);
    expect(cells?.[15]).toMatch(/^K\d+$/);
  });

  test('an edit is kept over Escape, saved and noted in the log', async () => {
    const { sidebar } = workbench;
    await sidebar.getByRole('button', { name: 'Reduce applications' }).focus();
    await press('Enter');
    await tabTo('Edit');
    await press('Enter');
    await tabTo('Target');
    await press('Control+A');
    await type('8');
    await press('Escape');
    await expect.poll(() => focused().textContent()).toMatch(/^Reduce applications/);
    await press('Enter');
    await tabTo('Edit');
    await press('Enter');
    await expect.poll(() => sidebar.getByLabel('Target').inputValue()).toBe('8');
    await press('Enter');
    await told('Saved KR1');
    expect(await workbench.shown('OKRs!M4')).toEqual([['8']]);
    const log = (await workbench.shown('Check-ins!A1:M500')).flat();
    expect(log.filter((text) => text.startsWith('Target changed from 5 to 8'))).toHaveLength(1);
  });

  test('a key result is duplicated, moved, retired with its objective, and all is undone', async () => {
    const { sidebar } = workbench;
    await sidebar.getByRole('button', { name: 'New objective' }).focus();
    await press('Enter');
    await type('Welcome people well');
    await press('Enter');
    await told('Added O2');
    await sidebar.getByRole('button', { name: 'Reduce applications' }).focus();
    await press('Enter');
    await tabTo('Duplicate');
    await press('Enter');
    await press('Control+A');
    await type('Raise answers within a week');
    await tabTo('Start');
    await press('Control+A');
    await type('10');
    await tabTo('Target');
    await press('Control+A');
    await type('60');
    await press('Enter');
    await told('Added KR3');
    expect(await ids()).toEqual(['O1', 'KR1', 'KR2', 'KR3', 'O2']);
    await picture('plan-list');

    await sidebar.getByRole('button', { name: 'Raise answers' }).focus();
    await press('Enter');
    await tabTo('Move');
    await press('Enter');
    await expect.poll(() => focused().getAttribute('id')).toBe('field-parent');
    await type('Welcome');
    await press('Shift+Tab', 'Shift+Tab', 'Enter');
    await told('Saved KR3');
    expect(await ids()).toEqual(['O1', 'KR1', 'KR2', 'O2', 'KR3']);

    await sidebar.getByRole('button', { name: 'Welcome people well', exact: true }).focus();
    await press('Enter');
    await tabTo('Retire');
    await press('Enter');
    await told('Retired O2 with 1 beneath it.');
    expect(await workbench.shown('OKRs!E6:E7')).toEqual([['retired'], ['retired']]);
    await sidebar.getByRole('button', { name: 'Undo' }).focus();
    await press('Enter');
    await told('Undone.');
    expect(await workbench.shown('OKRs!E6:E7')).toEqual([[''], ['']]);
    await expect.poll(() => focused().textContent()).toBe('Welcome people well');
  }, 120_000);
});
