/** A formula of ours as LibreOffice reads it, whatever its language: English names, `;`, and `$'KPI data'.A3:A500`. */
import { called, parsed } from './formula-tree.mjs';

/**
 * @typedef {import('./formula-tree.mjs').Expression} Expression
 * @typedef {object} Translation
 * @property {string} expression Without its `=`.
 * @property {[name: string, expression: string][]} names What LET binds, in its order.
 * @property {boolean} isArray To be computed as an array formula.
 */

/** @typedef {(...args: string[]) => string} Written */

/** Functions that LibreOffice 7.4 lacks. `stand-ins.bas` has those whose names begin with Sheets. @type {Readonly<Record<string, Written>>} */
const STAND_INS = {
  ARRAYFORMULA: (value) => `${value}`,
  CHOOSECOLS: (block, column) => `INDEX(${block};0;${column})`,
  FILTER: (block, condition) =>
    `IF(SHEETSFILTERCOUNT(${condition})=0;NA();SHEETSFILTER(${block};${condition}))`,
  HSTACK: (first = '', ...others) => others.reduce((left, right) => `SHEETSHSTACK(${left};${right})`, first),
  REGEXEXTRACT: (text, pattern) => `REGEX(REGEX(${text};${pattern});${pattern};"$1")`,
  SORT: (...args) => `SHEETSSORT(${args.join(';')})`,
  UNIQUE: (block) => `SHEETSUNIQUE(${block})`,
  XLOOKUP: (keys, ...args) => `SHEETSXLOOKUP(${[`IFERROR(${keys};"#N/A")`, ...args].join(';')})`,
};
/** They compute over arrays in Sheets; in LibreOffice an array formula does. */
const ARRAY_FUNCTIONS = new Set(['ARRAYFORMULA', 'FILTER', 'SORT', 'UNIQUE', 'XLOOKUP', 'HSTACK', 'LET']);

/**
 * @param {string} formula
 * @param {{ sheet: string, rowsOf: (sheet: string) => number, unique: string }} place `unique` tells the
 *   names of one formula from those of another.
 * @returns {Translation}
 */
export function inLibreOffice(formula, { sheet, rowsOf, unique }) {
  const tree = parsed(formula);
  /** @type {[string, string][]} */
  const names = [];
  const bound = new Set();

  /** @param {Expression} expression @returns {string} */
  const written = (expression) => expression.map(part).join('');

  /** @param {Expression[number]} one */
  function part(one) {
    if (one.kind === 'group') return `(${written(one.inner)})`;
    if (one.kind === 'reference') return reference(one.text);
    if (one.kind === 'name') return bound.has(one.text) ? `${unique}_${one.text}` : one.text;
    if (one.kind !== 'call') return one.text;
    if (one.name === 'LET') return letters(one.args);
    const args = one.args.map(written);
    return STAND_INS[one.name]?.(...args) ?? `${one.name}(${args.join(';')})`;
  }

  /** @param {Expression[]} args */
  function letters(args) {
    for (let at = 0; at + 1 < args.length; at += 2) {
      const name = args[at]?.[0];
      if (name?.kind !== 'name') throw new Error(`LET binds no name in ${formula}`);
      names.push([`${unique}_${name.text}`, written(args[at + 1] ?? [])]);
      bound.add(name.text);
    }
    return written(args.at(-1) ?? []);
  }

  /** An open end is the last row of its sheet. @param {string} text */
  function reference(text) {
    const [, quoted, plain, cells = ''] = /^(?:(?:'(.+)'|(\w+))!)?(.+)$/.exec(text) ?? [];
    const name = quoted ?? plain ?? sheet;
    const closed = /:\$?[A-Z]+$/.test(cells) ? `${cells}$${rowsOf(name)}` : cells;
    return `$'${name}'.${closed}`;
  }

  const expression = written(tree);
  const isArray = called(tree).some((name) => ARRAY_FUNCTIONS.has(name));
  return { expression: blankStaysBlank(expression), names, isArray };
}

/** LibreOffice shows 0 where a formula gives a blank cell; Sheets shows nothing. @param {string} expression */
const blankStaysBlank = (expression) =>
  /\bINDEX\(|^[^()]*$/.test(expression) ? `IF((${expression})&""="";"";${expression})` : expression;
