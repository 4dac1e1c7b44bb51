import type { CivilDate } from '../time/civil-date.ts';
import { type DateColumn, readDateColumn } from './date-column.ts';
import type { DateOrder } from './date-text.ts';
import { type DecimalMark, isMissing, type NumberColumn, readNumberColumn } from './number-column.ts';
import type { PastedEntry } from './pasted-series.ts';

export interface Answers {
  readonly order: DateOrder | null;
  readonly mark: DecimalMark | null;
}

export interface DatedValue {
  readonly date: CivilDate;
  readonly value: number;
}

export interface LeftOut {
  readonly entry: PastedEntry;
  /** `replaced`: a later one has the same day. */
  readonly why: 'no value' | 'no date' | 'not a number' | 'replaced';
}

/** What was pasted, every entry either a value or left out with the reason. */
export interface DatedValues {
  /** In order of time. */
  readonly values: readonly DatedValue[];
  readonly leftOut: readonly LeftOut[];
  readonly unit: string;
  /** What has to be asked first: until then nothing is a value that depends on it. */
  readonly openDate: DateColumn['open'];
  readonly openNumber: NumberColumn['open'];
}

export function datedValues(entries: readonly PastedEntry[], { order, mark }: Answers): DatedValues {
  const dates = readDateColumn(
    entries.map(({ date }) => date),
    order,
  );
  const numbers = readNumberColumn(
    entries.map(({ value }) => value),
    mark,
  );
  const leftOut: LeftOut[] = [];
  const byDate = new Map<CivilDate, { readonly entry: PastedEntry; readonly value: number }>();
  entries.forEach((entry, at) => {
    const [date, value] = [dates.dates[at] ?? null, numbers.values[at] ?? null];
    if (date === null) leftOut.push({ entry, why: 'no date' });
    else if (value === null)
      leftOut.push({ entry, why: isMissing(entry.value) ? 'no value' : 'not a number' });
    else {
      const earlier = byDate.get(date);
      if (earlier !== undefined) leftOut.push({ entry: earlier.entry, why: 'replaced' });
      byDate.set(date, { entry, value });
    }
  });
  const values = [...byDate]
    .map(([date, { value }]) => ({ date, value }))
    .sort((one, other) => one.date - other.date);
  return { values, leftOut, unit: numbers.unit, openDate: dates.open, openNumber: numbers.open };
}
