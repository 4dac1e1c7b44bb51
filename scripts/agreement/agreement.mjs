/** How far LibreOffice and the workbench's grid agree on the native formulas of our tabs. */

import { dist } from '../bench/built.mjs';
import { openHost } from '../bench/open-host.mjs';
import { officePython, officeScript } from '../libreoffice/office.mjs';
import { startLineProcess } from '../line-process.mjs';
import { agreementOf } from './compare.mjs';
import { drawnWorkbooks } from './drawn-workbook.mjs';
import { fillWorkbook } from './fill-workbook.mjs';
import { readWorkbook } from './workbook.mjs';

/** @typedef {import('../../workbench/host/contract.ts').Host} Host */
/** @typedef {{ workbook: string, sheets: import('./compare.mjs').SheetAgreement[] }} WorkbookAgreement */

/**
 * @param {{ drawn: number, seed: number }} options How many workbooks are drawn, and by which number.
 * @returns {Promise<WorkbookAgreement[]>}
 */
export async function agreement({ drawn, seed }) {
  const python = officePython();
  if (python === undefined) throw new Error('LibreOffice is not here.');
  const office = startLineProcess(python, ['-B', officeScript('agreement.py')]);
  const functions = /** @type {{ name: string }[]} */ (JSON.parse(await dist('functions.json')));
  const own = new Set(functions.map(({ name }) => name));
  /** @type {Promise<WorkbookAgreement>[]} */
  const compared = [];
  // The next workbook is filled while LibreOffice computes the last.
  const compare = (/** @type {string} */ workbook, /** @type {Host} */ host) => {
    const comparing = agreementOf(readWorkbook(host, own), office.ask).then((sheets) => ({
      workbook,
      sheets,
    }));
    comparing.catch(() => {});
    compared.push(comparing);
    host.dispose();
  };
  try {
    const example = await openHost();
    await example.runMenuItem('loadExample');
    compare('example', example);
    const empty = await openHost();
    await empty.runMenuItem('setUpWorkbook');
    const saved = empty.save();
    compare('empty', empty);
    for (const [at, rows] of drawnWorkbooks(drawn, seed).entries()) {
      const host = await openHost({ saved: structuredClone(saved) });
      fillWorkbook(host, rows);
      await host.settle();
      const filled = host.save();
      host.dispose();
      // Opened anew it is computed whole, with results at hand: what many writes at once leave behind is another matter.
      compare(`drawn ${at + 1}`, await openHost({ saved: filled }));
    }
    return await Promise.all(compared);
  } finally {
    await office.close();
  }
}
