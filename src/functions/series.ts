import { isRefused } from '../domain/input/reading.ts';
import { firstProblem, readSeries, type Series } from '../domain/kpi/series.ts';
import type { CellValue, Outcome } from './definition.ts';
import { inShape } from './in-shape.ts';
import type { Parameter } from './parameter.ts';

/** The values of one KPI; a cell that is no number is for the function to judge. */
export const series: Parameter<Series, 'table'> = { figure: true, spread: 'table', read: readSeries };

/** The values of one KPI; a cell that is no number fails the call. */
export const wholeSeries: Parameter<readonly number[], 'table'> = {
  ...series,
  read: (content, field) => {
    const read = readSeries(content, field);
    return firstProblem(read) ?? read.values;
  },
};

/** An outcome for each value, in the shape of the cells they came from; a blank stays blank. */
export function besideValues(
  series: Series,
  label: string,
  outcomes: readonly Outcome[],
): CellValue | CellValue[][] {
  let at = 0;
  return inShape(
    series,
    label,
    series.readings.map((reading) => (isRefused(reading) ? reading : (outcomes[at++] ?? null))),
  );
}
