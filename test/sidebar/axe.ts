import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds on a page, each rule with the elements that break it. */
export async function violationsOn(page: Page): Promise<(readonly [rule: string, elements: string[]])[]> {
  await page.evaluate(AXE);
  const { violations, checked } = await page.evaluate(run);
  expect(checked).toBeGreaterThan(10);
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}

/** The rules that are on by default, and the one for small targets. */
async function run() {
  const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
  const { violations, passes } = await axe.run({ rules: { 'target-size': { enabled: true } } });
  return { violations, checked: passes.length };
}
