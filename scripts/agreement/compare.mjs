/** Whether LibreOffice shows in each cell of a native formula what the grid shows. */
import { columnLetters } from './column-letters.mjs';
import { called, parsed } from './formula-tree.mjs';
import { inLibreOffice } from './libreoffice-formula.mjs';

/** @typedef {import('./workbook.mjs').Sheet} Sheet */
/** @typedef {import('./workbook.mjs').NativeFormula} NativeFormula */
/** @typedef {string | number | { error: number }} OfficeValue */
/** @typedef {{ values: OfficeValue[][], size: [rows: number, columns: number] }} OfficeResult */

/**
 * @typedef {object} SheetAgreement
 * @property {string} sheet
 * @property {number} formulas
 * @property {number} agree
 * @property {number} cells That were compared; a formula can fill many.
 * @property {ReadonlyMap<string, number>} unknown Formulas that LibreOffice can't judge, by the reason.
 * @property {string[]} disagreements
 */

/** What LibreOffice can't judge, by the function that makes it so. */
const UNKNOWN = new Map([
  ['SPARKLINE', 'sparklines, which LibreOffice does not know as a formula'],
  ['TODAY', 'of the clock, which the workbench sets'],
]);

/** A link is a text in the grid; in LibreOffice it is a number where its label is one. @param {string} formula */
const isLink = (formula) => formula.startsWith('=HYPERLINK(');

/** Codes of LibreOffice for what Sheets calls by these names. @type {Readonly<Record<number, string>>} */
const ERRORS = {
  502: '#NUM!',
  503: '#NUM!',
  519: '#VALUE!',
  524: '#REF!',
  525: '#NAME?',
  532: '#DIV/0!',
  32767: '#N/A',
};

/**
 * @param {readonly Sheet[]} sheets
 * @param {(request: unknown) => Promise<unknown>} ask
 * @returns {Promise<SheetAgreement[]>}
 */
export async function agreementOf(sheets, ask) {
  const rowsOf = (/** @type {string} */ name) => {
    const found = sheets.find((sheet) => sheet.name === name);
    if (found === undefined) throw new Error(`A formula names the tab "${name}".`);
    return found.rowCount;
  };
  const judged = sheets.map(withoutUnknown);
  const request = judged.map(({ name, values, formulas }, index) => ({
    name,
    values,
    formulas: formulas.map(({ formula, row, column, shown }, at) => {
      const place = { sheet: name, rowsOf, unique: `let_${index}_${at}` };
      const { isArray, ...translation } = inLibreOffice(formula, place);
      const [rows, columns] = sizeOf(shown);
      return { row, column, rows, columns, block: isArray || rows * columns > 1, ...translation };
    }),
  }));
  const answers = /** @type {OfficeResult[][]} */ (await ask(request));
  return sheets
    .map((sheet, index) => compared(sheet, judged[index]?.formulas ?? [], answers[index] ?? []))
    .filter(({ formulas }) => formulas > 0);
}

/** @param {Sheet} sheet @param {NativeFormula[]} judged @param {OfficeResult[]} results @returns {SheetAgreement} */
function compared(sheet, judged, results) {
  /** @type {Map<string, number>} */
  const unknown = new Map();
  for (const { formula } of sheet.formulas) {
    const reason = unknownIn(formula);
    if (reason !== undefined) unknown.set(reason, (unknown.get(reason) ?? 0) + 1);
  }
  const found = judged.map((each, at) => disagreementsOf(sheet.name, each, results[at]));
  return {
    sheet: sheet.name,
    formulas: sheet.formulas.length,
    agree: found.filter((each) => each.length === 0).length,
    cells: judged.reduce((sum, { shown }) => sum + shown.flat().length, 0),
    unknown,
    disagreements: found.flat(),
  };
}

/** What LibreOffice can't judge goes to it as a value. @param {Sheet} sheet @returns {Sheet} */
function withoutUnknown(sheet) {
  const values = sheet.values.map((row) => [...row]);
  for (const { formula, row, column, shown } of sheet.formulas) {
    if (unknownIn(formula) !== undefined) values[row]?.splice(column, 1, shown[0]?.[0] ?? '');
  }
  return { ...sheet, values, formulas: sheet.formulas.filter(({ formula }) => !unknownIn(formula)) };
}

/** @param {string} formula */
const unknownIn = (formula) => called(parsed(formula)).flatMap((name) => UNKNOWN.get(name) ?? [])[0];

/** @param {string} sheet @param {NativeFormula} native @param {OfficeResult | undefined} result @returns {string[]} */
function disagreementsOf(sheet, { formula, row, column, shown }, result) {
  if (result === undefined) return [`${sheet}: no answer to ${formula}`];
  const [rows, columns] = sizeOf(shown);
  const says = (/** @type {number} */ down, /** @type {number} */ across, /** @type {string} */ what) =>
    `${sheet}!${columnLetters(column + across)}${row + down + 1} ${what} in ${formula}`;
  if (result.size[0] !== rows || result.size[1] !== columns)
    return [says(0, 0, `fills ${rows} × ${columns} cells, in LibreOffice ${result.size.join(' × ')},`)];
  return shown.flatMap((line, down) =>
    line.flatMap((value, across) => {
      const other = result.values[down]?.[across] ?? '';
      if (isSame(value, isLink(formula) && typeof other === 'number' ? String(other) : other)) return [];
      return [says(down, across, `shows ${JSON.stringify(value)}, in LibreOffice ${JSON.stringify(other)},`)];
    }),
  );
}

/** @param {string | number} shown @param {OfficeValue} computed */
function isSame(shown, computed) {
  if (typeof computed === 'object') return shown === (ERRORS[computed.error] ?? `Err:${computed.error}`);
  if (typeof shown !== 'number' || typeof computed !== 'number') return shown === computed;
  return Math.abs(shown - computed) <= 1e-9 * Math.max(Math.abs(shown), Math.abs(computed));
}

/** @param {readonly (readonly unknown[])[]} block @returns {[rows: number, columns: number]} */
const sizeOf = (block) => [block.length, block[0]?.length ?? 0];
