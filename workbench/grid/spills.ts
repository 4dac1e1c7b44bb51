/** What formulas show beyond their own cell, and where that changed. */
import type { ICellData, IRange, IUnitRange, Nullable } from '@univerjs/core';

/** Each row as one text, so that two states are compared without the cells. */
export interface Spill {
  readonly unitId: string;
  readonly sheetId: string;
  readonly range: IRange;
  readonly rows: readonly string[];
}

/** By the cell of the formula. */
export type Spills = ReadonlyMap<string, Spill>;

export interface ChangedSpill extends IUnitRange {
  /** The cell of the formula. */
  readonly at: { readonly row: number; readonly column: number };
}

export function spillKey(unitId: string, sheetId: string, row: number, column: number): string {
  return [unitId, sheetId, row, column].join(' ');
}

type Rows<Item> = { readonly [row: number]: Nullable<{ readonly [column: number]: Nullable<Item> }> };
type Units<Sheet> = { readonly [unitId: string]: Nullable<{ readonly [sheetId: string]: Nullable<Sheet> }> };

export function spillsOf(
  ranges: Units<Rows<IRange>>,
  cellAt: (unitId: string, sheetId: string, row: number, column: number) => Nullable<ICellData>,
): Map<string, Spill> {
  const spills = new Map<string, Spill>();
  for (const [unitId, sheets] of Object.entries(ranges)) {
    for (const [sheetId, rows] of Object.entries(sheets ?? {})) {
      for (const range of Object.values(rows ?? {}).flatMap((row) => Object.values(row ?? {}))) {
        if (!range) continue;
        const key = spillKey(unitId, sheetId, range.startRow, range.startColumn);
        const texts = rowTexts(range, (row, column) => cellAt(unitId, sheetId, row, column));
        spills.set(key, { unitId, sheetId, range, rows: texts });
      }
    }
  }
  return spills;
}

function rowTexts(range: IRange, cellAt: (row: number, column: number) => Nullable<ICellData>): string[] {
  const texts: string[] = [];
  for (let row = range.startRow; row <= range.endRow; row += 1) {
    let text = '';
    for (let column = range.startColumn; column <= range.endColumn; column += 1) {
      const cell = cellAt(row, column);
      text += `${cell?.t ?? ''}\u0000${cell?.v ?? ''}\u0001`;
    }
    texts.push(text);
  }
  return texts;
}

/** The rows that differ, as ranges as wide as their spill. */
export function changedSpills(before: Spills, after: Spills): ChangedSpill[] {
  const keys = new Set([...before.keys(), ...after.keys()]);
  return [...keys].flatMap((key) => changedRanges(before.get(key), after.get(key)));
}

function changedRanges(before: Spill | undefined, after: Spill | undefined): ChangedSpill[] {
  if (!before || !after || before.range.endColumn !== after.range.endColumn) {
    return [before, after].flatMap((spill) => (spill ? [changedIn(spill, spill.range)] : []));
  }
  const { range } = before;
  const found: IRange[] = [];
  for (let at = 0; at < Math.max(before.rows.length, after.rows.length); at += 1) {
    if (before.rows[at] === after.rows[at]) continue;
    const row = range.startRow + at;
    const last = found.at(-1);
    if (last && last.endRow === row - 1) last.endRow = row;
    else found.push({ ...range, startRow: row, endRow: row });
  }
  return found.map((changed) => changedIn(before, changed));
}

function changedIn(
  { unitId, sheetId, range: { startRow, startColumn } }: Spill,
  range: IRange,
): ChangedSpill {
  return { unitId, sheetId, range, at: { row: startRow, column: startColumn } };
}
