import { HELP } from '../../src/functions/help.ts';
import type { WorkbenchPage } from './workbench-page.ts';

/** Types a formula into the selected cell; its help has to be gone before Enter, which takes a suggestion otherwise. */
export async function enterFormula({ page }: WorkbenchPage, formula: string): Promise<void> {
  const [, name = ''] = /^=([A-Z]+)\(/.exec(formula) ?? [];
  await page.keyboard.type(formula, { delay: 10 });
  await page.getByText(HELP[name]?.summary ?? name, { exact: true }).waitFor({ state: 'hidden' });
  await page.keyboard.press('Enter');
}
