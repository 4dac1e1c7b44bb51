/** `Date` as the add-on sees it: it follows the host's clock, and its local time is that of the script's zone. */
import { instantOfWall, wallClock } from '../grid/serial-date.ts';

const FIELDS = ['FullYear', 'Month', 'Date', 'Hours', 'Minutes', 'Seconds', 'Milliseconds'] as const;

export function scriptDate(clock: () => Date, zone: string): DateConstructor {
  class ScriptDate extends Date {
    constructor(...parts: unknown[]) {
      super(parts.length === 0 ? clock().getTime() : instantOfParts(parts, zone));
    }

    static override now(): number {
      return clock().getTime();
    }

    override getDay(): number {
      return wallDate(this).getUTCDay();
    }

    override getTimezoneOffset(): number {
      return (this.getTime() - wallClock(this, zone)) / 60_000;
    }
  }

  const wallDate = (date: Date) => new Date(wallClock(date, zone));
  for (const field of FIELDS) {
    define(ScriptDate.prototype, `get${field}`, function () {
      return Number.isNaN(this.getTime()) ? Number.NaN : wallDate(this)[`getUTC${field}`]();
    });
    define(ScriptDate.prototype, `set${field}`, function (...values: number[]) {
      const wall = wallDate(this);
      Reflect.apply(wall[`setUTC${field}`], wall, values);
      return this.setTime(instantOfWall(wall.getTime(), zone));
    });
  }
  for (const name of ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString'] as const) {
    const plain = Date.prototype[name];
    define(ScriptDate.prototype, name, function (locales?: string, options?: Intl.DateTimeFormatOptions) {
      return plain.call(this, locales, { timeZone: zone, ...options });
    });
  }
  return new Proxy(ScriptDate, { apply: () => new ScriptDate().toString() }) as unknown as DateConstructor;
}

function define<Args extends never[] | unknown[]>(
  prototype: Date,
  name: string,
  value: (this: Date, ...args: Args) => unknown,
): void {
  Object.defineProperty(prototype, name, { value, configurable: true, writable: true });
}

function instantOfParts(parts: readonly unknown[], zone: string): number {
  if (parts.length > 1) {
    const [year = 0, month = 0, day = 1, ...time] = parts.map(Number);
    return instantOfWall(Date.UTC(year, month, day, ...time), zone);
  }
  const [only] = parts;
  if (typeof only === 'string' && isLocalText(only)) return instantOfWall(Date.parse(`${only}Z`), zone);
  return only instanceof Date
    ? only.getTime()
    : new Date(typeof only === 'string' ? only : Number(only)).getTime();
}

/** ISO text with a time but no zone counts in local time. */
function isLocalText(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?$/.test(text);
}
