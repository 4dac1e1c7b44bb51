import { wallClock } from '../grid/serial-date.ts';
import type { Context } from './context.ts';

type Utilities = GoogleAppsScript.Utilities.Utilities;

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
// biome-ignore format: a year on two lines
const MONTHS = [
  'January', 'February', 'March', 'April', 'May', 'June',
  'July', 'August', 'September', 'October', 'November', 'December',
];

export function utilities({ fake }: Context): Utilities {
  return fake<Utilities>('Utilities', {
    getUuid: () => crypto.randomUUID(),
    formatDate: (date, zone, pattern) => formatDate(date, zone, pattern),
    /** Blocks nothing: the clock belongs to the test. */
    sleep: () => undefined,
  });
}

/** The letters of Java's SimpleDateFormat that the documentation of `formatDate` points to. */
function formatDate(date: GoogleAppsScript.Base.Date, zone: string, pattern: string): string {
  if (!(date instanceof Date) || Number.isNaN(date.getTime())) throw new Error('Invalid argument: date');
  const wall = new Date(wallClock(date, zone));
  return pattern.replace(
    /'((?:[^']|'')*)'|([A-Za-z])\2*/g,
    (run, quoted: string | undefined, letter: string) => {
      if (quoted !== undefined) return quoted === '' ? "'" : quoted.replaceAll("''", "'");
      return field(letter, run.length, wall, date);
    },
  );
}

function field(letter: string, width: number, wall: Date, instant: Date): string {
  const padded = (value: number) => String(value).padStart(width, '0');
  const hour = wall.getUTCHours();
  switch (letter) {
    case 'y':
      return width === 2 ? String(wall.getUTCFullYear()).slice(-2) : padded(wall.getUTCFullYear());
    case 'M':
      return width < 3 ? padded(wall.getUTCMonth() + 1) : named(MONTHS, wall.getUTCMonth(), width);
    case 'E':
      return named(DAYS, wall.getUTCDay(), width);
    case 'u':
      return padded(wall.getUTCDay() || 7);
    case 'd':
      return padded(wall.getUTCDate());
    case 'H':
      return padded(hour);
    case 'h':
      return padded(hour % 12 || 12);
    case 'a':
      return hour < 12 ? 'AM' : 'PM';
    case 'm':
      return padded(wall.getUTCMinutes());
    case 's':
      return padded(wall.getUTCSeconds());
    case 'S':
      return padded(wall.getUTCMilliseconds());
    case 'Z':
    case 'X':
      return offset(wall.getTime() - instant.getTime(), letter === 'X' && width === 3 ? ':' : '');
    default:
      throw new Error(`local workbench: the date letter ${letter} is not built`);
  }
}

function named(names: readonly string[], at: number, width: number): string {
  const name = names[at] ?? '';
  return width < 4 ? name.slice(0, 3) : name;
}

/** Wall clocks drop the milliseconds that zones never have. */
function offset(ms: number, separator: string): string {
  const minutes = Math.round(Math.abs(ms) / 60_000);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${ms < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}${separator}${two(minutes % 60)}`;
}
