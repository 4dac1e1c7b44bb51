import { isProblem, type Problem, problemText } from '../schema/problem.ts';
import type { CellValue, Outcome } from './definition.ts';

export function printed(outcome: Outcome): CellValue {
  if (outcome === null) return '';
  return typeof outcome === 'object' ? problemText(outcome) : outcome;
}

/** Makes the whole call fail with the sentence of a problem. */
export function fail(problem: Problem): never {
  throw new Error(problemText(problem));
}

export function orFail<Value>(value: Value | Problem): Value {
  return isProblem(value) ? fail(value) : value;
}
