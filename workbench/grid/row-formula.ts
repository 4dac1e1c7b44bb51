/** Formulas of conditional formats that say the same for every cell of a row. */
import type { IRange } from '@univerjs/core';

const TEXT_OR_NAME = /"(?:[^"]|"")*"|'(?:[^']|'')*'!/g;
const REFERENCE = /\$?\b[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}\b|\$?\b[A-Za-z]{1,3}\$?[1-9]\d{0,6}\b(?!\()/g;
const ABSOLUTE = /^\$[A-Za-z]+(:\$[A-Za-z]+|\$?\d+)$/;
/** What these give depends on the cell that asks, without a reference that says so. */
const KNOWS_ITS_COLUMN = /\b(COLUMN|INDIRECT|OFFSET|ADDRESS|CELL)\s*\(/i;

const known = new Map<string, boolean>();

export function isSameAlongRow(formula: string): boolean {
  const answer = known.get(formula) ?? saysSameAlongRow(formula.replace(TEXT_OR_NAME, ' '));
  known.set(formula, answer);
  return answer;
}

function saysSameAlongRow(code: string): boolean {
  if (KNOWS_ITS_COLUMN.test(code)) return false;
  return (code.match(REFERENCE) ?? []).every((reference) => ABSOLUTE.test(reference));
}

/** The first column of ranges that may lie beside each other; no row comes twice. */
export function firstColumnOf(ranges: readonly IRange[]): IRange[] {
  const sorted = [...ranges].sort((a, b) => a.startRow - b.startRow || a.startColumn - b.startColumn);
  const column = sorted[0]?.startColumn ?? 0;
  const spans: IRange[] = [];
  for (const { startRow, endRow } of sorted) {
    const last = spans.at(-1);
    if (last && startRow <= last.endRow + 1) last.endRow = Math.max(last.endRow, endRow);
    else spans.push({ startRow, endRow, startColumn: column, endColumn: column });
  }
  return spans;
}
