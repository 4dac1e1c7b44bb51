import { isBlank, isErrorValue } from './cell.ts';

const LETTER = /\p{L}/u;
/** A year or an amount leads a value ("45 days"), a colon or "Add" a sentence of ours about a row. */
const LIKE_A_VALUE = /^[\d+\-.,]|: |^Add /;

function isName(value: unknown): value is string {
  if (typeof value !== 'string' || isBlank(value) || isErrorValue(value)) return false;
  const text = value.trim();
  return LETTER.test(text) && !LIKE_A_VALUE.test(text);
}

/**
 * Whether the first cells of the numeric and date columns are their headings. Columns have different headings;
 * the same word in each ("n/a") is content.
 */
export function isHeader(firstCells: readonly unknown[]): boolean {
  return firstCells.every(isName) && (firstCells.length === 1 || new Set(firstCells).size > 1);
}
