/** Number formats as the grid prints them. Patterns are spreadsheet patterns such as `0.0%` or `yyyy-mm-dd`. */
import { numfmt } from '@univerjs/core';
import type { CellValue } from './grid.ts';

export interface TypedNumber {
  readonly value: number | boolean;
  readonly pattern: string;
}

const dateByPattern = new Map<string, boolean>();

export function isDatePattern(pattern: string): boolean {
  if (pattern === '') return false;
  const known = dateByPattern.get(pattern);
  if (known !== undefined) return known;
  const isDate = numfmt.isDateFormat(pattern);
  dateByPattern.set(pattern, isDate);
  return isDate;
}

/** What a person's typing stands for when it is not plain text: `12%`, `2026-01-02`, `1,234.5`, `true`. */
export function readTyped(text: string): TypedNumber | undefined {
  if (/^\s*(true|false)\s*$/i.test(text)) return { value: /true/i.test(text), pattern: '' };
  if (!/\d/.test(text)) return undefined;
  const parsed = numfmt.parseValue(text.trim());
  if (!parsed || typeof parsed.v !== 'number') return undefined;
  // `70%` is read as 70 times 0.01; 15 digits are all that a spreadsheet keeps.
  return { value: Number(parsed.v.toPrecision(15)), pattern: parsed.z ?? '' };
}

export function printed(value: CellValue, pattern: string): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return hasTextSection(pattern) ? numfmt.format(pattern, value) : value;
  if (pattern === '' || pattern === 'General' || pattern === '@') return numfmt.format('General', value);
  return numfmt.format(pattern, value);
}

/** Such as `"- "@`, which puts a dash before a text. */
function hasTextSection(pattern: string): boolean {
  return pattern !== '@' && pattern.includes('@');
}
