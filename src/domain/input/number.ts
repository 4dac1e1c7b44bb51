import { isBlank, shown } from './cell.ts';
import type { Reading } from './reading.ts';

const BEYOND_DOUBT = /^[+-]?(?:\d+\.?\d*|\.\d+)%?$/;

/** A number, or a text that can be nothing else: "1,234" and "45 days" are not guessed at. */
export function readNumber(value: unknown, field = 'the value'): Reading<number> {
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (isBlank(value)) return null;
  const number = typeof value === 'string' ? fromText(value.trim()) : Number.NaN;
  return Number.isFinite(number) ? number : { problem: 'notANumber', field, shown: shown(value) };
}

function fromText(text: string): number {
  if (!BEYOND_DOUBT.test(text)) return Number.NaN;
  return text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text);
}
