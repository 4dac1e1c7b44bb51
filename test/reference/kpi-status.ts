import { MESSAGE, type Message, readChoice, readNumber } from './cell.ts';
import { decimal, type Fraction, higher, isAbove, minus, size, times, ZERO } from './fraction.ts';
import { type Answer, type Cell, down, layOut } from './sheet.ts';

export const DIRECTIONS = {
  up: ['', 'higher', 'increase'],
  down: ['lower', 'decrease'],
  near: ['target', 'close'],
} as const;
export type Direction = keyof typeof DIRECTIONS;

export function kpiStatus(args: readonly unknown[]): Answer {
  const sheet = layOut(args, ['value', 'value', 'word', 'value', 'value']);
  return down(
    'Status',
    sheet,
    sheet.rows.map(({ cells: [value, target, direction, flag, green] }) =>
      statusOfValue(readNumber(value), target, direction, flag, green),
    ),
  );
}

export function statusOfValue(
  value: Fraction | null | Message,
  targetCell: unknown,
  directionCell: unknown,
  flagCell: unknown,
  greenCell: unknown,
): Cell {
  const direction = readChoice(directionCell, DIRECTIONS);
  const target = readNumber(targetCell);
  const flag = readNumber(flagCell);
  const green = readNumber(greenCell);
  if (direction === MESSAGE || value === MESSAGE || target === MESSAGE) return MESSAGE;
  if (flag === MESSAGE || green === MESSAGE) return MESSAGE;
  if (value === null) return 'No data';
  if (target === null) return 'No target';
  if (direction === 'near') return nearness(value, target, flag, green);
  return direction === 'up'
    ? rising(value, target, flag)
    : rising(opposite(value), opposite(target), flag && opposite(flag));
}

const opposite = (value: Fraction): Fraction => minus(ZERO, value);

function rising(value: Fraction, target: Fraction, flag: Fraction | null): Cell {
  const redFlag = flag ?? minus(target, tenthOf(target));
  if (isBeyond(redFlag, target)) return MESSAGE;
  if (!isBeyond(target, value)) return 'On target';
  return isBeyond(redFlag, value) ? 'Off target' : 'Near target';
}

const tenthOf = (target: Fraction): Fraction => times(size(target), decimal(1, 10));

function nearness(value: Fraction, target: Fraction, flag: Fraction | null, green: Fraction | null): Cell {
  const redFlag = flag ?? tenthOf(target);
  const greenWithin = green ?? times(redFlag, decimal(1, 2));
  if (isAbove(ZERO, greenWithin) || isBeyond(greenWithin, redFlag)) return MESSAGE;
  const distance = isEqual(value, target) ? ZERO : size(minus(value, target));
  if (!isBeyond(distance, greenWithin)) return 'On target';
  return isBeyond(distance, redFlag) ? 'Off target' : 'Near target';
}

/** KPI values are equal within 1e-9 of the larger one. */
export const isEqual = (a: Fraction, b: Fraction): boolean =>
  !isAbove(size(minus(a, b)), times(higher(size(a), size(b)), decimal(1, 1e9)));

export const isBeyond = (a: Fraction, b: Fraction): boolean => isAbove(a, b) && !isEqual(a, b);
