/** P9: custom functions that a change of one current value makes a managed sheet call. */
import { okrRows } from './okr-rows.mjs';
import { openHost } from './open-host.mjs';

const SIZES = [100, 1000, 10_000];
const HEADER_ROW = 2;

/** @typedef {import('../../workbench/host/contract.ts').Host} Host */

export async function evaluations() {
  const counted = [];
  for (const keyResults of SIZES) {
    const host = await openHost();
    await host.runMenuItem('setUpWorkbook');
    const current = await fill(host, keyResults);
    host.ledger.clear();
    await host.type(current, '7');
    // The as-of date is TODAY(), with which the grid computes the KPIs sheet again too.
    counted.push(host.ledger.evaluations.filter((name) => name !== 'KPIREVIEW').length);
    host.dispose();
  }
  const rows = SIZES.map((size) => size.toLocaleString('en')).join(', ');
  const figure = `P9 custom-function calls after an edit, ${rows} key results`;
  return { figures: [[figure, counted.join(', '), '1, whatever the rows']], sections: [] };
}

/** Writes the rows below the headers; gives the address of the last current value. @param {Host} host @param {number} keyResults */
async function fill(host, keyResults) {
  const { SpreadsheetApp } = /** @type {{ SpreadsheetApp: GoogleAppsScript.Spreadsheet.SpreadsheetApp }} */ (
    host.globals
  );
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('OKRs');
  if (sheet === null) throw new Error('Set-up made no tab called OKRs.');
  const [head = []] = sheet.getRange(HEADER_ROW, 1, 1, sheet.getLastColumn()).getValues();
  const rows = okrRows(keyResults, 'grouped');
  const lastRow = HEADER_ROW + rows.length;
  if (sheet.getMaxRows() < lastRow) sheet.insertRowsAfter(sheet.getMaxRows(), lastRow - sheet.getMaxRows());
  const columns = {
    ID: rows.map(({ id }) => id),
    Item: rows.map(({ parent }) => (parent === '' ? 'Objective' : 'Key result')),
    Parent: rows.map(({ parent }) => parent),
    Cycle: rows.map(() => 'Q4 2026'),
    Start: rows.map(({ start }) => start),
    Target: rows.map(({ target }) => target),
    Weight: rows.map(({ weight }) => weight),
    Current: rows.map(({ current }) => current),
  };
  for (const [name, values] of Object.entries(columns)) {
    const place = head.indexOf(name) + 1;
    sheet.getRange(HEADER_ROW + 1, place, rows.length, 1).setValues(values.map((value) => [value]));
  }
  await host.settle();
  return `OKRs!${sheet.getRange(lastRow, head.indexOf('Current') + 1).getA1Notation()}`;
}
