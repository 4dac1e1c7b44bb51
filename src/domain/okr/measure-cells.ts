import type { Problem } from '../../schema/problem.ts';
import type { KeyResultType } from '../../schema/words.ts';
import { readNumber } from '../input/number.ts';
import { isRefused } from '../input/reading.ts';
import { type Measure, readCurrent } from './measure.ts';

/** A measure as its cells hold it. */
export interface MeasureCells {
  readonly type: KeyResultType;
  readonly start: unknown;
  readonly target: unknown;
  readonly limit: unknown;
  readonly current: unknown;
}

const NOT_MEASURED: Measure = { type: 'baseline', start: null, target: null, limit: null, current: null };

/** Of a baseline the cells do not count yet, whatever stands in them. */
export function readMeasure(cells: MeasureCells): Measure | Problem {
  const { type } = cells;
  if (type === 'baseline') return NOT_MEASURED;
  const start = readNumber(cells.start, 'start');
  if (isRefused(start)) return start;
  const target = readNumber(cells.target, 'target');
  if (isRefused(target)) return target;
  const limit = readNumber(cells.limit, 'limit');
  if (isRefused(limit)) return limit;
  const current = readCurrent(cells.current, type);
  return isRefused(current) ? current : { type, start, target, limit, current };
}
