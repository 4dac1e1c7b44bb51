import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { TablesView } from '../../../src/schema/calls.ts';
import { byKeyboard } from '../../by-keyboard.ts';
import { describeInChromium } from '../../chromium.ts';
import { keyResult } from '../check-in/company.ts';
import { type PageOptions, useSidebar } from '../sidebar-page.ts';
import { expectUsable, SIGHTS } from '../sights.ts';
import { COMPANY, goodServer } from './company.ts';

const NO_KPIS = { ...COMPANY, kpis: { id: 76, header: 2, cells: COMPANY.kpis.cells.slice(0, 1) } };

const QUITS = readFileSync(
  new URL('../../fixtures/kpi/jolts-quits-rate-JTSQUR.csv', import.meta.url),
  'utf8',
);

describeInChromium('the pages about KPIs in Chromium', () => {
  const openPage = useSidebar();

  const open = (file: string, answer: TablesView = COMPANY, options: PageOptions = {}) =>
    openPage(file, goodServer(answer), options);
  const number = (page: Page) => page.getByLabel('Value', { exact: true });

  test('two due values take a number and Enter each, and say what they will say before', async () => {
    const { page, sent } = await open('KpiValues.html');
    await number(page).first().waitFor();
    await page.keyboard.type('30');
    await page.getByText('Noise: nothing has changed.').first().waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.type('93');
    await page.getByText('Better: above the upper limit.').waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('2 of 2 recorded').waitFor();
    expect(sent('saveKpiValues')).toMatchObject([
      { values: [{ kpi: 'K1', date: '2026-10-31', value: 30 }] },
      { values: [{ kpi: 'K2', date: '2026-10-31', value: 0.93 }] },
    ]);
  });

  test('the last save is undone from the footer, and the number is back in its card', async () => {
    const { page, sent } = await open('KpiValues.html');
    await number(page).first().fill('30');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('What you typed is in the card again').waitFor();
    expect(await number(page).first().inputValue()).toBe('30');
    expect(sent('removeKpiValues')).toEqual(sent('saveKpiValues'));
  });

  test('a KPI that is not due opens by keyboard', async () => {
    const { page } = await open('KpiValues.html');
    await number(page).first().waitFor();
    await byKeyboard(page).enter(/^Quits rate/);
    await number(page).nth(2).fill('2.3');
    await page.getByText('Near target').nth(1).waitFor();
    await page.getByRole('form', { name: 'Quits rate' }).getByLabel('Day it stands for').fill('2026-10-31');
    await page.getByText('It counts instead of 2.1').waitFor();
  });

  test('a real series is pasted, shown and saved in one call', async () => {
    const { page, sent } = await open('KpiPaste.html');
    await page.getByLabel('KPI', { exact: true }).selectOption({ label: 'Quits rate' });
    await page.getByLabel('Dates and values').fill(QUITS);
    await page.getByText('284 values from 1 Dec 2000 to 1 Jul 2024').waitFor();
    await page.getByRole('button', { name: 'Save 284 values' }).press('Enter');
    await page.getByText('Saved 284 values of Quits rate').waitFor();
    expect(await page.getByLabel('Dates and values').inputValue()).toBe('');
    const [save, second] = sent('saveKpiValues');
    expect(second).toBeUndefined();
    expect(save).toMatchObject({ who: 'Maya' });
    expect(save?.values).toHaveLength(284);
  });

  test('one month above the values of several KPIs offers each, and says which month it is', async () => {
    const { page } = await open('KpiPaste.html');
    await page.getByLabel('Dates and values').fill('KPI\tJan 2025\nHires\t4\nLeavers\t5');
    await page.getByLabel('Which values').selectOption({ label: 'Leavers' });
    await page.getByText('1 value of 31 Jan 2025').waitFor();
  });

  test('what the column leaves open is asked, by buttons', async () => {
    const { page } = await open('KpiPaste.html');
    await page.getByLabel('Dates and values').fill('03/04/2025\t12\n05/04/2025\t13');
    await page.getByRole('button', { name: '3 Apr 2025' }).press('Enter');
    await page.getByText('2 values from 3 Apr 2025 to 5 Apr 2025').waitFor();
  });

  test('a candidate is drafted with its title, and the draft taken back', async () => {
    const { page, sent } = await open('KpiGoals.html');
    const card = page.getByRole('form', { name: 'Time to fill' });
    await card.getByRole('img', { name: /^Time to fill: 18 values .* target 25/ }).waitFor();
    await card.getByLabel('Objective').fill('Hire without waiting');
    await card.getByRole('button', { name: 'Draft in OKRs' }).press('Enter');
    await page.getByText('Drafted O4 with KR7 in OKRs.').waitFor();
    expect(sent('draftOkr')).toEqual([{ kpi: 'K1', cycle: 'Q4 2026', title: 'Hire without waiting' }]);
    await page.getByRole('button', { name: 'Undo' }).press('Enter');
    await page.getByText('Undone.').waitFor();
    expect(sent('saveOkrs')).toMatchObject([
      {
        changes: [
          { id: 'KR7', before: { Title: 'Time to fill' }, after: null },
          { id: 'O4', before: { Title: 'Hire without waiting' }, after: null },
        ],
        link: { kpi: 'K1', before: 'O4', after: '' },
      },
    ]);
  });

  test('a KPI of the library is found and added with its benchmark', async () => {
    const { page, sent } = await open('KpiGoals.html', NO_KPIS);
    await page.getByRole('button', { name: 'Open the library' }).press('Enter');
    await page.getByLabel(/^Search \d+ KPIs$/).fill('vacancy');
    await page.getByText('Time to fill').first().click();
    const form = page.getByRole('form', { name: 'Add Time to fill' });
    await form.getByLabel('Benchmark').selectOption({ index: 1 });
    await form.getByLabel('Target').fill('30');
    await page.keyboard.press('Enter');
    await page.getByText('Added Time to fill as K5.').waitFor();
    expect(sent('addLibraryKpi')).toEqual([{ kpi: 'time-to-fill', owner: 'Maya', target: 30, benchmark: 0 }]);
  });

  test('a tab of another page asks for that page, and opens there', async () => {
    const { page, sent } = await open('KpiValues.html');
    await page.getByRole('button', { name: 'Library' }).click();
    await expect.poll(() => sent('showPage')).toEqual([{ page: 'KpiGoals' }]);
  });

  const PAGES: readonly (readonly [state: string, file: string, answer: TablesView])[] = [
    ['values', 'KpiValues.html', COMPANY],
    [
      'values that need mending',
      'KpiValues.html',
      {
        ...COMPANY,
        kpiData: { id: 77, header: 2, cells: [...COMPANY.kpiData.cells, ['2026-10-31', 'K1', 'soon']] },
      },
    ],
    ['nobody chosen', 'KpiValues.html', { ...COMPANY, mail: '' }],
    ['no KPIs', 'KpiValues.html', NO_KPIS],
    ['pasting', 'KpiPaste.html', COMPANY],
    ['candidates', 'KpiGoals.html', COMPANY],
    [
      'the end of a cycle',
      'KpiGoals.html',
      {
        ...COMPANY,
        today: '2026-12-31',
        okrs: { id: 1, name: 'OKRs', rows: [keyResult({ kpi: 'K1' })], withoutId: 0, sharedIds: [] },
      },
    ],
  ];
  test.each(SIGHTS)(
    'axe finds nothing and nothing scrolls sideways %s',
    async (_reason, options) => {
      for (const [state, file, answer] of PAGES) {
        const { page } = await open(file, answer, options);
        await page.locator('h2, textarea').first().waitFor();
        if (state === 'pasting')
          await page.getByLabel('Dates and values').fill('2025-01\t1\n2025-02\tn/a\n03/04/2025\t2');
        await expectUsable(page, state);
        await page.context().close();
      }
    },
    120_000,
  );
});
