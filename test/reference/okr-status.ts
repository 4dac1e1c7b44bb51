import { asPrinted } from './as-printed.ts';
import { MESSAGE, type Message, readNumber } from './cell.ts';
import { type Fraction, fraction, isAbove, ONE, over, toNumber, ZERO } from './fraction.ts';
import { type Answer, type Cell, down, layOut } from './sheet.ts';

export interface Pace {
  readonly onTrack: Fraction;
  readonly atRisk: Fraction;
  readonly tooEarly: Fraction;
}

export const PACE: Pace = { onTrack: fraction(0.9), atRisk: fraction(0.7), tooEarly: fraction(0.07) };

export function okrStatus(args: readonly unknown[]): Answer {
  const sheet = layOut(args, ['value', 'value', 'value', 'value']);
  const cells = sheet.rows.map(({ cells: [progress, expected, onTrackCell, atRiskCell] }): Cell => {
    const onTrack = readNumber(onTrackCell) ?? PACE.onTrack;
    const atRisk = readNumber(atRiskCell) ?? PACE.atRisk;
    if (onTrack === MESSAGE || atRisk === MESSAGE) return MESSAGE;
    if (isAbove(ZERO, atRisk) || isAbove(atRisk, onTrack) || isAbove(onTrack, ONE)) return MESSAGE;
    return statusOf(readNumber(progress), readNumber(expected), { ...PACE, onTrack, atRisk });
  });
  return down('Status', sheet, cells);
}

export function statusOf(
  progress: Fraction | null | Message,
  expected: Fraction | null | Message,
  pace: Pace,
): Cell {
  if (progress === MESSAGE) return 'Check data';
  if (progress === null) return 'No check-in';
  if (expected === MESSAGE) return 'Check data';
  if (expected === null) return MESSAGE;
  if (asPrinted(toNumber(progress)) >= 1) return 'Achieved';
  if (asPrinted(toNumber(expected)) < toNumber(pace.tooEarly)) return 'Too early';
  const ratio = asPrinted(toNumber(over(progress, expected)));
  if (ratio >= toNumber(pace.onTrack)) return 'On track';
  return ratio >= toNumber(pace.atRisk) ? 'At risk' : 'Off track';
}
