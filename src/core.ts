import { callFunction } from './functions/call.ts';
import { FUNCTIONS } from './functions/index.ts';

/** What the declaration of each custom function in the pushed file calls. */
export function callCustomFunction(name: string, args: readonly unknown[]): unknown {
  const definition = FUNCTIONS.find((each) => each.name === name);
  if (definition === undefined) throw new Error(`${name} is not a function of Milepost.`);
  return callFunction(definition, args, () => SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone());
}
