/** A workbook of the local host as plain data: what LibreOffice gets as values, and what it has to compute. */
import { called, parsed } from './formula-tree.mjs';

/** @typedef {import('../../workbench/host/contract.ts').Host} Host */
/** @typedef {ReturnType<Host['contents']>} Contents */
/** @typedef {Contents[number][number]['value']} Value */

/**
 * @typedef {object} NativeFormula
 * @property {string} formula
 * @property {number} row Counted from 0, as the column.
 * @property {number} column
 * @property {(string | number)[][]} shown What the grid shows in its cell and the cells it fills; blank is ''.
 */

/**
 * @typedef {object} Sheet
 * @property {string} name
 * @property {number} rowCount
 * @property {(string | number)[][]} values What is typed, and what our own functions compute.
 * @property {NativeFormula[]} formulas
 */

/** @param {Host} host @param {ReadonlySet<string>} ownFunctions @returns {Sheet[]} */
export function readWorkbook(host, ownFunctions) {
  const { SpreadsheetApp } = /** @type {{ SpreadsheetApp: GoogleAppsScript.Spreadsheet.SpreadsheetApp }} */ (
    host.globals
  );
  return SpreadsheetApp.getActiveSpreadsheet()
    .getSheets()
    .map((sheet) => {
      const area = sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).getA1Notation();
      return readSheet(sheet.getName(), host.contents(`'${sheet.getName()}'!${area}`), ownFunctions);
    });
}

/** @param {string} name @param {Contents} contents @param {ReadonlySet<string>} ownFunctions @returns {Sheet} */
function readSheet(name, contents, ownFunctions) {
  const values = contents.map((row) => row.map(({ value }) => plain(value)));
  /** @type {NativeFormula[]} */
  const formulas = [];
  const [ours, natives] = splitBy(formulaCells(contents), ({ formula }) =>
    called(parsed(formula)).some((each) => ownFunctions.has(each)),
  );
  // A native formula may stand right above what one of ours fills.
  const filled = new Set(ours.flatMap((cell) => cellsOf(cell, spillAt(contents, cell, new Set()))));
  for (const cell of natives) {
    const shown = spillAt(contents, cell, filled);
    for (const [down, line] of shown.entries()) {
      for (const across of line.keys()) replace(values, cell.row + down, cell.column + across);
    }
    formulas.push({ ...cell, shown });
  }
  return { name, rowCount: contents.length, values, formulas };
}

/** @typedef {{ formula: string, row: number, column: number }} FormulaCell */

/** @param {Contents} contents @returns {FormulaCell[]} */
function formulaCells(contents) {
  return contents.flatMap((cells, row) =>
    cells.flatMap(({ formula }, column) => (formula === '' ? [] : [{ formula, row, column }])),
  );
}

/** @template Item @param {readonly Item[]} items @param {(item: Item) => boolean} isFirst @returns {[Item[], Item[]]} */
function splitBy(items, isFirst) {
  return [items.filter(isFirst), items.filter((item) => !isFirst(item))];
}

/** @param {FormulaCell} cell @param {readonly (readonly unknown[])[]} block @returns {string[]} */
function cellsOf({ row, column }, block) {
  return block.flatMap((line, down) => line.map((_, across) => `${row + down} ${column + across}`));
}

/** @param {(string | number)[][]} values @param {number} row @param {number} column */
function replace(values, row, column) {
  const line = values[row];
  if (line) line[column] = '';
}

/** @param {Contents} contents @param {FormulaCell} cell @param {ReadonlySet<string>} filled Cells that others fill. */
function spillAt(contents, { row, column }, filled) {
  const isSpilled = (/** @type {number} */ down, /** @type {number} */ across) =>
    contents[row + down]?.[column + across]?.spilled === true &&
    !filled.has(`${row + down} ${column + across}`);
  let [rows, columns] = [1, 1];
  while (isSpilled(0, columns)) columns += 1;
  while (isSpilled(rows, 0)) rows += 1;
  const block = contents.slice(row, row + rows).map((line) => line.slice(column, column + columns));
  return block.map((line) => line.map(({ value }) => plain(value)));
}

/** LibreOffice has no truth values, only numbers that are shown as such. @param {Value} value */
const plain = (value) => (typeof value === 'boolean' ? Number(value) : (value ?? ''));
