import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { byKeyboard } from '../../by-keyboard.ts';
import { describeInChromium } from '../../chromium.ts';
import { expectNoMarkup } from '../hostile.ts';
import { type PageOptions, useSidebar } from '../sidebar-page.ts';
import { expectUsable, SIGHTS } from '../sights.ts';
import { keyResult, ROWS, reviewed, reviewServer } from './company.ts';

describeInChromium('the review in Chromium', () => {
  const openPage = useSidebar();

  const open = (file: string, answer = reviewed(), options: PageOptions = {}) =>
    openPage(file, reviewServer(answer), options);
  const tree = (page: Page) => page.getByRole('tree', { name: 'Alignment' });
  const focused = (page: Page) => page.locator(':focus p').first().textContent();

  test('what needs attention, who is silent and what hangs together is on one page', async () => {
    const { page } = await open('Review.html');
    await tree(page).waitFor();
    expect(await page.locator('summary').allTextContents()).toEqual([
      'Needs attention4',
      'Not checked in this week2',
      'Alignment',
      'Feeds no company objective',
      'Not placed',
      'Key results without a KPI8',
      'KPIs that feed nothing1',
    ]);
    expect(await page.getByRole('treeitem', { name: /^Make the first/ }).textContent()).toBe(
      'Make the first month the best one0.30 · Off trackPeople · 0.46 expected',
    );
    expect(await page.getByRole('treeitem', { name: /^Be the employer/ }).textContent()).toContain(
      'Worst below: Off track',
    );
    expect(await page.getByRole('treeitem', { name: /^Help each other/ }).textContent()).toContain(
      'supports',
    );
    await page.getByText('Check parent: its parents lead back to this row.').first().waitFor();
  });

  test('the tree is walked, closed and left by keyboard, with one tab stop', async () => {
    const { page, sent } = await open('Review.html');
    const keys = byKeyboard(page);
    await tree(page).waitFor();
    await keys.tabTo('Alignment');
    await keys.press('Tab', 'End');
    expect(await focused(page)).toBe('Hours of help');
    await keys.press('ArrowLeft', 'ArrowLeft');
    expect(await focused(page)).toBe('Help each other out');
    expect(await tree(page).getByRole('treeitem').count()).toBe(7);
    await keys.press('m');
    expect(await focused(page)).toBe('Make the first month the best one');
    await keys.press('Enter');
    await expect
      .poll(() => sent('saveOkrs'))
      .toMatchObject([{ changes: [{ id: 'O2', before: {}, after: {}, below: null }], note: '' }]);
    await keys.press('Tab');
    expect(await page.locator(':focus').textContent()).toBe('Feeds no company objective');
    await keys.press('Shift+Tab');
    expect(await focused(page)).toBe('Make the first month the best one');
  });

  test('what was closed stays closed the next time, and so does the team', async () => {
    const { page } = await open('Review.html');
    await page.getByLabel('Team').selectOption('People');
    await tree(page).getByRole('treeitem').first().press('ArrowLeft');
    await page.locator('summary', { hasText: 'Needs attention' }).press('Enter');
    await page.reload();
    await tree(page).waitFor();
    expect(await tree(page).getByRole('treeitem').count()).toBe(1);
    expect(await page.getByLabel('Team').inputValue()).toBe('People');
    expect(await page.locator('details:not([open]) summary').first().textContent()).toContain(
      'Needs attention',
    );
  });

  test('a click on the mark closes, a click on the row goes to it', async () => {
    const { page, sent } = await open('Review.html');
    await tree(page).locator('.twist').nth(3).click();
    expect(await tree(page).getByRole('treeitem').count()).toBe(7);
    expect(sent('saveOkrs')).toEqual([]);
    await page.getByRole('treeitem', { name: /^Quits rate/ }).click();
    await expect.poll(() => sent('saveOkrs')).toMatchObject([{ changes: [{ id: 'KR1' }] }]);
  });

  test('a quarter without OKRs leads to the templates', async () => {
    const { page, sent } = await open('Review.html', reviewed([]));
    await page.getByRole('heading', { name: 'No OKRs in Q4 2026 yet' }).waitFor();
    await page.getByRole('button', { name: 'Start with a template' }).press('Enter');
    await expect.poll(() => sent('showPage')).toEqual([{ page: 'Templates' }]);
  });

  test('advice is dismissed by keyboard and brought back by Undo', async () => {
    const { page, sent } = await open('Advice.html');
    const keys = byKeyboard(page);
    const advice = page.getByText('Reads like an activity');
    await advice.waitFor();
    await keys.enter('Dismiss for KR3: activity');
    await page.getByText('Dismissed for KR3: activity.').waitFor();
    expect(await advice.count()).toBe(0);
    expect(await page.locator(':focus').textContent()).toMatch(/^Advice on OKRs/);
    await keys.enter('Undo');
    await advice.waitFor();
    expect(sent('saveOkrs')).toMatchObject([
      { changes: [{ id: 'KR3', before: { Dismissed: null }, after: { Dismissed: 'activity' } }] },
      { changes: [{ id: 'KR3', before: { Dismissed: 'activity' }, after: { Dismissed: null } }] },
    ]);
  });

  test('what falsifies a number comes first and can not be dismissed', async () => {
    const { page } = await open('Advice.html');
    const first = page.locator('.advice > li').first();
    await first.waitFor();
    expect(await first.locator('.problem').count()).toBe(1);
    expect(await first.getByRole('button', { name: /^Dismiss/ }).count()).toBe(0);
  });

  test('a column about pay is warned of on top', async () => {
    const answer = reviewed();
    const [headers = [], ...rows] = answer.plan.cells;
    const { page } = await open('Advice.html', {
      ...answer,
      plan: { ...answer.plan, cells: [[...headers, 'Bonus'], ...rows] },
    });
    await page.getByText('Take the column Bonus out: goals tied to pay are set low.').waitFor();
    await page.getByRole('button', { name: 'Dismiss for O1: pay' }).press('Enter');
    await page.getByText('Dismissed for O1: pay.').waitFor();
    expect(await page.getByText('Take the column Bonus').count()).toBe(0);
  });

  const WELL = [
    ...ROWS.slice(0, 1),
    ...['KR1', 'KR2'].map((id) => keyResult(id, 'O1', `Share of ${id}`, { Current: 9, Team: 'Company' })),
  ];
  const PAGES = [
    ['the review', 'Review.html', reviewed()],
    ['nothing planned', 'Review.html', reviewed([])],
    ['all is well', 'Review.html', reviewed(WELL)],
    ['the advice', 'Advice.html', reviewed()],
    ['no advice', 'Advice.html', reviewed(WELL)],
    ['nobody chosen', 'Review.html', { ...reviewed(), mail: '' }],
  ] as const;
  test.each(SIGHTS)(
    'axe finds nothing, nothing scrolls sideways and no title is markup %s',
    async (_reason, options) => {
      for (const [state, file, answer] of PAGES) {
        const { page } = await open(file, answer, options);
        await page.locator('h2').first().waitFor();
        await expectUsable(page, state);
        await expectNoMarkup(page, state);
        await page.context().close();
      }
    },
    120_000,
  );
});
