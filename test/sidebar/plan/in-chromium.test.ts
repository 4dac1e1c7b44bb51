import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { TablesView } from '../../../src/schema/calls.ts';
import { byKeyboard } from '../../by-keyboard.ts';
import { describeInChromium } from '../../chromium.ts';
import { type Call, type PageOptions, type Reply, useSidebar } from '../sidebar-page.ts';
import { expectNothingCutOff, expectUsable, SIGHTS } from '../sights.ts';
import { keyResult, objective, ROWS, workbook } from './company.ts';

/** Nothing lies half behind the footer, which axe would take for a small target. */
const TALL = { height: 1600 };

const goodServer =
  (answer: TablesView) =>
  (call: Call): Reply => {
    if (call.name === 'openTables') return { ok: true, value: answer };
    if (call.name === 'saveOkrs') return { ok: true, value: { rows: [] } };
    return { ok: true, value: {} };
  };

describeInChromium('the page that plans OKRs in Chromium', () => {
  const openPage = useSidebar();

  const open = (answer: TablesView = workbook(ROWS), options: PageOptions = {}) =>
    openPage('Plan.html', goodServer(answer), options);

  async function editing(page: Page) {
    const title = page.getByRole('button', { name: 'Time to fill' });
    await title.press('Enter');
    await page.getByRole('button', { name: 'Edit' }).press('Enter');
    await page.getByRole('form', { name: 'Edit key result KR1' }).waitFor();
  }

  test('the advice of a row opens by keyboard, and is dismissed there', async () => {
    const { page, sent } = await open();
    const keys = byKeyboard(page);
    await page.getByRole('button', { name: 'Fair pay', exact: true }).waitFor();
    await keys.enter('Fair pay');
    await keys.enter(/^Dismiss.*few key results/);
    await expect.poll(() => sent('saveOkrs')).toHaveLength(1);
    expect(sent('saveOkrs')[0]?.changes[0]?.after).toEqual({ Dismissed: 'few key results' });
  });

  test('Escape closes the form and gives the focus back; what was typed is there again', async () => {
    const { page } = await open();
    await editing(page);
    await page.getByLabel('Target').fill('30');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('row-KR1');
    await page.getByRole('button', { name: 'Time to fill' }).press('Enter');
    await page.getByRole('button', { name: 'Edit' }).press('Enter');
    expect(await page.getByLabel('Target').inputValue()).toBe('30');
    await page.getByRole('button', { name: 'Discard what I typed' }).press('Enter');
    expect(await page.getByLabel('Target').inputValue()).toBe('25');
  });

  test('a sentence stands beside the field that is wrong, which gets the focus', async () => {
    const { page, sent } = await open();
    await editing(page);
    await page.getByLabel('Weight').fill('-2');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText('Type 0 or more').waitFor();
    const weight = page.getByLabel('Weight');
    expect(await weight.getAttribute('aria-invalid')).toBe('true');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('field-weight');
    expect(sent('saveOkrs')).toEqual([]);
  });

  test('another cycle shows its objectives', async () => {
    const { page } = await open();
    await page.getByLabel('Cycle').selectOption('2026');
    await page.getByRole('button', { name: 'Trusted employer', exact: true }).waitFor();
    expect(await page.getByText('Fair pay').count()).toBe(0);
  });

  test('a tab of another page asks for that page', async () => {
    const { page, calls } = await open();
    await page.getByRole('button', { name: 'Review' }).click();
    await expect.poll(() => calls.filter(({ name }) => name === 'showPage')).toHaveLength(1);
  });

  const FULL = workbook([
    ...ROWS,
    objective('O5', { Title: '', Owner: '' }),
    keyResult('KR9', 'O5', { Link: 'retired' }),
    keyResult('', 'O5'),
    keyResult('KR10', 'O5', { Title: 'Launch a site', Dismissed: 'stale' }),
  ]);

  const asItOpens = () => Promise.resolve();
  const STATES: [state: string, answer: TablesView, act: (page: Page) => Promise<void>][] = [
    ['nothing planned', workbook([]), asItOpens],
    ['a list', FULL, asItOpens],
    ['an open row', FULL, (page) => page.getByRole('button', { name: 'Launch a site' }).press('Enter')],
    ['a form with advice', FULL, editing],
    [
      'a form that can’t be saved',
      FULL,
      async (page) => {
        await page.getByRole('button', { name: 'New objective' }).press('Enter');
        await page.keyboard.press('Enter');
        await page.getByText('Type a title').waitFor();
      },
    ],
  ];

  test.each(STATES)('axe finds nothing on %s', async (_state, answer, act) => {
    const { page } = await open(answer, TALL);
    await page.getByRole('button', { name: 'New objective' }).waitFor();
    await act(page);
    await expectUsable(page);
  });

  test.each(SIGHTS)('nothing is cut off %s', async (_reason, options) => {
    const { page } = await open(FULL, options);
    await editing(page);
    await expectNothingCutOff(page);
  });
});
