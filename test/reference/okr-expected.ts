import { MESSAGE, type Message, readChoice, readDate, readNumber } from './cell.ts';
import { decimal, type Fraction, fraction, isAbove, ONE, over, times, within, ZERO } from './fraction.ts';
import { type Answer, down, layOut, shown } from './sheet.ts';

const KINDS = { committed: [''], aspirational: ['stretch', 'moonshot'] } as const;

export interface SuccessLines {
  readonly committed: Fraction;
  readonly aspirational: Fraction;
}

export const SUCCESS_LINES: SuccessLines = { committed: ONE, aspirational: decimal(7, 10) };

export interface Span {
  readonly start: unknown;
  readonly end: unknown;
}

export function okrExpected(args: readonly unknown[]): Answer {
  const sheet = layOut(args, ['value', 'value', 'value', 'value']);
  const cells = sheet.rows.map(({ cells: [start, end, today, kind] }) =>
    shown(expectedOf({ start, end }, today, kind, SUCCESS_LINES)),
  );
  return down('Expected', sheet, cells);
}

export function expectedOf(
  span: Span,
  today: unknown,
  kind: unknown,
  lines: SuccessLines,
): Fraction | null | Message {
  const line = successLine(kind, lines);
  if (line === MESSAGE) return MESSAGE;
  const start = readDate(span.start);
  const end = readDate(span.end);
  const day = readDate(today);
  if (start === MESSAGE || end === MESSAGE || day === MESSAGE || day === null) return MESSAGE;
  if (start === null && end === null) return null;
  if (start === null || end === null || end <= start) return MESSAGE;
  return times(within(ZERO, over(fraction(day - start), fraction(end - start)), ONE), line);
}

function successLine(kind: unknown, lines: SuccessLines): Fraction | Message {
  const word = readChoice(kind, KINDS);
  if (word !== MESSAGE) return lines[word];
  const share = readNumber(kind);
  if (share === MESSAGE || share === null) return MESSAGE;
  return isAbove(share, ZERO) && !isAbove(share, ONE) ? share : MESSAGE;
}
