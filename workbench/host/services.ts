import { cacheService } from './cache.ts';
import { chartsService } from './chart.ts';
import type { Context } from './context.ts';
import type { Menu } from './contract.ts';
import { html } from './html.ts';
import { type Locks, locks } from './lock.ts';
import { logs } from './log.ts';
import { propertiesService } from './properties.ts';
import { session } from './session.ts';
import { spreadsheetApp } from './spreadsheet-app.ts';
import { ui } from './ui.ts';
import { utilities } from './utilities.ts';

/** Google's globals; what is not among them does not exist for the script. */
export function createServices(
  context: Context,
  menuAdded: (menu: Menu) => void,
): { globals: Record<string, unknown>; locks: Locks } {
  const held = locks(context);
  const pages = html(context);
  const screen = ui(context, { html: pages, releaseLocks: held.releaseAll, menuAdded });
  const { logger, script } = logs(context);
  return {
    locks: held,
    globals: {
      SpreadsheetApp: spreadsheetApp(context, screen),
      Charts: chartsService(context),
      PropertiesService: propertiesService(context),
      CacheService: cacheService(context),
      LockService: held.service,
      HtmlService: pages.service,
      Session: session(context),
      Utilities: utilities(context),
      Logger: logger,
      console: script,
      ScriptApp: context.fake('ScriptApp', { AuthMode: AUTH_MODES }),
    },
  };
}

const AUTH_MODES = { NONE: 'NONE', LIMITED: 'LIMITED', FULL: 'FULL', CUSTOM_FUNCTION: 'CUSTOM_FUNCTION' };
