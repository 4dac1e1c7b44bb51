import { readNumber } from '../src/domain/input/number.ts';
import { isRefused } from '../src/domain/input/reading.ts';
import { type Measured, scaleOf } from './figure.ts';

/**
 * What a person typed as a value: a number, null for a blank, or what to type instead, as a sentence.
 * The sign % only repeats the unit where that is percent.
 */
export function readFigure(text: string, measured: Measured): number | string | null {
  const scale = scaleOf(measured);
  const bare = scale === 'plain' ? text : text.replace(/\s*%\s*$/, '');
  const read = readNumber(bare);
  if (read === null) return text.trim() === '' ? null : advice(text);
  if (isRefused(read)) return advice(text);
  if (scale !== 'share') return read;
  const hasSign = bare !== text;
  if (!hasSign && read !== 0 && Math.abs(read) <= 1) {
    return `Type ${read}% or ${toPercent(read)}%, so that it is clear which one you mean.`;
  }
  return read / 100;
}

const toPercent = (share: number): number => Number((share * 100).toPrecision(12));

function advice(text: string): string {
  const typed = `“${text.trim().slice(0, 30)}” is not a number`;
  const numbers = text.match(/[-+]?\d[\d.,]*/g) ?? [];
  const [only, ...others] = numbers;
  if (only === undefined || others.length > 0) return `${typed}.`;
  if (/^[-+]?\d+(\.\d+)?$/.test(only)) return `${typed}. Type only ${only}.`;
  if (/^[-+]?\d+,\d+$/.test(only) && !/,\d{3}$/.test(only))
    return `${typed}. Type it with a point: ${only.replace(',', '.')}.`;
  return `${typed}. Type it without separators, such as 1234.5.`;
}
