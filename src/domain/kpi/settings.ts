import type { Problem } from '../../schema/problem.ts';
import { grid } from '../input/cell.ts';
import { isRefused } from '../input/reading.ts';
import { plainWord } from '../input/word.ts';
import type { LimitsMethod } from './limits.ts';
import { readRun } from './run.ts';
import { DEFAULT_RUN } from './signal.ts';
import { readMethod } from './words.ts';

/** The part of Settings that charts go by. */
export interface ChartSettings {
  readonly method: LimitsMethod;
  readonly run: number;
}

export const DEFAULT_CHART: ChartSettings = { method: 'average', run: DEFAULT_RUN };

/** By what Settings calls them. */
const METHOD = 'KPI limits';
const RUN = 'KPI run length';

/** Two columns, name and value. Other names are passed over; a blank value means the default. */
export function readKpiSettings(values: unknown): ChartSettings | Problem {
  const cells = new Map<string, unknown>();
  for (const [label, value] of grid(values)) {
    const name = [METHOD, RUN].find((each) => plainWord(each) === plainWord(label));
    if (name === undefined) continue;
    if (cells.has(name)) return { problem: 'duplicateSetting', name };
    cells.set(name, value);
  }
  const method = readMethod(cells.get(METHOD), METHOD);
  const run = readRun(cells.get(RUN), RUN);
  if (isRefused(method)) return method;
  return isRefused(run) ? run : { method: method ?? DEFAULT_CHART.method, run: run ?? DEFAULT_CHART.run };
}
