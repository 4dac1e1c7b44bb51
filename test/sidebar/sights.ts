import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { violationsOn } from './axe.ts';
import type { PageOptions } from './sidebar-page.ts';

/** How people see the sidebar. */
export const SIGHTS: readonly (readonly [reason: string, options: PageOptions])[] = [
  ['at 300 px', {}],
  ['at 200 % zoom', { width: 150, height: 360 }],
  ['in forced colours', { forcedColors: 'active' }],
];

/** Fails for what axe finds, and where the page scrolls sideways. */
export async function expectUsable(page: Page, state?: string): Promise<void> {
  expect(await violationsOn(page), state).toEqual([]);
  await expectNothingCutOff(page, state);
}

export async function expectNothingCutOff(page: Page, state?: string): Promise<void> {
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow, state).toBeLessThanOrEqual(0);
}
