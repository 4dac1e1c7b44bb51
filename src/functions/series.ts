import { firstProblem, readSeries, type Series } from '../domain/kpi/series.ts';
import { isProblem } from '../schema/problem.ts';
import type { Outcome } from './definition.ts';
import type { Parameter } from './parameter.ts';
import { printed } from './print.ts';

/** The values of one KPI in a column or a row; a cell that is no number is for the function to judge. */
export const series: Parameter<Series, 'table'> = { figure: true, spread: 'table', read: readSeries };

/** The values of one KPI; a cell that is no number fails the call. */
export const wholeSeries: Parameter<readonly number[], 'table'> = {
  ...series,
  read: (content, field) => {
    const read = readSeries(content, field);
    return isProblem(read) ? read : (firstProblem(read) ?? read.values);
  },
};

/** An outcome for each value, in the shape of the cells they came from; a blank stays blank. */
export function besideValues(
  { places, problems, length, lies, hasHeader }: Series,
  label: string,
  outcomes: readonly Outcome[],
): Outcome[][] | Outcome {
  const cells: Outcome[] = new Array(length).fill(null);
  if (hasHeader) cells[0] = label;
  places.forEach((place, at) => {
    cells[place] = outcomes[at] ?? null;
  });
  for (const [place, problem] of problems) cells[place] = problem;
  if (length === 1) return printed(cells[0] ?? null);
  return lies === 'across' ? [cells] : cells.map((cell) => [cell]);
}
