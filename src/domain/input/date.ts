import { type CivilClock, type CivilDate, civilDate, fromIso } from '../time/civil-date.ts';
import { isBlank, isDate, shown } from './cell.ts';
import type { Reading } from './reading.ts';

/** A reference to an empty cell arrives as 0 and a time of day as a day of 1899: neither is a date. */
const FIRST = civilDate(1900, 1, 1);
const LAST = civilDate(9999, 12, 31);

/** A Date, a sheet's serial number or an ISO text; the time of day is dropped. */
export function readDate(value: unknown, civil: CivilClock, field = 'the date'): Reading<CivilDate> {
  if (isBlank(value)) return null;
  const date = fromCell(value, civil);
  if (date !== undefined && date >= FIRST && date <= LAST) return date;
  return { problem: 'notADate', field, shown: isDate(value) ? 'the date' : shown(value) };
}

function fromCell(value: unknown, civil: CivilClock): CivilDate | undefined {
  if (typeof value === 'number') return Math.floor(value) as CivilDate;
  if (typeof value === 'string') return fromIso(value.trim());
  return isDate(value) && Number.isFinite(value.getTime()) ? civil(value) : undefined;
}
