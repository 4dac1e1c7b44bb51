import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { TablesView } from '../../../src/schema/calls.ts';
import { byKeyboard } from '../../by-keyboard.ts';
import { describeInChromium } from '../../chromium.ts';
import { type PageOptions, useSidebar } from '../sidebar-page.ts';
import { expectUsable, SIGHTS } from '../sights.ts';
import { company, planningServer } from './company.ts';

const QUICK = 'Be the first to answer and the best to listen';
const VALUE = 'Sell the value we bring instead of the discount we give';

describeInChromium('the templates in Chromium', () => {
  const openPage = useSidebar();

  const open = (answer: TablesView = company(), options: PageOptions = {}) =>
    openPage('Templates.html', planningServer(answer), options);
  const search = (page: Page) => page.getByLabel('Search 40 templates');

  async function openTemplate(page: Page, title: string) {
    await search(page).fill(title);
    await page.getByRole('button', { name: title }).press('Enter');
    await page.getByRole('heading', { name: title }).waitFor();
  }

  test('a template is found, opened, filled in and inserted by keyboard alone', async () => {
    const { page, sent } = await open();
    const keys = byKeyboard(page);
    await search(page).waitFor();
    await keys.tabTo('Search 40 templates');
    await keys.type('answer listen');
    await keys.tabTo('Situation');
    await keys.press('Tab', 'Enter');
    await page.getByRole('heading', { name: QUICK }).waitFor();
    await keys.press('Tab');
    await keys.type('20');
    const [target] = await page.getByLabel('to', { exact: true }).all();
    expect(await target?.inputValue()).toBe('4');
    await keys.tabTo('From');
    await keys.type('30');
    await keys.press('Enter');
    await page.getByText('Inserted O4 with 3 key results.').waitFor();
    await page.getByRole('heading', { name: 'Nothing left to fill in' }).waitFor();
    expect(sent('saveOkrs')).toMatchObject([
      {
        who: 'Maya',
        changes: [
          { id: 'O4', after: { Title: QUICK, Team: 'People', Cycle: 'Q4 2026', Parent: '' }, below: 'KR2' },
          { id: 'KR3', after: { Parent: 'O4', Start: 20, Target: 4, KPI: '' } },
          { id: 'KR4', after: { Start: 0.3, Target: 0.45 } },
          { id: 'KR5', after: { Title: 'Win rate', Start: 0.21, Target: 0.25, KPI: 'K1' } },
        ],
      },
    ]);
  });

  test('what is left to fill in is listed with its row, and undo brings back what was typed', async () => {
    const { page, calls, sent } = await open();
    await openTemplate(page, VALUE);
    await page.getByLabel('From').first().fill('18');
    await page.getByLabel('Parent').selectOption({ label: 'Make the first month the best one' });
    await page.getByRole('button', { name: 'Insert' }).click();
    await page.getByRole('heading', { name: '2 rows to fill in' }).waitFor();
    await page.getByRole('button', { name: 'Average deal size' }).click();
    await expect.poll(() => sent('saveOkrs').length).toBe(2);
    const [save, shown] = calls.flatMap((call) => (call.name === 'saveOkrs' ? [call.input] : []));
    expect(shown?.changes).toEqual([{ id: 'KR4', before: {}, after: {}, below: null }]);
    expect(save?.changes.map(({ below }) => below)).toEqual(['KR2', 'O4', 'KR3', 'KR4', 'KR5']);
    await page.getByRole('button', { name: 'Undo' }).press('Enter');
    await page.getByText('Undone.').waitFor();
    expect(await page.getByLabel('From').first().inputValue()).toBe('18');
    const undo = calls.flatMap((call) => (call.name === 'saveOkrs' ? [call.input] : []))[2];
    expect(undo?.changes).toEqual(
      save?.changes
        .map(({ id, before, after }) => ({ id, before: after, after: before, below: null }))
        .reverse(),
    );
  });

  test('inserted twice, it says so before and asks to insert again', async () => {
    const { page } = await open();
    await openTemplate(page, QUICK);
    await page.getByRole('button', { name: 'Insert' }).click();
    await page.getByText('Inserted O4').waitFor();
    await openTemplate(page, QUICK);
    await page.getByText('O4 has this title for People in Q4 2026 already.').waitFor();
    await page.getByRole('button', { name: 'Insert again' }).press('Enter');
    await page.getByText('Inserted O5').waitFor();
  });

  test('the choice of a function and a situation is remembered', async () => {
    const { page } = await open();
    await page.getByLabel('Function').selectOption('Sales');
    await page.getByLabel('Situation').selectOption('Growth');
    await page.reload();
    await page.getByRole('button', { name: /^Make our revenue/ }).waitFor();
    expect(await page.getByLabel('Function').inputValue()).toBe('Sales');
    expect(await page.getByRole('list').getByRole('button').count()).toBe(1);
    await page.getByLabel('Situation').selectOption('Turnover');
    await page.getByRole('button', { name: 'Show all 40' }).press('Enter');
    expect(await page.getByRole('list').getByRole('button').count()).toBe(40);
  });

  test('back leads to the template in the list', async () => {
    const { page } = await open();
    await openTemplate(page, QUICK);
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: QUICK }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain(QUICK);
  });

  test('a tab of another page asks for that page', async () => {
    const { page, sent } = await open();
    await page.getByRole('button', { name: 'Review' }).click();
    await expect.poll(() => sent('showPage')).toEqual([{ page: 'Review' }]);
  });

  const STATES: readonly (readonly [
    state: string,
    set: (page: Page) => Promise<void>,
    answer?: TablesView,
  ])[] = [
    ['the list', async (page) => search(page).waitFor()],
    ['nothing found', async (page) => search(page).fill('no such words')],
    [
      'open',
      async (page) => {
        await openTemplate(page, VALUE);
        await page.getByLabel('From').first().fill('a lot');
        await page.getByLabel('Parent').selectOption('O3');
      },
    ],
    [
      'inserted',
      async (page) => {
        await openTemplate(page, VALUE);
        await page.getByRole('button', { name: 'Insert' }).click();
        await page.getByText('3 rows to fill in').waitFor();
      },
    ],
    ['nobody chosen', async (page) => page.getByText('Who are you?').waitFor(), { ...company(), mail: '' }],
    ['an empty workbook', (page) => openTemplate(page, QUICK), company([])],
  ];
  test.each(SIGHTS)(
    'axe finds nothing and nothing scrolls sideways %s',
    async (_reason, options) => {
      for (const [state, set, answer] of STATES) {
        const { page } = await open(answer, options);
        await set(page);
        await expectUsable(page, state);
        await page.context().close();
      }
    },
    120_000,
  );
});
