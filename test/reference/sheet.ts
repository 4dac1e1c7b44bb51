import { isBlank, isHeading, MESSAGE, type Message } from './cell.ts';
import { type Fraction, toNumber } from './fraction.ts';

/** A result with the size of the figures it was made of: what is lost to rounding depends on that size. */
export interface Quantity {
  readonly value: number;
  readonly scale: number;
}

export type Cell = string | number | Quantity | Message;
export type Answer = Cell | Cell[][];

/** The whole call fails; `rows` are those that could be named, counted from 1 at the top of the range. */
export class Failure extends Error {
  readonly rows: readonly number[];
  constructor(rows: readonly number[] = []) {
    super(`fails, ${rows.length === 0 ? 'no row named' : `naming a row of ${rows.join(', ')}`}`);
    this.rows = rows;
  }
}

/** `value` holds numbers or dates and so shows a header; `single` is one for the whole call. */
export type Holds = 'value' | 'word' | 'single';

export interface Row {
  /** From 0 at the top of the range. */
  readonly at: number;
  readonly cells: readonly unknown[];
}

export interface Sheet {
  readonly isColumn: boolean;
  readonly height: number;
  readonly hasHeader: boolean;
  /** Without the header and without the rows that are blank throughout. */
  readonly rows: readonly Row[];
  readonly single: readonly unknown[];
}

export function layOut(args: readonly unknown[], parameters: readonly Holds[]): Sheet {
  const given = parameters.map((_, at) => alone(args[at]));
  given.forEach((arg, at) => {
    if (Array.isArray(arg) && parameters[at] === 'single') throw new Failure();
  });
  const columns = given.filter((arg): arg is unknown[][] => Array.isArray(arg));
  const height = columns[0]?.length ?? 1;
  if (columns.some((column) => column.length !== height)) throw new Failure();
  const hasHeader = startsWithHeadings(
    given.filter((arg, at): arg is unknown[][] => parameters[at] === 'value' && Array.isArray(arg)),
  );
  const rows: Row[] = [];
  for (let at = hasHeader ? 1 : 0; at < height; at++) {
    const deciding = columns.length > 0 ? columns.map((column) => column[at]?.[0]) : given;
    if (deciding.every(isBlank)) continue;
    rows.push({ at, cells: given.map((arg) => (Array.isArray(arg) ? arg[at][0] : arg)) });
  }
  return { isColumn: columns.length > 0, height, hasHeader, rows, single: given };
}

/** A range of one cell is that cell. */
function alone(arg: unknown): unknown {
  if (!Array.isArray(arg)) return arg;
  return arg.length === 1 && arg[0].length === 1 ? arg[0][0] : arg;
}

function startsWithHeadings(columns: readonly unknown[][][]): boolean {
  return columns.length > 0 && columns.every((column) => isHeading(column[0]?.[0]));
}

/** One cell a row below the label, or a single cell. */
export function down(label: string, sheet: Sheet, cells: readonly Cell[]): Answer {
  if (!sheet.isColumn) return cells[0] ?? '';
  const column: Cell[][] = Array.from({ length: sheet.height }, () => ['']);
  sheet.rows.forEach(({ at }, index) => {
    column[at] = [cells[index] ?? ''];
  });
  if (sheet.hasHeader) column[0] = [label];
  return column;
}

/** A number that no cell can hold gives a sentence. */
export function shown(exact: Fraction | null | Message, scale?: number): Cell {
  if (exact === null) return '';
  if (exact === MESSAGE) return MESSAGE;
  const value = toNumber(exact);
  if (!Number.isFinite(value)) return MESSAGE;
  return scale === undefined ? value : { value, scale };
}

/** In a function that gives one number a sentence fails the call. */
export function alsoFails(cell: Cell): Cell {
  if (cell === MESSAGE) throw new Failure();
  return cell;
}
