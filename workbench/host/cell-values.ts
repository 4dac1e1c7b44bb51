/** Between what a script writes or reads and what a cell holds. */
import type { CellContent, CellEntry, CellValue, FormulaScalar } from '../grid/grid.ts';
import { isDatePattern, readTyped } from '../grid/number-format.ts';
import { instantOf, serialOf } from '../grid/serial-date.ts';

const TEXT_PATTERN = '@';
const DATE_PATTERN = 'yyyy-mm-dd';
const DATE_TIME_PATTERN = 'yyyy-mm-dd hh:mm:ss';

export interface CellFormats {
  /** `setValue`: text is read as a person's typing, `=` makes a formula, an apostrophe keeps the rest as text. */
  entryOf(given: unknown, pattern: string): CellEntry;
  /** `getValue`: a blank is '', a number in a date format a Date. */
  cellValue(content: Pick<CellContent, 'value' | 'pattern'>): string | number | boolean | Date;
  /** What a custom function gets and gives. */
  argumentOf(scalar: FormulaScalar): string | number | boolean | Date;
  resultOf(given: unknown): FormulaScalar;
}

export function cellFormats(zone: string, makeDate: (instant: number) => Date): CellFormats {
  const dateOf = (serial: number) => makeDate(instantOf(serial, zone).getTime());

  function dateEntry(date: Date, pattern: string): CellEntry {
    const serial = serialOf(date, zone);
    if (isDatePattern(pattern)) return { value: serial };
    return { value: serial, pattern: Number.isInteger(serial) ? DATE_PATTERN : DATE_TIME_PATTERN };
  }

  return {
    entryOf(given, pattern) {
      if (given === null || given === undefined || given === '') return { value: null };
      if (typeof given === 'string') return textEntry(given, pattern);
      if (typeof given === 'number') return { value: Number.isFinite(given) ? given : '#NUM!' };
      if (typeof given === 'boolean') return { value: given };
      if (given instanceof Date) return dateEntry(given, pattern);
      return { value: String(given) };
    },
    cellValue({ value, pattern }) {
      if (value === null) return '';
      return typeof value === 'number' && isDatePattern(pattern) ? dateOf(value) : value;
    },
    argumentOf: (scalar) => (typeof scalar === 'object' ? dateOf(scalar.serial) : scalar),
    resultOf(given) {
      if (given instanceof Date) return { serial: serialOf(given, zone) };
      if (typeof given === 'string' || typeof given === 'number' || typeof given === 'boolean') return given;
      return given === null || given === undefined ? '' : String(given);
    },
  };
}

function textEntry(text: string, pattern: string): CellEntry {
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (text.startsWith('=') && text.length > 1) return { value: null, formula: text };
  const typed = pattern === TEXT_PATTERN ? undefined : readTyped(text);
  if (!typed) return { value: text };
  const brings = pattern === '' && typed.pattern !== '';
  return { value: typed.value, ...(brings && { pattern: typed.pattern }) };
}

export function isBlank(value: CellValue): boolean {
  return value === null || value === '';
}
