/** What `google.script.run` lets through. */

/** Arguments arrive as plain JSON. */
export function arriving(args: readonly unknown[]): unknown[] {
  return args.map((arg) => (arg === undefined ? null : JSON.parse(JSON.stringify(arg))));
}

/** A Date anywhere in a reply makes the whole of it null; what JSON has no word for falls away. */
export function leaving(reply: unknown): unknown {
  if (reply === undefined || holdsDate(reply)) return null;
  const text = JSON.stringify(reply);
  return text === undefined ? null : JSON.parse(text);
}

function holdsDate(value: unknown): boolean {
  if (value instanceof Date) return true;
  return typeof value === 'object' && value !== null && Object.values(value).some(holdsDate);
}
