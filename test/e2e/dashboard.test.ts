import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { describeInChromium } from '../chromium.ts';
import { useWorkbench, type WorkbenchPage } from './workbench-page.ts';

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));
/** `npm run images` sets it to docs/images. */
const IMAGES = process.env.IMAGES ?? 'test/e2e/output';
const QUERY = '?now=2026-11-12T10:00:00Z&user=maya@example.com';

mkdirSync(IMAGES, { recursive: true });

async function picture(page: Page, name: string) {
  for (const toast of await page.getByRole('button', { name: 'Dismiss' }).all()) await toast.click();
  await page.mouse.move(640, 790);
  await page.waitForTimeout(600);
  await page.screenshot({ path: `${IMAGES}/${name}.png` });
}

const goTo = (page: Page, tab: string) =>
  page.getByText(tab, { exact: true }).last().click({ timeout: 60_000 });

describeInChromium('The dashboard', () => {
  const { open } = useWorkbench(DIST);
  let workbench: WorkbenchPage;

  beforeAll(async () => {
    workbench = await open(`${QUERY}&empty`);
  });

  test('says what to do first in an empty workbook', async () => {
    const { page, shown, call } = workbench;
    await call('setUp', {});
    await expect.poll(() => shown('Dashboard!B22'), { timeout: 20_000 }).toEqual([['KPIs by perspective']]);
    await goTo(page, 'Dashboard');
    await picture(page, 'dashboard-empty');
  });

  test('shows the example on one page', async () => {
    const { page, shown, choose } = workbench;
    await choose('Load the example workbook');
    await expect.poll(() => shown('Dashboard!M4'), { timeout: 60_000 }).toEqual([['12']]);
    await goTo(page, 'Dashboard');
    await picture(page, 'dashboard');
    await page.setViewportSize({ width: 1280, height: 2230 });
    await page.waitForTimeout(2000);
    await picture(page, 'dashboard-whole');
    expect(await shown('Dashboard!B58')).toEqual([['Retention of top performers']]);
  }, 120_000);
});
