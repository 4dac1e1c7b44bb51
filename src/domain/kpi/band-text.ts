import type { Limits } from './limits.ts';

/** Enough of them between the limits that rounding moves neither by much. */
const STEPS = 20;

/**
 * `29.4 to 40.6`, rounded for reading. A target that lies beyond a limit must do so in print, and one within must not
 * seem beyond: so limits are rounded `inward` or outward.
 */
export function bandText({ lower, upper }: Limits, inward: boolean): string {
  const step = 10 ** Math.floor(Math.log10((upper - lower) / STEPS));
  const [up, down] = [Math.ceil, Math.floor];
  const from = rounded(lower, step, inward ? up : down);
  const to = rounded(upper, step, inward ? down : up);
  return from === to ? from : `${from} to ${to}`;
}

/** A step of 0 or infinity, from limits next to each other or at both ends of all numbers, rounds nothing. */
function rounded(value: number, step: number, round: (steps: number) => number): string {
  const nearest = clean(round(clean(value / step)) * step);
  return numberText(Number.isFinite(nearest) ? nearest : value);
}

/** As a person would write it, without what computing in binary adds. */
export function numberText(value: number): string {
  return String(clean(value));
}

const clean = (value: number): number => Number(value.toPrecision(12)) + 0;
