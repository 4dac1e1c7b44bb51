/** Who takes part in the comparison, with which layout, and up to how many key results. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { OFFICE_ADVICE, officePython } from '../libreoffice/office.mjs';
import { inRepository } from './built.mjs';
import { BARE_LOOP, ROLL_UP } from './scoring-tasks.mjs';

/** @typedef {{ name: string, file: string, task: string, most: number, edits: boolean, python?: string }} Contender */

/** @type {Contender} */
export const OURS = { name: 'Milepost', file: 'milepost.mjs', task: ROLL_UP, most: 1_000_000, edits: true };

/** What the machine needs for the task itself. @type {Contender} */
export const LOOP = { ...OURS, name: 'A loop that checks nothing', task: BARE_LOOP };

/** Those that are installed here, and a sentence for those that are not. */
export function findPeers() {
  const python = officePython();
  const folder = fileURLToPath(inRepository('bench'));
  const npm = (/** @type {string[]} */ args) =>
    spawnSync('npm', [...args, '--prefix', folder], { stdio: 'ignore', shell: true }).status === 0;
  const hasPackages = npm(['ls']) || npm(['ci']);
  const missing = [
    ...(python ? [] : [`LibreOffice is left out: ${OFFICE_ADVICE}.`]),
    ...(hasPackages ? [] : ['HyperFormula and formulajs are left out: npm ci --prefix bench failed.']),
  ];
  return { found: [...(python ? libreOffice(python) : []), ...(hasPackages ? packages : [])], missing };
}

/** @param {string} python @returns {Contender[]} */
const libreOffice = (python) => [
  { name: 'LibreOffice, a block per objective', ...office(python), task: 'blocks', most: 1_000_000 },
  { name: 'LibreOffice, `SUMIFS` per objective', ...office(python), task: 'SUMIFS', most: 10_000 },
];

/** @param {string} python */
const office = (python) => ({ file: 'libreoffice.py', edits: true, python });

const hyperFormula = { file: 'hyperformula.mjs', edits: true };
const formulajs = { file: 'formulajs.mjs', edits: false };

/** @type {readonly Contender[]} */
const packages = [
  { name: 'HyperFormula, a block per objective', ...hyperFormula, task: 'blocks', most: 100_000 },
  { name: 'HyperFormula, `SUMIFS` per objective', ...hyperFormula, task: 'SUMIFS', most: 2500 },
  { name: 'formulajs, a block per objective', ...formulajs, task: 'blocks', most: 1_000_000 },
  { name: 'formulajs, `SUMIFS` per objective', ...formulajs, task: 'SUMIFS', most: 2500 },
];
