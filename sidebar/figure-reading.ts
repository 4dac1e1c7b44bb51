import { readNumber } from '../src/domain/input/number.ts';
import { isRefused } from '../src/domain/input/reading.ts';
import { type Measured, scaleOf } from './figure.ts';
import { numberAdvice } from './number-advice.ts';

/**
 * What a person typed as a value: a number, null for a blank, or what to type instead, as a sentence.
 * The sign % only repeats the unit where that is percent.
 */
export function readFigure(text: string, measured: Measured): number | string | null {
  const scale = scaleOf(measured);
  const bare = scale === 'plain' ? text : text.replace(/\s*%\s*$/, '');
  const read = readNumber(bare);
  if (read === null) return text.trim() === '' ? null : numberAdvice(text);
  if (isRefused(read)) return numberAdvice(text);
  if (scale !== 'share') return read;
  const hasSign = bare !== text;
  if (!hasSign && read !== 0 && Math.abs(read) <= 1) {
    return `Type ${read}% or ${toPercent(read)}%, so that it is clear which one you mean.`;
  }
  return read / 100;
}

const toPercent = (share: number): number => Number((share * 100).toPrecision(12));
