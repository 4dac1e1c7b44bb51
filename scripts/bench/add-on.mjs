import { runInThisContext } from 'node:vm';
import { dist } from './built.mjs';

/** @typedef {(...args: readonly unknown[]) => unknown} SheetFunction */

/** What a custom function may ask of Google, when a cell holds a date. */
const SERVICES = {
  SpreadsheetApp: { getActiveSpreadsheet: () => ({ getSpreadsheetTimeZone: () => 'Europe/Berlin' }) },
};

/**
 * Runs `Code.js` as a script of this process, byte for byte as it is pushed. A context of `node:vm` would add a call
 * into Node to every use of a global such as `Number`, which no engine of a sheet pays.
 */
export async function loadAddOn() {
  Object.assign(globalThis, SERVICES);
  runInThisContext(await dist('Code.js'), 'Code.js');
  return (/** @type {string} */ name) => /** @type {SheetFunction} */ (runInThisContext(name));
}

/** A range one cell wide. @param {readonly unknown[]} values */
export const column = (values) => values.map((value) => [value]);
