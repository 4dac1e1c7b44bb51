import { MESSAGE, type Message, readNumber } from './cell.ts';
import {
  type Fraction,
  fraction,
  isAbove,
  isZero,
  ONE,
  over,
  plus,
  sum,
  times,
  within,
  ZERO,
} from './fraction.ts';
import { isBaseline, type KeyResult, progressOf } from './okr-progress.ts';
import { type Answer, alsoFails, failureAt, layOut, shown } from './sheet.ts';

export function okrScore(args: readonly unknown[]): Answer {
  const sheet = layOut(args, ['value', 'value', 'value', 'value', 'word', 'value']);
  const rows = sheet.rows
    .map((row) => {
      const [start, target, current, weight, type, limit] = row.cells;
      return { row, weight, keyResult: { start, target, current, type, limit } };
    })
    .filter(({ keyResult }) => !isBaseline(keyResult));
  const scores = rows.map(({ keyResult }) => scoreOf(keyResult));
  const weights = weigh(rows.map(({ weight }) => weight));
  const bad = rows.filter((_, index) => scores[index] === MESSAGE || weights[index] === MESSAGE);
  if (bad.length > 0)
    throw failureAt(
      sheet,
      bad.map(({ row }) => row),
    );
  if (rows.length === 0) return '';
  return alsoFails(shown(weightedMean(scores.filter(isNumber), weights.filter(isNumber)), 1));
}

const isNumber = (value: Fraction | Message): value is Fraction => value !== MESSAGE;

/** Without a check-in it counts as 0. */
function scoreOf(keyResult: KeyResult): Fraction | Message {
  const progress = progressOf(keyResult);
  if (progress === MESSAGE) return MESSAGE;
  return progress === null ? ZERO : within(ZERO, progress, ONE);
}

/** What each counts; a sentence where a weight is bad, or blank among filled ones. */
export function weigh(cells: readonly unknown[]): (Fraction | Message)[] {
  const weights = cells.map(readNumber);
  const isEqual = weights.every((weight) => weight === null || (weight !== MESSAGE && isZero(weight)));
  if (weights.every((weight) => weight === null)) return weights.map(() => ONE);
  return weights.map((weight) => {
    if (weight === MESSAGE || weight === null || isAbove(ZERO, weight)) return MESSAGE;
    return isEqual && !weights.includes(null) ? ONE : weight;
  });
}

/** At least one weight is above 0. */
export function weightedMean(values: readonly Fraction[], weights: readonly Fraction[]): Fraction {
  const total = sum(values.map((value, index) => times(value, weights[index] ?? ZERO)));
  return over(total, weights.reduce(plus, fraction(0)));
}
