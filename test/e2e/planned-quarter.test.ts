import { beforeAll, expect, test } from 'vitest';
import { type AtThePage, byKeyboard } from '../by-keyboard.ts';
import { describeInChromium } from '../chromium.ts';
import { picture } from './picture.ts';
import { AS_MAYA, BUILT, useWorkbench, type WorkbenchPage } from './workbench-page.ts';

const TEMPLATE = 'Be the employer that the right people say yes to';

describeInChromium('From an empty workbook to a planned quarter, by keyboard alone', () => {
  const { open } = useWorkbench(BUILT);
  let workbench: WorkbenchPage;
  let keys: AtThePage;
  const told = (text: string) => workbench.sidebar.getByRole('contentinfo').getByText(text).waitFor();
  const rows = async () =>
    (await workbench.shown('OKRs!A3:D20')).filter(([id]) => id !== '').map(([id, , , above]) => [id, above]);
  beforeAll(async () => {
    workbench = await open(`${AS_MAYA}&empty`);
    await workbench.page.setViewportSize({ width: 1600, height: 1000 });
    keys = byKeyboard(workbench.page, workbench.sidebar);
  }, 120_000);

  test('three answers set the workbook up', async () => {
    const dialog = workbench.page.frameLocator('#add-on-dialog iframe');
    await workbench.chooseByKeyboard('Set up this workbook');
    await dialog.getByText('What is this workbook for?').first().waitFor();
    await byKeyboard(workbench.page, dialog).tabTo(/^Names with commas/);
    await keys.type('Company, People');
    await keys.press('Enter');
    await dialog.getByRole('heading', { name: 'This workbook is ready' }).waitFor({ timeout: 60_000 });
    await keys.press('Tab', 'Tab', 'Space');
    await workbench.page.getByRole('dialog').waitFor({ state: 'hidden' });
    expect(await workbench.shown('Settings!P3:P4')).toEqual([['Company'], ['People']]);
  }, 90_000);

  test('the first objective is planned before anybody is listed', async () => {
    await workbench.chooseByKeyboard('Plan OKRs');
    await workbench.sidebar.getByText('Nothing planned for Q4 2026 yet').waitFor();
    await picture(workbench, 'quarter-empty');
    await keys.enter('New objective');
    await keys.type('Be where good people come and stay');
    await keys.tabTo('Owner');
    await keys.type('Maya Lind');
    await keys.tabTo('Team');
    await keys.type('Company');
    await keys.press('Enter');
    await told('Added O1: Be where good people come and stay');
    expect(await rows()).toEqual([['O1', '']]);
  }, 60_000);

  test('a template is put in, with the starts that are known', async () => {
    const { sidebar } = workbench;
    await keys.tabTo('Templates', 'Shift+Tab');
    await keys.press('Space');
    await sidebar.getByRole('button', { name: 'Maya Lind' }).waitFor();
    await keys.enter('Maya Lind');
    await sidebar.getByLabel('Search 40 templates').waitFor();
    await keys.tabTo('Search 40 templates');
    await keys.type('right people');
    await keys.tabTo('Situation');
    await keys.press('Tab', 'Enter');
    await sidebar.getByRole('heading', { name: TEMPLATE }).waitFor();
    await keys.tabTo('From');
    await keys.type('42');
    await keys.tabTo('From');
    await keys.type('3.8');
    await keys.tabTo('Team');
    await keys.type('People');
    await keys.enter('Insert');
    await told('Inserted O2 with 4 key results.');
    expect(await rows()).toEqual([
      ['O1', ''],
      ['O2', ''],
      ['KR1', 'O2'],
      ['KR2', 'O2'],
      ['KR3', 'O2'],
      ['KR4', 'O2'],
    ]);
  }, 90_000);

  test('it moves under the first objective, and one of its key results is retired', async () => {
    const { sidebar } = workbench;
    await keys.tabTo('Plan', 'Shift+Tab');
    await keys.press('Space');
    await sidebar.getByRole('button', { name: TEMPLATE, exact: true }).waitFor();
    await keys.enter(TEMPLATE);
    await keys.enter('Move');
    await expect.poll(() => sidebar.locator(':focus').getAttribute('id')).toBe('field-parent');
    await keys.type('Be where');
    await keys.enter('Save');
    await told('Saved O2');
    expect((await rows())[1]).toEqual(['O2', 'O1']);
    const [, , , , , [, lastTitle = ''] = []] = await workbench.shown('OKRs!A3:B8');
    await keys.enter(lastTitle.trim());
    await keys.enter('Retire');
    await told('Retired KR4');
    expect(await workbench.shown('OKRs!E8')).toEqual([['retired']]);
    await picture(workbench, 'quarter-plan');
  }, 60_000);

  test('the review shows the tree that was planned', async () => {
    const { sidebar } = workbench;
    await workbench.chooseByKeyboard('Review');
    await sidebar.getByRole('tree').first().waitFor();
    await picture(workbench, 'quarter-review');
    expect(await sidebar.getByRole('treeitem').count()).toBeGreaterThan(1);
  }, 60_000);
});
