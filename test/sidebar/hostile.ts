import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Texts that a page which takes them for markup would run or draw. */
export const HOSTILE_TEXTS = [
  '<img src=x onerror="window.hit=1">',
  '<script>window.hit=1</script>',
  '"><svg onload=window.hit=1>',
  'javascript:window.hit=1',
  '</script><mark>x',
];

export const HOSTILE = HOSTILE_TEXTS.join(' ');

/** Fails where a hostile text was run, or became an element. */
export async function expectNoMarkup(page: Page, state?: string): Promise<void> {
  expect(await page.evaluate(() => 'hit' in window), state).toBe(false);
  expect(await page.locator('img, svg, mark, script:not(body > script)').count(), state).toBe(0);
}
