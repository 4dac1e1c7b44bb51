import { MESSAGE } from '../reference/cell.ts';
import { type Answer, type Cell, Failure } from '../reference/sheet.ts';

export type Call = (args: readonly unknown[]) => unknown;
export type Reference = (args: readonly unknown[]) => Answer;

type Outcome<Value> = { readonly value: Value } | { readonly failure: unknown };

/** Where the two part, as a sentence; undefined where they agree. */
export function difference(
  args: readonly unknown[],
  call: Call,
  reference: Reference,
  wording: (answer: unknown) => unknown = (answer) => answer,
): string | undefined {
  const expected = outcomeOf(() => reference(args));
  const actual = outcomeOf(() => call(args));
  if ('failure' in expected) return failureDiffers(expected.failure, actual);
  if ('failure' in actual && givesUp(args, actual.failure)) return undefined;
  if ('failure' in actual)
    return `fails (${String(actual.failure)}) and ${inWords(expected.value)} was expected`;
  return answersDiffer(expected.value, wording(actual.value));
}

function outcomeOf<Value>(call: () => Value): Outcome<Value> {
  try {
    return { value: call() };
  } catch (failure) {
    return { failure };
  }
}

/** Close to the largest double a call may say that it can't compute, although exact arithmetic could. */
const givesUp = (args: readonly unknown[], failure: unknown): boolean =>
  /too (far apart|large)/.test(String(failure)) &&
  args.flat(2).some((cell) => Math.abs(typeof cell === 'number' ? cell : 0) > 1e305);

function failureDiffers(expected: unknown, actual: Outcome<unknown>): string | undefined {
  if (!(expected instanceof Failure)) throw expected;
  if ('value' in actual) return `gives ${inWords(actual.value)} where the reference ${expected.message}`;
  if (expected.places.length === 0) return undefined;
  const place = (actual.failure instanceof Error ? actual.failure.message : '').replace(
    / of the range.*/,
    '',
  );
  return expected.places.includes(place)
    ? undefined
    : `fails (${String(actual.failure)}) where the reference ${expected.message}`;
}

function answersDiffer(expected: Answer, actual: unknown): string | undefined {
  const whole = `gives ${inWords(actual)}, not ${inWords(expected)}`;
  if (!Array.isArray(expected)) return isSame(expected, actual) ? undefined : whole;
  if (!Array.isArray(actual) || actual.length !== expected.length) return whole;
  for (const [at, row] of expected.entries()) {
    if (actual[at].length !== row.length) return whole;
    const differs = row.findIndex((cell, column) => !isSame(cell, actual[at][column]));
    if (differs >= 0)
      return `row ${at + 1}, column ${differs + 1}: ${inWords(actual[at][differs])}, not ${inWords(row[differs])}`;
  }
  return undefined;
}

const inWords = (value: unknown): string =>
  JSON.stringify(value, (_, each: unknown) => (each === MESSAGE ? 'a sentence' : each)) ?? String(value);

const WORDS = new Set(
  `On track,At risk,Off track,Too early,Achieved,No check-in,Check data,Partly,Missed,On target,Near target,
  Off target,No target,No data`
    .split(',')
    .map((word) => word.trim()),
);

const isSentence = (cell: unknown): boolean =>
  typeof cell === 'string' &&
  cell !== '' &&
  !WORDS.has(cell) &&
  !/^(Better|Worse|Signal|Needs)\b|:$/.test(cell);

export function isSame(expected: Cell, actual: unknown): boolean {
  if (expected === MESSAGE) return isSentence(actual);
  if (typeof expected === 'number') return isClose(expected, actual, 0);
  if (typeof expected === 'object') return isClose(expected.value, actual, expected.scale);
  return expected === (actual ?? '');
}

/** 1e-9 of the larger one, or what rounding can leave of figures of that size. */
function isClose(expected: number, actual: unknown, scale: number): boolean {
  if (typeof actual !== 'number' || !Number.isFinite(actual)) return false;
  const allowed = Math.max(Math.abs(expected), Math.abs(actual)) * 1e-9 + scale * 1e-12 + 1e-300;
  return Math.abs(expected / 2 - actual / 2) <= allowed / 2;
}
