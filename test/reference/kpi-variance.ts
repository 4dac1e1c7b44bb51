import { MESSAGE, readChoice, readNumber } from './cell.ts';
import { type Fraction, higher, isZero, minus, over, size, toNumber, ZERO } from './fraction.ts';
import { DIRECTIONS, type Direction } from './kpi-status.ts';
import { type Answer, type Cell, down, Failure, layOut, shown } from './sheet.ts';

const MODES = { abs: [''], pct: [] } as const;

export function kpiVariance(args: readonly unknown[]): Answer {
  const sheet = layOut(args, ['value', 'value', 'word', 'single']);
  const mode = readChoice(sheet.single[3], MODES);
  if (mode === MESSAGE) throw new Failure();
  return down(
    'Variance',
    sheet,
    sheet.rows.map(({ cells: [value, reference, direction] }) => gap(value, reference, direction, mode)),
  );
}

function gap(
  valueCell: unknown,
  referenceCell: unknown,
  directionCell: unknown,
  mode: keyof typeof MODES,
): Cell {
  const value = readNumber(valueCell);
  const reference = readNumber(referenceCell);
  const direction = readChoice(directionCell, DIRECTIONS);
  if (value === MESSAGE || reference === MESSAGE || direction === MESSAGE) return MESSAGE;
  if (value === null || reference === null) return '';
  const gained = favourable(value, reference, direction);
  const larger = higher(size(value), size(reference));
  if (mode === 'abs') return shown(gained, toNumber(larger));
  if (isZero(reference)) return MESSAGE;
  return shown(over(gained, size(reference)), toNumber(over(larger, size(reference))));
}

/** Above 0 is better, whatever the direction. */
export function favourable(value: Fraction, reference: Fraction, direction: Direction): Fraction {
  if (direction === 'up') return minus(value, reference);
  if (direction === 'down') return minus(reference, value);
  return minus(ZERO, size(minus(value, reference)));
}
