import { MESSAGE, readChoice, readNumber } from './cell.ts';
import { type Fraction, fraction, isAbove, over } from './fraction.ts';
import { type Answer, alsoFails, Failure, failureAt, layOut, type Row, type Sheet, shown } from './sheet.ts';

const TYPES = {
  'at least': ['above', 'stay above', 'min'],
  'at most': ['below', 'stay below', 'max'],
  between: ['range', 'stay between'],
} as const;

export function okrHold(args: readonly unknown[]): Answer {
  const sheet = layOut(args, ['value', 'single', 'single', 'single', 'single']);
  const [, typeCell, targetCell, limitCell, plannedCell] = sheet.single;
  const type = readChoice(typeCell, TYPES);
  const target = readNumber(targetCell);
  const limit = readNumber(limitCell);
  const planned = readNumber(plannedCell);
  if (type === MESSAGE || target === MESSAGE) throw new Failure();
  if (limit === MESSAGE || planned === MESSAGE) throw new Failure();
  const values = readValues(sheet);
  if (values.length === 0) return '';
  if (target === null) throw new Failure();
  if (type === 'between' && (limit === null || isAbove(target, limit))) throw new Failure();
  const held = values.filter((value) => {
    if (type === 'at least') return !isAbove(target, value);
    if (type === 'at most') return !isAbove(value, target);
    return !isAbove(target, value) && limit !== null && !isAbove(value, limit);
  });
  if (planned !== null && !isCount(planned, values.length)) throw new Failure();
  return alsoFails(shown(over(fraction(held.length), planned ?? fraction(values.length))));
}

/** As many periods as have a value, or more. */
const isCount = (planned: Fraction, least: number): boolean =>
  planned.numerator % planned.denominator === 0n && !isAbove(fraction(least), planned);

/** The numbers of the first argument; a cell that is none fails the call. */
export function readValues(sheet: Sheet): Fraction[] {
  const bad: Row[] = [];
  const values: Fraction[] = [];
  for (const row of sheet.rows) {
    const value = readNumber(row.cells[0]);
    if (value === MESSAGE) bad.push(row);
    else if (value !== null) values.push(value);
  }
  if (bad.length > 0) throw failureAt(sheet, bad);
  return values;
}
