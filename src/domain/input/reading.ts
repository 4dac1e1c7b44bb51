import type { Problem } from '../../schema/problem.ts';

/** What a cell turned out to be: null is a blank. */
export type Reading<Value> = Value | null | Problem;

/** Whether data was refused. No other value of the domain that can stand beside a problem is a plain object. */
export function isRefused<Value extends string | number | boolean>(
  reading: Reading<Value>,
): reading is Problem {
  return typeof reading === 'object' && reading !== null;
}
