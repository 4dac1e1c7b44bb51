import { beforeAll, expect, test } from 'vitest';
import { describeInChromium } from '../chromium.ts';
import { picture } from './picture.ts';
import { AS_MAYA, BUILT, useWorkbench, type WorkbenchPage } from './workbench-page.ts';

const MONTHS =
  'May 2025,Jun 2025,Jul 2025,Aug 2025,Sep 2025,Oct 2025,Nov 2025,Dec 2025,Jan 2026,Feb 2026,Mar 2026,Apr 2026,May 2026,Jun 2026,Jul 2026,Aug 2026,Sep 2026';
const DAYS = [41, 38, 44, 40, 37, 42, 39, 45, 41, 38, 40, 43, 37, 41, 42, 39, 44];
const COLUMN = MONTHS.split(',')
  .map((month, at) => `${month}\t${DAYS[at]} days`)
  .join('\n');

describeInChromium('From the library to a KPI, its values and an OKR', () => {
  const { open } = useWorkbench(BUILT);
  let workbench: WorkbenchPage;
  beforeAll(async () => {
    workbench = await open(AS_MAYA);
    await workbench.page.setViewportSize({ width: 1600, height: 900 });
    const app = await workbench.spreadsheetApp();
    // The people and the cycle of the example stay, its rows go.
    await app.evaluate((app) => {
      const file = app.getActiveSpreadsheet();
      file.getSheetByName('OKRs')?.getRange('A3:S').clearContent();
      file.getSheetByName('KPIs')?.getRange('A3:N').clearContent();
      file.getSheetByName('KPI data')?.getRange('A3:F').clearContent();
    });
    await workbench.settled();
  });

  test('an empty list leads to the library, and the library to a first KPI', async () => {
    const { sidebar } = workbench;
    await workbench.choose('KPI values');
    await workbench.leaveBy('Open the library');
    const search = sidebar.getByLabel(/^Search \d+ KPIs$/);
    await search.fill('vacancy');
    await sidebar.locator('summary').first().press('Enter');
    const target = sidebar.getByRole('form', { name: 'Add Time to fill' }).getByLabel('Target');
    await target.fill('25');
    await picture(workbench, 'kpi-library');
    await target.press('Enter');
    await sidebar.getByText('Added Time to fill as K1.').waitFor();
    expect(await workbench.shown('KPIs!A3:D3')).toEqual([['K1', 'Time to fill', 'days', '25']]);
    expect(await workbench.shown('KPIs!H3:L3')).toEqual([['People', 'Maya Lind', '', 'down', 'monthly']]);
  });

  test('a column of named months with a unit is pasted and saved', async () => {
    const { sidebar } = workbench;
    await workbench.leaveBy('Paste');
    await sidebar.getByLabel('Dates and values').fill(COLUMN);
    await sidebar.getByText('17 values from 31 May 2025 to 30 Sep 2026').waitFor();
    await picture(workbench, 'kpi-paste');
    await sidebar.getByRole('button', { name: 'Save 17 values' }).press('Enter');
    await sidebar.getByText('Saved 17 values of Time to fill').waitFor();
    await expect
      .poll(() => workbench.shown('KPIs!O3:S3'))
      .toEqual([['44', '30 Sep', '39', '-5.0', 'Off target']]);
  });

  test('a value says what it will say, is saved by Enter and taken back by Undo', async () => {
    const { sidebar } = workbench;
    await workbench.leaveBy('Values');
    const value = sidebar.getByLabel('Value', { exact: true });
    await value.pressSequentially('24');
    await sidebar.getByText('Better: below the lower limit.').waitFor();
    await picture(workbench, 'kpi-values');
    await value.press('Enter');
    await sidebar.getByText('Saved Time to fill').waitFor();
    await expect
      .poll(() => workbench.shown('KPIs!S3:U3'))
      .toEqual([['On target', '', 'Better: below the lower limit']]);
    await sidebar.getByRole('button', { name: 'Undo' }).press('Enter');
    await sidebar.getByText('What you typed is in the card again').waitFor();
    await expect
      .poll(() => workbench.shown('KPIs!O3:S3'))
      .toEqual([['44', '30 Sep', '39', '-5.0', 'Off target']]);
    expect(await workbench.shown("'KPI data'!B20:C20")).toEqual([['', '']]);
  });

  test('the KPI becomes an OKR in one click, which it feeds from then on', async () => {
    const { sidebar } = workbench;
    await workbench.leaveBy('OKRs');
    await sidebar.getByText('OKR candidate: the target 25 lies below what this process does').waitFor();
    await picture(workbench, 'kpi-to-okr');
    await sidebar.getByRole('button', { name: 'Draft in OKRs' }).press('Enter');
    await sidebar.getByText('Drafted O1 with KR1 in OKRs.').waitFor();
    await expect
      .poll(() => workbench.shown('OKRs!A4:Q4'))
      .toEqual([
        [
          'KR1',
          '      Time to fill',
          'Key result',
          'O1',
          '',
          '',
          'Q4 2026',
          'committed',
          'reach',
          'Maya Lind',
          'days',
          '44',
          '25',
          '',
          '',
          'K1',
          '44',
        ],
      ]);
    expect(await workbench.shown('KPIs!N3')).toEqual([['O1']]);
    await picture(workbench, 'kpi-drafted');
    await workbench.leaveBy('Values');
    const value = sidebar.getByLabel('Value', { exact: true });
    await expect.poll(() => value.inputValue()).toBe('24');
    await value.fill('35');
    await value.press('Enter');
    await sidebar.getByText('Saved Time to fill').waitFor();
    await expect
      .poll(() => workbench.shown('OKRs!Q4:X4'))
      .toEqual([['35', '', '', '', '0.47', '0.47', '0.49', 'On track']]);
  });
});
