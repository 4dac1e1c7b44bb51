declare const civil: unique symbol;

/** A calendar day as a sheet's serial number: 0 is 1899-12-30. */
export type CivilDate = number & { readonly [civil]: true };

/** The calendar day of an instant, in some time zone. */
export type CivilClock = (instant: Date) => CivilDate;

const MILLISECONDS = 86_400_000;
/** The serial number of 1970-01-01. */
const UNIX_EPOCH = 25_569;

/** Not Date.UTC, which takes the years 0 to 99 for 1900 to 1999. */
export function civilDate(year: number, month: number, day: number): CivilDate {
  return (new Date(0).setUTCFullYear(year, month - 1, day) / MILLISECONDS + UNIX_EPOCH) as CivilDate;
}

/** The same day at midnight in UTC, which has no daylight saving. */
export const inUtc = (date: CivilDate): Date => new Date((date - UNIX_EPOCH) * MILLISECONDS);

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Undefined unless the text is a day that exists: 2026-02-29 does not. */
export function fromIso(text: string): CivilDate | undefined {
  const parts = ISO.exec(text);
  if (parts === null) return undefined;
  const date = civilDate(Number(parts[1]), Number(parts[2]), Number(parts[3]));
  return toIso(date) === text ? date : undefined;
}

export function toIso(date: CivilDate): string {
  return inUtc(date).toISOString().slice(0, 10);
}

const clocks = new Map<string, CivilClock>();

/** Any IANA zone. The instant's time of day is dropped, so that daylight saving never moves a day. */
export function civilDateIn(zone: string): CivilClock {
  const known = clocks.get(zone);
  if (known !== undefined) return known;
  const clock = clockOf(
    new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
      timeZone: zone,
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
    }),
  );
  clocks.set(zone, clock);
  return clock;
}

/** Dates of a sheet are midnights that stand in many cells, and finding their day costs more than all else of a row. */
function clockOf(format: Intl.DateTimeFormat): CivilClock {
  const days = new Map<number, CivilDate>();
  return (instant) => {
    const time = instant.getTime();
    const known = days.get(time);
    if (known !== undefined) return known;
    const [month = 0, day = 0, year = 0] = format.format(instant).split('/').map(Number);
    const date = civilDate(year, month, day);
    days.set(time, date);
    return date;
  };
}
