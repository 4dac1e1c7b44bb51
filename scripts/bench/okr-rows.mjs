import { randomFrom, shuffled } from './random.mjs';

export const PER_OBJECTIVE = 4;

/** @typedef {'grouped' | 'shuffled'} Order */
/** @typedef {{ id: string, parent: string, weight: number, start: number, target: number, current: number }} KeyResult */
/** @typedef {KeyResult | (Record<'weight' | 'start' | 'target' | 'current', ''> & { id: string, parent: '' })} OkrRow */

/** Rising and falling ones, some below their start and some beyond their target. @param {number} count */
export function keyResults(count) {
  const random = randomFrom(20_261_112);
  const upTo = (/** @type {number} */ most) => Math.floor(random() * most);
  return Array.from({ length: count }, (_, at) => {
    const start = upTo(50);
    const target = start + (random() < 0.3 ? -1 : 1) * (1 + upTo(100));
    const current = Math.round(100 * (start + (target - start) * (random() * 1.6 - 0.2))) / 100;
    const weight = 1 + upTo(5);
    // A text of its own in every cell, as it comes from a sheet.
    return { id: `KR${at}`, parent: `O${Math.floor(at / PER_OBJECTIVE)}`, weight, start, target, current };
  });
}

/** One table of objectives, each with its key results below it, or all rows in no order. @param {number} count @param {Order} order @returns {OkrRow[]} */
export function okrRows(count, order) {
  const blank = /** @type {const} */ ({ parent: '', weight: '', start: '', target: '', current: '' });
  const rows = keyResults(count).flatMap((keyResult, at) =>
    at % PER_OBJECTIVE === 0 ? [{ id: `O${at / PER_OBJECTIVE}`, ...blank }, keyResult] : [keyResult],
  );
  return order === 'shuffled' ? shuffled(rows, 7) : rows;
}
