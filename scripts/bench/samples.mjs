import { performance } from 'node:perf_hooks';
import { median } from './timing.mjs';

/**
 * The median of as many samples as asked for, or of fewer, but one at least, once they have taken `budget`
 * milliseconds with all that belongs to them.
 * @param {number} most @param {number} budget @param {() => Promise<number>} sample
 */
export async function medianOf(most, budget, sample) {
  const begin = performance.now();
  const samples = [await sample()];
  while (samples.length < most && performance.now() - begin < budget) samples.push(await sample());
  return median(samples);
}
