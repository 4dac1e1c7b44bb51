import { callFunction } from './functions/call.ts';
import type { SheetFunction } from './functions/define.ts';

/** What the declaration of a custom function in the pushed file calls with its arguments. */
export function customFunction(definition: SheetFunction): (args: ArrayLike<unknown>) => unknown {
  return (args) => callFunction(definition, Array.from(args), zone);
}

const zone = (): string => SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
