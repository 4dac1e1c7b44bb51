import { isBlank, isHeading, MESSAGE, type Message } from './cell.ts';
import { type Fraction, toNumber } from './fraction.ts';

/** A result with the size of the figures it was made of: what is lost to rounding depends on that size. */
export interface Quantity {
  readonly value: number;
  readonly scale: number;
}

export type Cell = string | number | Quantity | Message;
export type Answer = Cell | Cell[][];

/** The whole call fails; `places` are the cells that could be named, as in "Row 3". */
export class Failure extends Error {
  readonly places: readonly string[];
  constructor(places: readonly string[] = []) {
    super(`fails, ${places.length === 0 ? 'no place named' : `naming one of ${places.join('; ')}`}`);
    this.places = places;
  }
}

/** `value` holds numbers or dates and so shows a header; `single` is one for the whole call. */
export type Holds = 'value' | 'word' | 'single';

/** What belongs to one cell of the result. */
export interface Row {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly unknown[];
}

export interface Sheet {
  readonly height: number;
  readonly width: number;
  readonly hasHeader: boolean;
  /** In reading order, without the header and without those that are blank throughout. */
  readonly rows: readonly Row[];
  readonly single: readonly unknown[];
}

interface Argument {
  readonly holds: Holds;
  readonly block: readonly (readonly unknown[])[];
}

const heightOf = ({ block }: Argument): number => block.length;
const widthOf = ({ block }: Argument): number => block[0]?.length ?? 0;
const cellOf = (arg: Argument, row: number, column: number): unknown =>
  arg.block[heightOf(arg) > 1 ? row : 0]?.[widthOf(arg) > 1 ? column : 0];

export function layOut(args: readonly unknown[], parameters: readonly Holds[]): Sheet {
  const given = parameters.map((holds, at): Argument => {
    const arg = args[at];
    return { holds, block: Array.isArray(arg) ? arg : [[arg]] };
  });
  if (given.some((arg) => arg.holds === 'single' && heightOf(arg) * widthOf(arg) > 1)) throw new Failure();
  const height = common(given.map(heightOf));
  const width = common(given.map(widthOf));
  const sizeOf = height > 1 ? heightOf : widthOf;
  const deciding = given.filter((arg) => height * width === 1 || sizeOf(arg) > 1);
  const hasHeader = height * width > 1 && startsWithHeadings(deciding, height > 1);
  const frame = { height, width, hasHeader };
  const rows = placesOf(frame)
    .filter(({ row, column }) => deciding.some((arg) => !isBlank(cellOf(arg, row, column))))
    .map(({ row, column }) => ({ row, column, cells: given.map((arg) => cellOf(arg, row, column)) }));
  return { ...frame, rows, single: given.map(({ block }) => block[0]?.[0]) };
}

type Frame = Pick<Sheet, 'height' | 'width' | 'hasHeader'>;
type Place = Pick<Row, 'row' | 'column'>;

const standsInHeader = ({ height, hasHeader }: Frame, { row, column }: Place): boolean =>
  hasHeader && (height > 1 ? row : column) === 0;

/** Behind the header, in reading order. */
function placesOf(frame: Frame): Place[] {
  const rows = Array.from({ length: frame.height }, (_, row) =>
    Array.from({ length: frame.width }, (__, column): Place => ({ row, column })),
  );
  return rows.flat().filter((place) => !standsInHeader(frame, place));
}

/** Of those that are not 1. */
function common(sizes: readonly number[]): number {
  const several = new Set(sizes.filter((size) => size > 1));
  if (several.size > 1) throw new Failure();
  return Math.max(1, ...several);
}

function startsWithHeadings(args: readonly Argument[], isTall: boolean): boolean {
  const first = args
    .filter(({ holds }) => holds === 'value')
    .flatMap(({ block }) => (isTall ? block[0] : block[0]?.slice(0, 1)) ?? []);
  return first.length > 0 && first.every(isHeading);
}

/** A call that fails because of any of these. */
export function failureAt({ height, width }: Sheet, rows: readonly Row[]): Failure {
  if (height * width === 1) return new Failure();
  return new Failure(
    rows.map(({ row, column }) => {
      if (height === 1) return `Column ${column + 1}`;
      return width === 1 ? `Row ${row + 1}` : `Row ${row + 1}, column ${column + 1}`;
    }),
  );
}

/** Each beside what it belongs to, with the label for a heading; a single cell by itself. */
export function down(label: string, sheet: Sheet, cells: readonly Cell[]): Answer {
  const { height, width } = sheet;
  const answer = Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (__, column): Cell => {
      return standsInHeader(sheet, { row, column }) ? label : '';
    }),
  );
  sheet.rows.forEach(({ row, column }, index) => {
    const line = answer[row];
    if (line) line[column] = cells[index] ?? '';
  });
  return height * width === 1 ? (answer[0]?.[0] ?? '') : answer;
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
