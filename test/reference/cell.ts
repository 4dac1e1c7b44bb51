import { type Fraction, fraction } from './fraction.ts';

/** A sentence to the person; its wording is not compared. */
export const MESSAGE = Symbol('a sentence that says what to mend');
export type Message = typeof MESSAGE;

export const isBlank = (cell: unknown): boolean =>
  cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');

const isError = (cell: unknown): boolean => typeof cell === 'string' && /^#[A-Z]/.test(cell);

export function readNumber(cell: unknown): Fraction | null | Message {
  if (isBlank(cell)) return null;
  if (typeof cell === 'number') return Number.isFinite(cell) ? fraction(cell) : MESSAGE;
  if (typeof cell !== 'string') return MESSAGE;
  const text = cell.trim();
  if (!/^[+-]?(\d+\.?\d*|\.\d+)%?$/.test(text)) return MESSAGE;
  const value = text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text);
  return Number.isFinite(value) ? fraction(value) : MESSAGE;
}

const DAY = 86_400_000;
const SERIAL_OF_1970 = 25_569;
const AFTER_9999 = 2_958_466;

/** Days since 1899-12-30, a sheet's own count. */
export function readDate(cell: unknown): number | null | Message {
  if (isBlank(cell)) return null;
  const day = typeof cell === 'number' ? cell : instantOf(cell) / DAY + SERIAL_OF_1970;
  return day >= 1 && day < AFTER_9999 ? Math.floor(day) : MESSAGE;
}

const instantOf = (cell: unknown): number => (cell instanceof Date ? cell.getTime() : fromIso(cell));

function fromIso(cell: unknown): number {
  const [text, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(String(cell).trim()) ?? [];
  if (text === undefined) return Number.NaN;
  const instant = Date.UTC(Number(year), Number(month) - 1, Number(day));
  return new Date(instant).toISOString().startsWith(text) ? instant : Number.NaN;
}

/** Blank is the choice that has '' among its words; without one it fails. */
export function readChoice<Choice extends string>(
  cell: unknown,
  choices: Readonly<Record<Choice, readonly string[]>>,
): Choice | Message {
  if (!isBlank(cell) && typeof cell !== 'string') return MESSAGE;
  const word = isBlank(cell) ? '' : String(cell).trim().toLowerCase();
  for (const choice in choices) if (choice === word || choices[choice].includes(word)) return choice;
  return MESSAGE;
}

/** An id or a name: a number counts as its text. */
export function readName(cell: unknown): string | Message {
  if (isBlank(cell)) return '';
  return isError(cell) || cell instanceof Date ? MESSAGE : String(cell).trim();
}

/** What stands in a header: a text that begins with a letter. "45 days" is a value that can't be read. */
export const isHeading = (cell: unknown): boolean => typeof cell === 'string' && /^\s*\p{L}/u.test(cell);
