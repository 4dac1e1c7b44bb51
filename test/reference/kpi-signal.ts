import { MESSAGE, readChoice, readNumber } from './cell.ts';
import { type Fraction, isAbove, minus, size } from './fraction.ts';
import { type Limits, limitsOf, METHODS, type Method } from './kpi-limits.ts';
import { DIRECTIONS, type Direction, isBeyond, isEqual } from './kpi-status.ts';
import { type Answer, type Cell, down, Failure, layOut } from './sheet.ts';

/** Above or below the centre, and the rule that is named. */
export interface Signal {
  readonly isHigh: boolean;
  readonly rule: 'outside' | 'run' | 'near the limit';
}

export const FEWEST = 6;
export const RUN = 8;

export function kpiSignal(args: readonly unknown[]): Answer {
  const sheet = layOut(args, ['value', 'single', 'single', 'single']);
  const direction = readChoice(sheet.single[1], DIRECTIONS);
  const method = readChoice(sheet.single[2], METHODS);
  const run = readRun(sheet.single[3]);
  if (direction === MESSAGE || method === MESSAGE) throw new Failure();
  const values = sheet.rows.map(({ cells }) => readNumber(cells[0]));
  const points = values.filter((value): value is Fraction => value !== MESSAGE && value !== null);
  const signals = signalsOf(points, method, run);
  let point = 0;
  const labels = values.map((value): Cell => {
    if (value === MESSAGE) return MESSAGE;
    return value === null ? '' : labelled(signals[point++], direction);
  });
  return down('Signal', sheet, labels);
}

function readRun(cell: unknown): number {
  const run = readNumber(cell);
  if (run === null) return RUN;
  if (run === MESSAGE || run.denominator !== 1n || run.numerator < 2n) throw new Failure();
  return Number(run.numerator);
}

/** The words before the colon and the rule, in our own words. */
export function labelled(signal: Signal | null | undefined, direction: Direction): string {
  if (signal === null || signal === undefined) return '';
  if (direction === 'near') return `Signal: ${signal.rule}`;
  return `${isUnfavourable(signal, direction) ? 'Worse' : 'Better'}: ${signal.rule}`;
}

export const isUnfavourable = ({ isHigh }: Signal, direction: Direction): boolean =>
  direction !== 'near' && isHigh !== (direction === 'up');

/** Where the last signal stands; -1 without one. */
export const latestOf = (signals: readonly (Signal | null)[]): number =>
  signals.reduce((latest, signal, at) => (signal === null ? latest : at), -1);

/** One a value. */
export function signalsOf(values: readonly Fraction[], method: Method, run: number): (Signal | null)[] {
  if (values.length < FEWEST) return values.map(() => null);
  const limits = limitsOf(values, method);
  const sides = values.map((value) => sideOf(value, limits));
  const near = values.map((value) => nearLimit(value, limits));
  return values.map((value, at): Signal | null => {
    if (isBeyond(value, limits.upper)) return { isHigh: true, rule: 'outside' };
    if (isBeyond(limits.lower, value)) return { isHigh: false, rule: 'outside' };
    if (runAround(sides, at) >= run) return { isHigh: sides[at] === 1, rule: 'run' };
    if (isOneOfThree(near, at)) return { isHigh: near[at] === 1, rule: 'near the limit' };
    return null;
  });
}

/** 1 above the centre line, -1 below, 0 on it. */
function sideOf(value: Fraction, { centre }: Limits): number {
  if (isEqual(value, centre)) return 0;
  return isAbove(value, centre) ? 1 : -1;
}

/** 1 nearer to the upper limit than to the centre, -1 to the lower one, 0 neither. */
function nearLimit(value: Fraction, { centre, lower, upper }: Limits): number {
  const toCentre = size(minus(value, centre));
  if (isBeyond(toCentre, size(minus(value, upper)))) return 1;
  return isBeyond(toCentre, size(minus(value, lower))) ? -1 : 0;
}

/** How many in a row, this one among them, lie on its side; 0 on the line. */
function runAround(sides: readonly number[], at: number): number {
  if (sides[at] === 0) return 0;
  let first = at;
  let last = at;
  while (first > 0 && sides[first - 1] === sides[at]) first--;
  while (last < sides.length - 1 && sides[last + 1] === sides[at]) last++;
  return last - first + 1;
}

/** It is near a limit and so are two others of 4 in a row. */
function isOneOfThree(near: readonly number[], at: number): boolean {
  if (near[at] === 0) return false;
  for (let first = Math.max(0, at - 3); first <= at && first + 4 <= near.length; first++) {
    if (near.slice(first, first + 4).filter((each) => each === near[at]).length >= 3) return true;
  }
  return false;
}
