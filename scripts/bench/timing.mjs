import { performance } from 'node:perf_hooks';

/** Milliseconds that it took. @param {() => unknown} act */
export function timeOf(act) {
  const begin = performance.now();
  act();
  return performance.now() - begin;
}

/** @param {readonly number[]} values */
export const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** @param {number} milliseconds */
export function shown(milliseconds) {
  if (milliseconds >= 9950) return `${Math.round(milliseconds / 1000)} s`;
  if (milliseconds >= 995) return `${(milliseconds / 1000).toFixed(1)} s`;
  if (milliseconds >= 9.95) return `${Math.round(milliseconds)} ms`;
  return `${milliseconds.toFixed(milliseconds < 0.995 ? 2 : 1)} ms`;
}

/** How many times as long. @param {number} milliseconds @param {number} ours */
export function ratio(milliseconds, ours) {
  const times = milliseconds / ours;
  return `${times < 9.95 ? times.toFixed(1) : Math.round(times).toLocaleString('en')}×`;
}

/** The power of the rows with which the time grows. @param {Readonly<Record<number, number>>} timeBySize */
export function growth(timeBySize) {
  const sizes = Object.keys(timeBySize).map(Number);
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)];
  const [short = Number.NaN, long = Number.NaN] = [timeBySize[least], timeBySize[most]];
  return Math.log(long / short) / Math.log(most / least);
}
