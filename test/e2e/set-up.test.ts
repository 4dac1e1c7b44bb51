import { beforeAll, describe, expect, test } from 'vitest';
import { byKeyboard } from '../by-keyboard.ts';
import { describeInChromium } from '../chromium.ts';
import { picture } from './picture.ts';
import { AS_MAYA, BUILT, useWorkbench, type WorkbenchPage } from './workbench-page.ts';

const QUERY = `${AS_MAYA}&empty`;

describeInChromium('Setting up in a dialog', () => {
  const { open } = useWorkbench(BUILT);
  let workbench: WorkbenchPage;
  const dialog = () => workbench.page.frameLocator('#add-on-dialog iframe');
  const keys = () => byKeyboard(workbench.page, dialog());
  const press = (...pressed: string[]) => keys().press(...pressed);
  const tabs = async () => {
    const app = await workbench.spreadsheetApp();
    return app.evaluate((app) => {
      const sheets = app.getActiveSpreadsheet().getSheets();
      return sheets.map((sheet) => sheet.getName());
    });
  };
  const openDialog = async (words: string) => {
    await workbench.chooseByKeyboard('Set up this workbook');
    await dialog().getByText(words).first().waitFor();
  };
  const isReady = () =>
    dialog().getByRole('heading', { name: 'This workbook is ready' }).waitFor({ timeout: 60_000 });
  /** By Space, which acts when it is let go: the release of Enter would go to a frame that is gone. */
  const close = async () => {
    await press('Tab', 'Tab', 'Space');
    await workbench.page.getByRole('dialog', { name: 'Set up this workbook' }).waitFor({ state: 'hidden' });
  };
  const toTeams = () => keys().tabTo(/^Names with commas/);

  describe('by keyboard alone', () => {
    test('five questions lead to OKRs and KPIs, and Enter in the last field makes the tabs', async () => {
      workbench = await open(QUERY);
      await openDialog('What is this workbook for?');
      await picture(workbench, 'set-up');
      await press('Tab', 'Enter');
      for (let question = 0; question < 5; question++) await press('Tab', 'Space');
      await dialog().getByText('the numbers that you track stay as KPIs').waitFor();
      await picture(workbench, 'set-up-chooser');
      await toTeams();
      await keys().type('People, Product, Sales');
      await press('Enter');
      await isReady();
      await picture(workbench, 'set-up-done');
      await close();
      expect(await tabs()).toEqual([
        'Start',
        'Dashboard',
        'OKRs',
        'KPIs',
        'KPI data',
        'Check-ins',
        'Settings',
        'Sheet1',
      ]);
      expect(await workbench.shown('Settings!P3:P5')).toEqual([['People'], ['Product'], ['Sales']]);
      await openDialog('OKRs and KPIs are both here.');
      await picture(workbench, 'set-up-again');
    }, 120_000);

    test('KPIs alone, and OKRs are added later', async () => {
      workbench = await open(QUERY);
      await openDialog('What is this workbook for?');
      await press('ArrowLeft');
      await toTeams();
      await press('Enter');
      await isReady();
      await picture(workbench, 'set-up-kpis-done');
      await close();
      expect(await tabs()).toEqual(['Start', 'Dashboard', 'KPIs', 'KPI data', 'Settings', 'Sheet1']);
      await picture(workbench, 'start-of-kpis');
      await openDialog('What shall be added?');
      await press('ArrowRight');
      await picture(workbench, 'set-up-add');
      await press('Enter');
      await isReady();
      await close();
      expect(await tabs()).toContain('Check-ins');
      expect(await workbench.shown('Start!K11')).toEqual([['Go to OKRs']]);
    }, 120_000);

    test('OKRs alone, of the next quarter, and on to the plan', async () => {
      workbench = await open(QUERY);
      await openDialog('What is this workbook for?');
      await press('ArrowRight', 'Tab', 'Tab', 'Tab', 'Enter');
      await dialog().getByRole('button', { name: 'Next quarter: Q1 2027', pressed: true }).waitFor();
      await press('Tab', 'Tab', 'Enter');
      await isReady();
      expect(await tabs()).toEqual(['Start', 'Dashboard', 'OKRs', 'Check-ins', 'Settings', 'Sheet1']);
      expect(await workbench.shown('Settings!E3:G3')).toEqual([['Q1 2027', '1 Jan 2027', '31 Mar 2027']]);
      await press('Tab', 'Space');
      await workbench.sidebar.getByText('Nothing planned for Q1 2027 yet').waitFor();
      await expect.poll(() => workbench.page.locator('#add-on-dialog').isVisible()).toBe(false);
    }, 120_000);
  });

  describe('KPIs that are selected', () => {
    beforeAll(async () => {
      workbench = await open(QUERY);
      const app = await workbench.spreadsheetApp();
      await app.evaluate((app) => {
        const rows = [
          ['KPI', 'Today', 'Target', 'Unit', 'Better'],
          ['Time to fill', '45 days', 25, '', 'lower'],
          ['Offers accepted', 0.84, 0.9, '%', ''],
          ['Employee NPS', 31, 40, '', 'higher'],
          ['Cost per hire', '4,200 EUR', '', '', 'lower'],
          ['Glassdoor rating', 3.9, 4.5, 'stars', ''],
        ];
        app.getActiveSheet().getRange(1, 1, rows.length, 5).setValues(rows).activate();
      });
      await workbench.settled();
    });

    test('come in first, with their values as of today, and their table stays as it was', async () => {
      const before = await workbench.shown('Sheet1!A1:E7');
      await openDialog('KPIs are selected in Sheet1!A1:E6');
      await picture(workbench, 'set-up-kpis-selected');
      await dialog().getByText('“4,200 EUR” can be 4200 or 4.2').waitFor();
      await press('Enter');
      await dialog().getByText('4 KPIs brought in, with 4 values as of today.').waitFor({ timeout: 60_000 });
      await picture(workbench, 'set-up-kpis-brought');
      expect(await workbench.shown('KPIs!A3:D6')).toEqual([
        ['K1', 'Time to fill', 'days', '25'],
        ['K2', 'Offers accepted', '%', '90.0%'],
        ['K3', 'Employee NPS', '', '40'],
        ['K4', 'Glassdoor rating', 'stars', '4.5'],
      ]);
      expect(await workbench.shown("'KPI data'!A3:E3")).toEqual([
        ['12 Nov 2026', 'K1', '45', 'From Sheet1!B2', 'Set-up'],
      ]);
      expect(await workbench.shown('KPIs!K3:K6')).toEqual([['down'], ['up'], ['up'], ['up']]);
      expect(await workbench.shown('Sheet1!A1:E7')).toEqual(before);
      await dialog().getByText('What shall be added?').waitFor();
    }, 120_000);
  });
});
