import { beforeAll, expect, test } from 'vitest';
import { type AtThePage, byKeyboard } from '../by-keyboard.ts';
import { describeInChromium } from '../chromium.ts';
import { picture } from './picture.ts';
import { AS_MAYA, BUILT, useWorkbench, type WorkbenchPage } from './workbench-page.ts';

/** Each save computes the whole example again. */
const LONG = 60_000;
const TITLE = 'Be the employer that the right people say yes to';

describeInChromium('From a template to an objective in the sheet, by keyboard alone', () => {
  const { open } = useWorkbench(BUILT);
  let workbench: WorkbenchPage;
  let keys: AtThePage;
  let before: string[][];
  beforeAll(async () => {
    workbench = await open(AS_MAYA);
    await workbench.page.setViewportSize({ width: 1600, height: 900 });
    keys = byKeyboard(workbench.page, workbench.sidebar);
    before = await workbench.shown('OKRs!A3:Y80');
  });

  test('the menu opens the gallery, and words find a template', async () => {
    const { sidebar } = workbench;
    await workbench.chooseByKeyboard('Plan OKRs');
    await sidebar.getByRole('button', { name: 'New objective' }).waitFor();
    await keys.tabTo('Templates');
    await keys.press('Space');
    await sidebar.getByLabel('Search 40 templates').waitFor();
    await keys.tabTo('Search 40 templates');
    await picture(workbench, 'templates');
    await keys.type('right people');
    await keys.tabTo('Situation');
    await keys.press('Tab', 'Enter');
    await sidebar.getByRole('heading', { name: TITLE }).waitFor();
  });

  test('starts come from KPIs or are typed, and the targets follow', async () => {
    const { sidebar } = workbench;
    await keys.tabTo('From');
    await keys.tabTo('From');
    await keys.type('3.8');
    await picture(workbench, 'template');
    const numbers = sidebar.getByRole('group').getByRole('textbox');
    expect(
      await numbers.evaluateAll((fields) => fields.map((field) => 'value' in field && field.value)),
    ).toEqual([...['', '90'], ...['38', '22.8'], ...['3.8', '4'], ...['', '']]);
    await sidebar.getByText('Fed by K7 Time to fill, now 38 days.').waitFor();
  });

  test(
    'it is inserted below its parent, with what is left to fill in',
    async () => {
      const { sidebar } = workbench;
      await keys.tabTo('Parent');
      await keys.type('Build the most trusted');
      await keys.enter('Insert');
      await sidebar.getByText('Inserted O16 with 4 key results.').waitFor({ timeout: LONG });
      await sidebar.getByRole('heading', { name: '1 row to fill in' }).waitFor();
      await sidebar.getByText('Row 12: Start and Target. Suggested: 3 points more than the start.').waitFor();
      await picture(workbench, 'template-inserted');
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
      await keys.enter('Undo');
      await sidebar.getByText('Undone.').waitFor({ timeout: LONG });
      await expect.poll(() => workbench.shown('OKRs!A3:Y80')).toEqual(before);
      await sidebar.getByRole('heading', { name: TITLE }).waitFor();
    },
    2 * LONG,
  );
});
