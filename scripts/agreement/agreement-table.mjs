/** The agreement as a table: a line a tab for the example, the empty workbook and all drawn ones together. */
import { table } from '../markdown-table.mjs';

/** @typedef {import('./agreement.mjs').WorkbookAgreement} WorkbookAgreement */
/** @typedef {import('./compare.mjs').SheetAgreement} SheetAgreement */

/** @param {readonly WorkbookAgreement[]} found */
export function agreementTable(found) {
  const kinds = [...new Set(found.map(({ workbook }) => kindOf(workbook)))];
  const lines = kinds.flatMap((kind) => {
    const sheets = found.flatMap(({ workbook, sheets }) => (kindOf(workbook) === kind ? sheets : []));
    return [...new Set(sheets.map(({ sheet }) => sheet))].map((name) =>
      line(
        kind,
        sheets.filter(({ sheet }) => sheet === name),
      ),
    );
  });
  return table(['Workbook', 'Tab', 'Formulas', 'Cells', 'Agree', 'Not judged'], lines);
}

/** @param {string} kind @param {readonly SheetAgreement[]} sheets */
function line(kind, sheets) {
  const sum = (/** @type {(sheet: SheetAgreement) => number} */ of) =>
    String(sheets.reduce((total, sheet) => total + of(sheet), 0));
  const reasons = [...new Set(sheets.flatMap(({ unknown }) => [...unknown.keys()]))];
  const unknown = reasons.map((reason) => `${sum((sheet) => sheet.unknown.get(reason) ?? 0)} ${reason}`);
  const [tab = ''] = sheets.map(({ sheet }) => sheet);
  return [
    kind,
    tab,
    sum((sheet) => sheet.formulas),
    sum((sheet) => sheet.cells),
    sum((sheet) => sheet.agree),
    unknown.join('; '),
  ];
}

/** @param {readonly WorkbookAgreement[]} found */
export const disagreements = (found) =>
  found.flatMap(({ workbook, sheets }) =>
    sheets.flatMap((sheet) => sheet.disagreements.map((text) => `${workbook}: ${text}`)),
  );

/** @param {string} workbook */
const kindOf = (workbook) => workbook.replace(/ \d+$/, '');
