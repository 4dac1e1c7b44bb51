/** What each authorization mode allows: the editor add-on authorization page of Google's documentation. */
import type { AuthMode, ServiceCall } from './contract.ts';

const MENU_ONLY =
  /^(SpreadsheetApp\.getUi|Ui\.create(Addon)?Menu|Menu\.|Session\.getActiveUserLocale|Utilities\.|Logger\.|console\.)/;
const DIALOGS = /^Ui\.(alert|prompt|show\w+)$/;
const PERSONAL = /^Session\.get(Active|Effective)User$/;

export function isAllowed(mode: AuthMode, name: string, kind: ServiceCall['kind']): boolean {
  switch (mode) {
    case 'NONE':
      return MENU_ONLY.test(name);
    case 'LIMITED':
      return !DIALOGS.test(name);
    case 'CUSTOM_FUNCTION':
      return (
        name.startsWith('Properties.') || !(kind === 'write' || isInterface(name) || PERSONAL.test(name))
      );
    default:
      return true;
  }
}

function isInterface(name: string): boolean {
  return name === 'SpreadsheetApp.getUi' || name.startsWith('Ui.') || name === 'Spreadsheet.toast';
}
