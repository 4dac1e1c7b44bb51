/** Writes drawn rows into the tables of a set-up workbook. */

/** @typedef {import('../../workbench/host/contract.ts').Host} Host */
/** @typedef {import('./drawn-workbook.mjs').DrawnWorkbook} DrawnWorkbook */

const FIRST_ROW = 3;
const CHOSEN_KPI = 'Dashboard!M9';

/** Where the typed columns of a table begin, how many they are, and how many rows a drawing can have. */
const TABLES = /** @type {const} */ ({
  OKRs: [1, 19, 40],
  KPIs: [1, 14, 20],
  'KPI data': [1, 6, 150],
  'Check-ins': [1, 13, 60],
  Settings: [2, 1, 12],
});

/** @param {Host} host @param {DrawnWorkbook} drawn */
export function fillWorkbook(host, drawn) {
  const { SpreadsheetApp } = /** @type {{ SpreadsheetApp: GoogleAppsScript.Spreadsheet.SpreadsheetApp }} */ (
    host.globals
  );
  const file = SpreadsheetApp.getActiveSpreadsheet();
  for (const [tab, [column, width, most]] of Object.entries(TABLES)) {
    const rows = drawn[/** @type {keyof typeof TABLES} */ (tab)];
    const cells = Array.from({ length: most }, (_, at) => rows[at] ?? Array(width).fill(''));
    file.getSheetByName(tab)?.getRange(FIRST_ROW, column, most, width).setValues(cells);
  }
  const names = drawn.KPIs.map(([, name = '']) => String(name));
  file.getRange(CHOSEN_KPI).setValue(names.slice(2).find((name) => /^[^*?~]+$/.test(name)) ?? '');
}
