import type { WorkbenchPage } from './workbench-page.ts';

/** Runs statements over the simulated services, with `file` and its active `sheet` at hand. */
export function run({ page }: WorkbenchPage, statements: string): Promise<unknown> {
  return page.evaluate(`(async () => {
    const { host } = window.milepost;
    const { Charts, SpreadsheetApp } = host.globals;
    const file = SpreadsheetApp.getActiveSpreadsheet();
    const sheet = file.getActiveSheet();
    ${statements}
    await host.settle();
  })()`);
}
