/** An empty text, a text of blanks, null and undefined are the same blank. */
export function isBlank(value: unknown): boolean {
  if (typeof value !== 'string') return value === null || value === undefined;
  const first = value.charCodeAt(0);
  // What begins with a sign of ASCII need not be trimmed.
  return !(first > 32 && first < 127) && value.trim() === '';
}

/** Apps Script hands dates over from another realm, where instanceof would say no. */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}

const HASH = 35;
const ERROR_NAME = /^(N\/A|[A-Z0-9/]+[!?])/;

/** Sheets passes a cell's error on as its text. */
export function isErrorValue(value: unknown): boolean {
  return typeof value === 'string' && value.charCodeAt(0) === HASH && ERROR_NAME.test(value.slice(1));
}

const LONGEST_QUOTE = 40;

/** A cell's content, short enough for a sentence. */
export function shown(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number') return String(value);
  if (isDate(value)) return 'a date';
  if (typeof value !== 'string') return 'the content';
  const letters = Array.from(value.trim().replace(/\s+/g, ' '));
  return letters.length > LONGEST_QUOTE
    ? `"${letters.slice(0, LONGEST_QUOTE).join('')}…"`
    : `"${letters.join('')}"`;
}

/** A single cell or a range, as rows of cells. */
export function grid(value: unknown): readonly (readonly unknown[])[] {
  if (!Array.isArray(value)) return [[value]];
  return value.map((row: unknown) => (Array.isArray(row) ? row : [row]));
}
