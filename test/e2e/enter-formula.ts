import { expect } from 'vitest';
import { HELP } from '../../src/functions/help.ts';
import type { WorkbenchPage } from './workbench-page.ts';

/** Types a formula into the selected cell; suggestion and help, both of one summary, have to be gone before Enter, which takes a suggestion otherwise. */
export async function enterFormula({ page }: WorkbenchPage, formula: string): Promise<void> {
  const [, name = ''] = /^=([A-Z]+)\(/.exec(formula) ?? [];
  await page.keyboard.type(formula, { delay: 10 });
  const shown = page.getByText(HELP[name]?.summary ?? name, { exact: true }).filter({ visible: true });
  await expect.poll(() => shown.count(), { timeout: 30_000 }).toBe(0);
  await page.keyboard.press('Enter');
}
