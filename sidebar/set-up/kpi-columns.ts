import { plainWord } from '../../src/domain/input/word.ts';
import { readNumberColumn } from '../../src/domain/paste/number-column.ts';
import type { CellView } from '../../src/schema/format-views.ts';

/** What a column of somebody's KPIs can hold. */
export type KpiColumn = 'name' | 'value' | 'target' | 'unit' | 'direction';

/** Where each stands, counted from 0. */
export type KpiColumns = Partial<Readonly<Record<KpiColumn, number>>>;

const HEADERS: readonly (readonly [KpiColumn, RegExp])[] = [
  ['target', /\b(target|goal|plan|planned|budget|should)\b/],
  ['direction', /\b(direction|better|trend wanted)\b/],
  ['unit', /\b(unit|units|measured in|uom)\b/],
  ['value', /\b(value|current|actual|latest|now|today|result|as is|status quo)\b/],
  ['name', /\b(kpi|kpis|metric|measure|indicator|name|what)\b/],
];

export interface FoundColumns {
  readonly columns: KpiColumns;
  readonly hasHeader: boolean;
  /** Taken for what they are by their contents alone. */
  readonly guessed: readonly KpiColumn[];
}

/** By the words of a header row, and by contents where these say nothing. */
export function findColumns(rows: readonly (readonly CellView[])[]): FoundColumns | null {
  const [first = []] = rows;
  const named = headersIn(first);
  const hasHeader = Object.keys(named).length > 0 && !first.some(isFigure);
  const columns: Partial<Record<KpiColumn, number>> = hasHeader ? named : {};
  const body = hasHeader ? rows.slice(1) : rows;
  const guessed: KpiColumn[] = [];
  const free = () =>
    first.map((_, place) => place).filter((place) => !Object.values(columns).includes(place));
  const guess = (column: KpiColumn, isLike: (cell: CellView) => boolean) => {
    if (columns[column] !== undefined) return;
    const place = free().find((each) => mostly(body, each, isLike));
    if (place === undefined) return;
    columns[column] = place;
    guessed.push(column);
  };
  guess('name', isWord);
  if (!hasHeader) {
    guess('direction', isDirection);
    guess('value', isFigure);
    guess('target', isFigure);
    guess('unit', isWord);
  } else if (columns.target === undefined) guess('value', isFigure);
  const isThere = columns.name !== undefined && (columns.value !== undefined || columns.target !== undefined);
  return isThere ? { columns, hasHeader, guessed } : null;
}

function headersIn(cells: readonly CellView[]): Partial<Record<KpiColumn, number>> {
  const found: Partial<Record<KpiColumn, number>> = {};
  cells.forEach((cell, place) => {
    const word = plainWord(cell ?? '');
    const [column] = HEADERS.find(([name, pattern]) => found[name] === undefined && pattern.test(word)) ?? [];
    if (column !== undefined) found[column] = place;
  });
  return found;
}

function mostly(
  rows: readonly (readonly CellView[])[],
  place: number,
  isLike: (cell: CellView) => boolean,
): boolean {
  const cells = rows.map((row) => row[place] ?? '').filter((cell) => cell !== '');
  return cells.length > 0 && cells.filter(isLike).length * 2 > cells.length;
}

const DIRECTIONS = /^(up|down|near|higher|lower|more|less|increase|decrease|maximi[sz]e|minimi[sz]e|↑|↓)\b/;

export function isFigure(cell: CellView): boolean {
  if (typeof cell === 'number') return true;
  if (cell === null || !/\d/.test(cell)) return false;
  const { values, open } = readNumberColumn([cell.trim()], null);
  return open !== null || values[0] != null;
}

const isDirection = (cell: CellView): boolean => DIRECTIONS.test(plainWord(cell ?? ''));
const isWord = (cell: CellView): boolean => typeof cell === 'string' && cell.trim() !== '' && !isFigure(cell);
