/** An example as pieces of a sheet: the cells that a formula reads, and what it gives. */

import { table } from './markdown-table.mjs';

/** @import { CardValue, ExampleCard } from '../src/schema/function-card.ts' */
/** @import { ExampleRange } from '../src/schema/function-manual.ts' */

/** @typedef {readonly (readonly CardValue[])[]} Block */

const DIGITS = 6;
const RESULT = 'Result';

/**
 * A table for the ranges that lie in the same rows. A column of results stands beside its rows.
 * @param {readonly ExampleRange[]} ranges
 * @param {Block} block
 * @returns {string[]}
 */
export function exampleSheets(ranges, block) {
  const beside = isBeside(ranges, block) ? block : [];
  return sameRows(ranges).map((group) => {
    const columns = group
      .flatMap(({ range, cells }) => columnsOf(range, cells))
      .sort((one, other) => one.letter.localeCompare(other.letter));
    const first = Number(/\d+/.exec(group[0]?.range ?? '')?.[0]);
    return table(
      ['', ...columns.map(({ letter }) => letter), ...(beside.length > 0 ? [RESULT] : [])],
      (group[0]?.cells ?? []).map((_, row) => [
        String(first + row),
        ...columns.map(({ cells }) => plain(cells[row] ?? '')),
        ...(beside[row] ?? []).map(plain),
      ]),
    );
  });
}

/**
 * Whether a result is a column as high as the rows that it is about.
 * @param {readonly ExampleRange[]} ranges
 * @param {Block} block
 */
export function isBeside(ranges, block) {
  const groups = sameRows(ranges);
  const isColumn = block.length > 1 && block.every((row) => row.length === 1);
  return isColumn && groups.length === 1 && groups[0]?.[0]?.cells.length === block.length;
}

/** @param {Block} block */
export function resultTable(block) {
  const head = (block[0] ?? []).map((_, at) => (at === 0 ? RESULT : ''));
  return table(
    head,
    block.map((row) => row.map(plain)),
  );
}

/**
 * @param {ExampleCard['result']} result
 * @returns {Block}
 */
export function blockOf(result) {
  return typeof result === 'object' ? result : [[result]];
}

/**
 * A value as a cell shows it.
 * @param {CardValue} value
 * @returns {string}
 */
export function plain(value) {
  if (typeof value === 'number') return String(Number(value.toPrecision(DIGITS)));
  return typeof value === 'boolean' ? String(value).toUpperCase() : value;
}

/**
 * @param {readonly ExampleRange[]} ranges
 * @returns {ExampleRange[][]}
 */
function sameRows(ranges) {
  /** @type {Map<string, ExampleRange[]>} */
  const groups = new Map();
  for (const range of ranges) {
    const rows = range.range.replace(/[A-Z]/g, '');
    groups.set(rows, [...(groups.get(rows) ?? []), range]);
  }
  return [...groups.values()];
}

/**
 * The examples stay within columns of one letter.
 * @param {string} range
 * @param {ExampleRange['cells']} cells
 */
function columnsOf(range, cells) {
  const first = range.charCodeAt(0);
  return (cells[0] ?? []).map((_, across) => ({
    letter: String.fromCharCode(first + across),
    cells: cells.map((row) => row[across] ?? ''),
  }));
}
