/** Sheets counts days from 30 December 1899 in the spreadsheet's own time zone. */
const DAY_MS = 86_400_000;
const SERIAL_OF_1970 = 25_569;

/** The wall clock of a zone at an instant, as if it were UTC. */
export function wallClock(instant: Date, zone: string): number {
  const parts = formatter(zone).formatToParts(instant);
  const part = (type: string) => Number(parts.find((one) => one.type === type)?.value);
  return (
    Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second')) +
    (((instant.getTime() % 1000) + 1000) % 1000)
  );
}

export function serialOf(instant: Date, zone: string): number {
  return wallClock(instant, zone) / DAY_MS + SERIAL_OF_1970;
}

export function instantOf(serial: number, zone: string): Date {
  const wall = Math.round((serial - SERIAL_OF_1970) * DAY_MS);
  return new Date(instantOfWall(wall, zone));
}

/** The instant at which the clocks of a zone show this; of two, the one before they are put back. */
export function instantOfWall(wall: number, zone: string): number {
  const offset = (at: number) => wallClock(new Date(at), zone) - at;
  const first = wall - offset(wall);
  const second = wall - offset(first);
  return first === second ? first : offset(second) === wall - second ? second : first;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formatters.set(zone, made);
  return made;
}
