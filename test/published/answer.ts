import { called } from '../functions/called.ts';
import type { Call, Printed } from './example.ts';
import { isPrintedAs, pointsNaming } from './printed.ts';

/** The cells of what our function gives, row by row. */
export function answer([name, ...args]: Call): readonly unknown[] {
  const result = called(name, ...args);
  return Array.isArray(result) ? result.flat() : [result];
}

/** `points 7 to 14` has a signal, `points 7 to 14: in a row` one that says so; `no points`. */
const POINTS = /^(?:no )?points[^:]*(: .+)?$/;

export const isOfPoints = (printed: Printed): printed is string =>
  typeof printed === 'string' && POINTS.test(printed);

/**
 * Our answer in the words and digits of an expectation where the two agree, else as it is. In a block a blank text
 * expects nothing.
 */
export function answerAs(call: Call, expected: Printed): Printed {
  const cells = answer(call);
  if (isOfPoints(expected)) {
    const rule = POINTS.exec(expected)?.[1] ?? '';
    return pointsNaming(cells, rule.slice(2)) + rule;
  }
  if (typeof expected === 'string') return isPrintedAs(cells[0], expected) ? expected : String(cells[0]);
  if (cells.length !== expected.length) return cells.map(String);
  return expected.map((text, at) => (text === '' || isPrintedAs(cells[at], text) ? text : String(cells[at])));
}
