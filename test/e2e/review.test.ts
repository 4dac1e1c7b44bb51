import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { describeInChromium } from '../chromium.ts';
import { useWorkbench, type WorkbenchPage } from './workbench-page.ts';

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));
/** `npm run images` sets it to docs/images. */
const IMAGES = process.env.IMAGES ?? 'test/e2e/output';
const QUERY = '?now=2026-11-12T10:00:00Z&user=maya@example.com';

mkdirSync(IMAGES, { recursive: true });

describeInChromium('The review of the example', () => {
  const { open } = useWorkbench(DIST);
  let workbench: WorkbenchPage;
  beforeAll(async () => {
    workbench = await open(QUERY);
    await workbench.page.setViewportSize({ width: 1600, height: 900 });
    await workbench.choose('Review');
    await workbench.sidebar.getByRole('tree').first().waitFor();
  }, 60_000);

  async function picture(name: string) {
    const { page } = workbench;
    await page.evaluate(() => {
      for (const button of document.querySelectorAll<HTMLElement>('#toasts button')) button.click();
    });
    await page.waitForTimeout(400);
    await page.screenshot({ path: `${IMAGES}/${name}.png` });
  }

  test('the tree shows the scores and words of the sheet', async () => {
    await picture('review');
    const cells = await workbench.shown('OKRs!A2:X60');
    console.log(JSON.stringify(cells.slice(0, 5)));
    console.log(await workbench.sidebar.getByRole('treeitem').allTextContents());
  });
});
