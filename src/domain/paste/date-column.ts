import type { CivilDate } from '../time/civil-date.ts';
import { type DateOrder, type DateReading, readDateText } from './date-text.ts';

export interface DateColumn {
  /** By cell; null for what is no date. */
  readonly dates: readonly (CivilDate | null)[];
  /** A date that could be read in both orders, where no other cell tells which one holds; null when nothing is open. */
  readonly open: {
    readonly text: string;
    readonly dayFirst: CivilDate;
    readonly monthFirst: CivilDate;
  } | null;
}

/** Reads dates by the evidence of all of them; `answer` is what the person said about an open one. */
export function readDateColumn(texts: readonly string[], answer: DateOrder | null): DateColumn {
  const readings = texts.map(readDateText);
  const order = orderTold(readings) ?? answer;
  let open: DateColumn['open'] = null;
  const dates = readings.map((reading, at) => {
    if (reading === undefined) return null;
    if (reading.kind !== 'either') return reading.date;
    const { dayFirst, monthFirst } = reading;
    if (order !== null) return order === 'day first' ? dayFirst : monthFirst;
    if (dayFirst !== null && monthFirst !== null) open ??= { text: texts[at] ?? '', dayFirst, monthFirst };
    return null;
  });
  return { dates, open };
}

/** By the days above 12. Cells that contradict each other tell nothing. */
function orderTold(readings: readonly (DateReading | undefined)[]): DateOrder | null {
  const told = new Set<DateOrder>();
  for (const reading of readings) {
    if (reading?.kind !== 'either') continue;
    if (reading.monthFirst === null) told.add('day first');
    if (reading.dayFirst === null) told.add('month first');
  }
  const [order = null, contradiction] = told;
  return contradiction === undefined ? order : null;
}
