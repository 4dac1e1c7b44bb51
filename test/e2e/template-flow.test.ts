import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { describeInChromium } from '../chromium.ts';
import { useWorkbench, type WorkbenchPage } from './workbench-page.ts';

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));
/** `npm run images` sets it to docs/images. */
const IMAGES = process.env.IMAGES ?? 'test/e2e/output';
const QUERY = '?now=2026-11-12T10:00:00Z&user=maya@example.com';
/** Each save computes the whole example again. */
const LONG = 60_000;
const TITLE = 'Be the employer that the right people say yes to';

mkdirSync(IMAGES, { recursive: true });

describeInChromium('From a template to an objective in the sheet, by keyboard alone', () => {
  const { open } = useWorkbench(DIST);
  let workbench: WorkbenchPage;
  let before: string[][];
  beforeAll(async () => {
    workbench = await open(QUERY);
    await workbench.page.setViewportSize({ width: 1600, height: 900 });
    before = await workbench.shown('OKRs!A3:Y80');
  });

  const picture = async (name: string) => {
    await workbench.page.waitForTimeout(400);
    await workbench.page.screenshot({ path: `${IMAGES}/${name}.png` });
  };
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await workbench.page.keyboard.press(key);
  };
  /** What the focus is on, by the words beside it or within. */
  const focused = () =>
    workbench.sidebar
      .locator(':focus')
      .evaluate((element) =>
        element instanceof HTMLButtonElement
          ? element.textContent
          : element.closest('label')?.querySelector('span')?.textContent,
      );
  const tabTo = async (words: string) => {
    await press('Tab');
    for (let step = 0; step < 30 && (await focused()) !== words; step++) await press('Tab');
    expect(await focused()).toBe(words);
  };

  test('the menu opens the gallery, and words find a template', async () => {
    const { page, sidebar } = workbench;
    await workbench.chooseByKeyboard('Plan OKRs');
    await sidebar.getByRole('button', { name: 'Templates' }).focus();
    await press('Enter');
    await sidebar.getByLabel('Search 40 templates').focus();
    await picture('templates');
    await page.keyboard.type('right people');
    await tabTo('Situation');
    await press('Tab', 'Enter');
    await sidebar.getByRole('heading', { name: TITLE }).waitFor();
  });

  test('starts come from KPIs or are typed, and the targets follow', async () => {
    const { page, sidebar } = workbench;
    await tabTo('From');
    await tabTo('From');
    await page.keyboard.type('3.8');
    await picture('template');
    const numbers = sidebar.getByRole('group').getByRole('textbox');
    expect(
      await numbers.evaluateAll((fields) => fields.map((field) => 'value' in field && field.value)),
    ).toEqual([...['', '90'], ...['38', '22.8'], ...['3.8', '4'], ...['', '']]);
    await sidebar.getByText('Fed by K7 Time to fill, now 38 days.').waitFor();
  });

  test(
    'it is inserted below its parent, with what is left to fill in',
    async () => {
      const { page, sidebar } = workbench;
      await tabTo('Parent');
      await page.keyboard.type('Build the most trusted');
      await tabTo('Insert');
      await press('Enter');
      await sidebar.getByText('Inserted O16 with 4 key results.').waitFor({ timeout: LONG });
      await sidebar.getByRole('heading', { name: '1 row to fill in' }).waitFor();
      await sidebar.getByText('Row 12: Start and Target. Suggested: 3 points more than the start.').waitFor();
      await picture('template-inserted');
      expect((await workbench.shown('OKRs!A8:Q12')).map((row) => row.join('|'))).toEqual([
        `O16|${TITLE}|Objective|O2||People|Q4 2026|aspirational||Maya Lind|||||||`,
        'KR51|      Offer acceptance rate|Key result|O16||People|Q4 2026|aspirational|at least|Maya Lind|%||90%|75%|||',
        'KR52|      Time to fill|Key result|O16||People|Q4 2026|aspirational|reach|Maya Lind|days|38|22.8|||K7|38',
        'KR53|      Employer review score|Key result|O16||People|Q4 2026|aspirational|reach|Maya Lind|of 5|3.8|4||||',
        'KR54|      First-year retention|Key result|O16||People|Q4 2026|aspirational|reach|Maya Lind|%||||||',
      ]);
      expect(await workbench.shown('OKRs!Y12')).toEqual([['Not measurable yet: add a start and a target']]);
    },
    2 * LONG,
  );

  test(
    'undo takes it out exactly',
    async () => {
      const { sidebar } = workbench;
      await tabTo('Undo');
      await press('Enter');
      await sidebar.getByText('Undone.').waitFor({ timeout: LONG });
      await expect.poll(() => workbench.shown('OKRs!A3:Y80')).toEqual(before);
      await sidebar.getByRole('heading', { name: TITLE }).waitFor();
    },
    2 * LONG,
  );
});
