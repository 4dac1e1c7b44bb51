import { beforeAll, expect, test } from 'vitest';
import { describeInChromium } from '../chromium.ts';
import { picture } from './picture.ts';
import { AS_MAYA, BUILT, useWorkbench, type WorkbenchPage } from './workbench-page.ts';

describeInChromium('The dashboard', () => {
  const { open } = useWorkbench(BUILT);
  let workbench: WorkbenchPage;

  beforeAll(async () => {
    workbench = await open(`${AS_MAYA}&empty`);
  });

  test('says what to do first in an empty workbook', async () => {
    const { shown, call } = workbench;
    await call('setUp', {});
    await expect.poll(() => shown('Dashboard!B22'), { timeout: 20_000 }).toEqual([['KPIs by perspective']]);
    await workbench.openTab('Dashboard');
    await picture(workbench, 'dashboard-empty');
  });

  test('shows the example on one page', async () => {
    const { page, shown, choose } = workbench;
    await choose('Load the example workbook');
    await expect.poll(() => shown('Dashboard!M4'), { timeout: 60_000 }).toEqual([['12']]);
    await workbench.openTab('Dashboard');
    await picture(workbench, 'dashboard');
    await page.setViewportSize({ width: 1280, height: 2230 });
    await picture(workbench, 'dashboard-whole');
    expect(await shown('Dashboard!B58')).toEqual([['Retention of top performers']]);
  }, 120_000);
});
