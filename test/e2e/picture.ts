import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import type { WorkbenchPage } from './workbench-page.ts';

const OUTPUT = 'test/e2e/output';
/** `npm run images` sets it to docs/images, whose pictures it takes again. */
const { IMAGES } = process.env;
const REST = 300;
const MOST_LOOKS = 20;

mkdirSync(OUTPUT, { recursive: true });

/** A picture of the page once it is at rest: saved, without passing messages, with the mouse in a corner and all drawn. */
export async function picture({ page, saved }: WorkbenchPage, name: string): Promise<void> {
  await saved();
  // In the page, since a toast may leave by itself while the mouse is on its way to it.
  await page.evaluate(() => {
    for (const button of document.querySelectorAll<HTMLElement>('#toasts button')) button.click();
  });
  await page.mouse.move(0, 0);
  let last = await page.screenshot();
  for (let looks = 1; looks < MOST_LOOKS; looks++) {
    await page.waitForTimeout(REST);
    const now = await page.screenshot();
    if (now.equals(last)) break;
    last = now;
  }
  writeFileSync(`${OUTPUT}/${name}.png`, last);
  const shown = `${IMAGES}/${name}.png`;
  if (IMAGES !== undefined && existsSync(shown)) writeFileSync(shown, last);
}
