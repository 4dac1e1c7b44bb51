import { beforeAll, expect, test } from 'vitest';
import { type AtThePage, byKeyboard } from '../by-keyboard.ts';
import { describeInChromium } from '../chromium.ts';
import { picture } from './picture.ts';
import { AS_MAYA, BUILT, useWorkbench, type WorkbenchPage } from './workbench-page.ts';

describeInChromium('A quarter planned beside people and KPIs that are there, by keyboard alone', () => {
  const { open } = useWorkbench(BUILT);
  let workbench: WorkbenchPage;
  let keys: AtThePage;
  beforeAll(async () => {
    workbench = await open(AS_MAYA);
    await workbench.page.setViewportSize({ width: 1600, height: 1000 });
    keys = byKeyboard(workbench.page, workbench.sidebar);
    const app = await workbench.spreadsheetApp();
    // The people, the cycle and the KPIs of the example stay, its OKRs go.
    await app.evaluate((app) => {
      app.getActiveSpreadsheet().getSheetByName('OKRs')?.getRange('A3:S').clearContent();
    });
    await workbench.settled();
    await workbench.chooseByKeyboard('Plan OKRs');
    await workbench.sidebar.getByText('Nothing planned for Q4 2026 yet').waitFor();
  }, 120_000);

  const focused = () => workbench.sidebar.locator(':focus');
  const told = (text: string) => workbench.sidebar.getByRole('contentinfo').getByText(text).waitFor();
  const ids = async () => (await workbench.shown('OKRs!A3:A12')).flat().filter((id) => id !== '');

  test('an objective is typed and saved, with advice on its wording while it is typed', async () => {
    const { sidebar } = workbench;
    await picture(workbench, 'plan-empty');
    await keys.enter('New objective');
    await keys.type('Keep hiring going');
    await sidebar.getByText('Reads like business as usual').waitFor();
    await keys.press('Control+A');
    await keys.type('Hire without making anybody wait');
    await expect.poll(() => sidebar.getByText('Reads like business as usual').count()).toBe(0);
    await keys.press('Enter');
    await told('Added O1: Hire without making anybody wait');
    expect(await workbench.shown('OKRs!A3:H3')).toEqual([
      ['O1', 'Hire without making anybody wait', 'Objective', '', '', 'People', 'Q4 2026', 'committed'],
    ]);
  });

  test('a key result is advised on, heeds it, and the next one is a key away', async () => {
    const { sidebar } = workbench;
    await expect.poll(() => focused().textContent()).toMatch(/^New key result/);
    await keys.press('Enter');
    await keys.type('Launch a careers site');
    await sidebar.getByText('Reads like an activity: measure what it should change').waitFor();
    await picture(workbench, 'plan-advice');
    await keys.press('Control+A');
    await keys.type('Reduce applications without an answer');
    await keys.tabTo('Start');
    await keys.type('40');
    await keys.tabTo('Target');
    await keys.type('5');
    await keys.tabTo('Unit');
    await keys.type('applications');
    await sidebar.getByText('40 → 5 applications: down by 35').waitFor();
    expect(await sidebar.getByText('Reads like an activity').count()).toBe(0);
    await keys.press('Enter');
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
    await keys.press('Enter');
    await keys.tabTo('Fed by');
    await keys.type('Time to fill');
    await expect.poll(() => sidebar.getByLabel('Title').inputValue()).toBe('Time to fill');
    await keys.tabTo('Target');
    await keys.type('a');
    await sidebar.getByText('“a” is not a number').waitFor();
    await keys.press('Enter');
    await expect.poll(() => focused().getAttribute('id')).toBe('field-target');
    await keys.press('Control+A');
    await keys.type('10');
    await keys.press('Enter');
    await told('Added KR2: Time to fill');
    const [cells] = await workbench.shown('OKRs!A5:Q5');
    expect([cells?.[0], cells?.[10], cells?.[12]]).toEqual(['KR2', 'days', '10']);
    expect(cells?.[11]).toBe(cells?.[16]);
    expect(cells?.[15]).toMatch(/^K\d+$/);
  });

  test('an edit is kept over Escape, saved and noted in the log', async () => {
    const { sidebar } = workbench;
    await keys.enter('Reduce applications without an answer', 'Shift+Tab');
    await keys.enter('Edit');
    await keys.tabTo('Target');
    await keys.press('Control+A');
    await keys.type('8');
    await keys.press('Escape');
    await expect.poll(() => focused().textContent()).toMatch(/^Reduce applications/);
    await keys.press('Enter');
    await keys.enter('Edit');
    await expect.poll(() => sidebar.getByLabel('Target').inputValue()).toBe('8');
    await keys.press('Enter');
    await told('Saved KR1');
    expect(await workbench.shown('OKRs!M4')).toEqual([['8']]);
    const log = (await workbench.shown('Check-ins!A1:M500')).flat();
    expect(log.filter((text) => text.startsWith('Target changed from 5 to 8'))).toHaveLength(1);
  });

  test('a key result is duplicated, moved, retired with its objective, and all is undone', async () => {
    await keys.enter('New objective');
    await keys.type('Welcome people well');
    await keys.press('Enter');
    await told('Added O2');
    await keys.enter('Reduce applications without an answer', 'Shift+Tab');
    await keys.enter('Duplicate');
    await keys.press('Control+A');
    await keys.type('Raise answers within a week');
    await keys.tabTo('Start');
    await keys.press('Control+A');
    await keys.type('10');
    await keys.tabTo('Target');
    await keys.press('Control+A');
    await keys.type('60');
    await keys.press('Enter');
    await told('Added KR3');
    expect(await ids()).toEqual(['O1', 'KR1', 'KR2', 'KR3', 'O2']);
    await picture(workbench, 'plan-list');

    await keys.enter('Raise answers within a week', 'Shift+Tab');
    await keys.enter('Move');
    await expect.poll(() => focused().getAttribute('id')).toBe('field-parent');
    await keys.type('Welcome');
    await keys.press('Shift+Tab', 'Shift+Tab', 'Enter');
    await told('Saved KR3');
    expect(await ids()).toEqual(['O1', 'KR1', 'KR2', 'O2', 'KR3']);

    await keys.enter('Welcome people well', 'Shift+Tab');
    await keys.enter('Retire');
    await told('Retired O2 with 1 beneath it.');
    expect(await workbench.shown('OKRs!E6:E7')).toEqual([['retired'], ['retired']]);
    await keys.enter('Undo');
    await told('Undone.');
    expect(await workbench.shown('OKRs!E6:E7')).toEqual([[''], ['']]);
    await expect.poll(() => focused().textContent()).toBe('Welcome people well');
  }, 120_000);
});
