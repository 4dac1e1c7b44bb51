/** A host over a script written in the test. */
import { pathToFileURL } from 'node:url';
import { onTestFinished } from 'vitest';
import type { FunctionCard } from '../../src/schema/function-card.ts';
import type * as Headless from '../../workbench/headless.ts';
import type { Host, HostOptions, SavedWorkbook, Stage } from '../../workbench/host/contract.ts';

const built = pathToFileURL('workbench/dist/headless.mjs').href;
const headless: typeof Headless = await import(/* @vite-ignore */ built);

const PAGES = { Sidebar: '<!DOCTYPE html><p>check in</p>', Facts: '[1, 2]' };

export const NOW = new Date('2026-05-20T22:30:00Z');

export interface Screen extends Stage {
  readonly seen: string[];
}

export function scriptedScreen(): Screen {
  const seen: string[] = [];
  return {
    seen,
    alert(title, text, buttons) {
      seen.push(`alert ${title}|${text}|${buttons}`);
      return 'YES';
    },
    prompt(title, text) {
      seen.push(`prompt ${title}|${text}`);
      return { button: 'OK', text: 'typed' };
    },
    toast: (text, title, seconds) => void seen.push(`toast ${title}|${text}|${seconds}`),
    showSidebar: (html, title) => void seen.push(`sidebar ${title}|${html}`),
    showDialog: ({ html, title, width, height }) =>
      void seen.push(`dialog ${title}|${width} x ${height}|${html}`),
    closeSidebar: () => void seen.push('close'),
    menuChanged: (menu) => void seen.push(`menu ${JSON.stringify(menu)}`),
  };
}

export interface ScriptOptions extends Partial<Omit<HostOptions, 'addOn' | 'stage'>> {
  readonly stage?: Stage;
  readonly saved?: SavedWorkbook;
  readonly functions?: readonly string[];
}

/** Every function of the script can be called by `call`, and those in `functions` from a cell. */
export async function openScript(code: string, options: ScriptOptions = {}): Promise<Host> {
  const { functions = [], stage = scriptedScreen(), ...rest } = options;
  const host = await headless.startHeadless({
    clock: () => NOW,
    spreadsheetZone: 'Europe/Berlin',
    scriptZone: 'America/New_York',
    userEmail: 'ada@example.com',
    ...rest,
    stage,
    addOn: { code, pages: PAGES, functions: functions.map(card) },
  });
  onTestFinished(() => host.dispose());
  return host;
}

function card(name: string): FunctionCard {
  return { name, summary: `Does ${name}.`, parameters: [], returns: '', examples: [] };
}

/** Runs statements of Apps Script with `sheet` at hand, and gives back what they return as JSON does. */
export async function evaluate(statements: string, options: ScriptOptions = {}): Promise<unknown> {
  const host = await openScript(scriptOf(statements), options);
  return host.callFromSidebar('run', []);
}

export function scriptOf(statements: string): string {
  return `function run() { const file = SpreadsheetApp.getActiveSpreadsheet(); const sheet = file.getSheets()[0]; ${statements} }`;
}
