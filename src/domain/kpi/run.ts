import { readCount } from '../input/count.ts';
import type { Reading } from '../input/reading.ts';

/** How many points in a row on one side of the centre line are a signal. */
export function readRun(value: unknown, field: string): Reading<number> {
  return readCount(value, field, 2);
}
