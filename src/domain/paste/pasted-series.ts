import { type DateReading, readDateText } from './date-text.ts';
import { monthNamed } from './month-name.ts';
import { isMissing } from './number-column.ts';

type Table = readonly (readonly string[])[];

/** One value as it was pasted. */
export interface PastedEntry {
  /** The row or the column that it stands in, from 1; blank rows are not counted. */
  readonly place: number;
  readonly date: string;
  readonly value: string;
}

/** Values that belong together; `name` tells them from the others that were pasted with them. */
export interface PastedSeries {
  readonly name: string;
  readonly entries: readonly PastedEntry[];
}

export interface PastedTable {
  readonly lies: 'down' | 'across';
  readonly series: readonly PastedSeries[];
}

/** The series of a table with a column of dates, or with dates across; null where no cell is a date. */
export function pastedSeries(table: Table): PastedTable | null {
  const down = bestLine(transposed(table));
  const across = bestLine(table);
  const isAcross = across.count > Math.max(1, down.count);
  const series = isAcross || down.count === 0 ? [] : seriesDown(table, down.at);
  // A single date above the values of one month stands in a column with them.
  if (isAcross || (series.length === 0 && across.isDay && across.count >= down.count)) {
    return { lies: 'across', series: seriesAcross(table, across.at) };
  }
  return down.count === 0 ? null : { lies: 'down', series };
}

const cellAt = (table: Table, row: number, column: number): string => table[row]?.[column] ?? '';

const named = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(', ');

function transposed(table: Table): Table {
  const width = Math.max(...table.map((row) => row.length));
  return Array.from({ length: width }, (_, column) => table.map((row) => row[column] ?? ''));
}

/** Days beat years, and years beat serial numbers, which look like any other number. */
const KINDS: readonly (readonly DateReading['kind'][])[] = [['day', 'either'], ['year'], ['serial']];

interface DatedLine {
  readonly at: number;
  /** How many dates, 0 where no line is one of dates. */
  readonly count: number;
  /** Whether the dates are of the surest kind. */
  readonly isDay: boolean;
}

/** The first line with the most dates of the surest kind. */
function bestLine(lines: Table): DatedLine {
  const read = lines.map((line) => line.map((text) => dateBeginning(text)?.reading.kind));
  for (const kinds of KINDS) {
    const counts = read.map((line, at) => {
      const count = line.filter((kind) => kind !== undefined && kinds.includes(kind)).length;
      const others = (lines[at] ?? []).filter((text) => text !== '').length - count;
      // A title or two above the dates, not a column of other numbers among which one looks like a year.
      return count > others / 2 ? count : 0;
    });
    const count = Math.max(0, ...counts);
    if (count > 0) return { at: counts.indexOf(count), count, isDay: kinds === KINDS[0] };
  }
  return { at: -1, count: 0, isDay: false };
}

/** "2012-Q4 Vol." is the volume in a quarter. */
function dateBeginning(text: string): { reading: DateReading; rest: string } | undefined {
  const whole = readDateText(text);
  if (whole !== undefined) return { reading: whole, rest: '' };
  const words = text.split(/\s+/);
  for (let count = Math.min(3, words.length - 1); count > 0; count--) {
    const reading = readDateText(words.slice(0, count).join(' '));
    if (reading !== undefined && reading.kind !== 'serial')
      return { reading, rest: words.slice(count).join(' ') };
  }
  return undefined;
}

/** A number, perhaps after a currency or before a unit. */
const isNumeric = (text: string): boolean => /^(\p{Lu}{3})?[^\d\p{L}]{0,4}\d[\d.,'’\s]*\D{0,15}$/u.test(text);

function seriesDown(table: Table, dateColumn: number): PastedSeries[] {
  const dated = (row: readonly string[]) => readDateText(row[dateColumn] ?? '') !== undefined;
  const first = table.findIndex(dated);
  const body = table.slice(first);
  const months = monthColumn(body, dateColumn);
  const columns = transposed(body);
  const values = columns.flatMap((texts, column) => {
    const there = texts.filter((text) => !isMissing(text));
    const isValue = there.length > 0 && there.filter(isNumeric).length > there.length / 2;
    return isValue && column !== dateColumn ? [column] : [];
  });
  const dateOf = (row: number) =>
    [months < 0 ? '' : cellAt(body, row, months), cellAt(body, row, dateColumn)].join(' ').trim();
  const group = groupColumn(
    columns,
    body.map((_, row) => dateOf(row)),
    [dateColumn, months, ...values],
  );
  return values.flatMap((column) => {
    const title = first > 0 ? cellAt(table, first - 1, column) : '';
    const byGroup = new Map<string, PastedEntry[]>();
    body.forEach((_, row) => {
      const name = group < 0 ? '' : cellAt(body, row, group);
      const entry = { place: first + row + 1, date: dateOf(row), value: cellAt(body, row, column) };
      const entries = byGroup.get(name);
      if (entries === undefined) byGroup.set(name, [entry]);
      else entries.push(entry);
    });
    return [...byGroup].map(([name, entries]) => ({
      name: named([title, name]) || `Column ${column + 1}`,
      entries,
    }));
  });
}

/** Beside years, the column of their months; −1 for none. */
function monthColumn(body: Table, dateColumn: number): number {
  const kind = readDateText(cellAt(body, 0, dateColumn))?.kind;
  if (kind !== 'year') return -1;
  return (body[0] ?? []).findIndex((_, column) =>
    body.every((row) => monthNamed(row[column] ?? '') !== undefined),
  );
}

/** The first column of words that tells rows of one date apart; −1 where dates do not repeat or none does. */
function groupColumn(columns: Table, dates: readonly string[], others: readonly number[]): number {
  if (new Set(dates).size === dates.length) return -1;
  return columns.findIndex((texts, column) => {
    if (others.includes(column)) return false;
    const names = dates.map((date, row) => `${date}\n${texts[row]}`);
    return new Set(names).size === names.length;
  });
}

/** Below the dates a series a row; cells before the first date name it, and so does what follows a date. */
function seriesAcross(table: Table, dateRow: number): PastedSeries[] {
  const heads = (table[dateRow] ?? []).map(dateBeginning);
  const first = heads.findIndex((head) => head !== undefined);
  return table.slice(dateRow + 1).flatMap((row, below) => {
    const label = row.slice(0, first);
    const byMeasure = new Map<string, PastedEntry[]>();
    heads.forEach((head, column) => {
      if (head === undefined) return;
      const text = cellAt(table, dateRow, column);
      const date = head.rest === '' ? text : text.slice(0, -head.rest.length).trim();
      const entry = { place: column + 1, date, value: row[column] ?? '' };
      byMeasure.set(head.rest, [...(byMeasure.get(head.rest) ?? []), entry]);
    });
    return [...byMeasure]
      .filter(([, entries]) => entries.some(({ value }) => !isMissing(value)))
      .map(([measure, entries]) => ({
        name: named([...label, measure]) || `Row ${dateRow + below + 2}`,
        entries,
      }));
  });
}
