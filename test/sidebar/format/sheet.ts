/** What a sheet of a person's own answers to the page. */
import type {
  BenchmarkedKpi,
  CellsView,
  CellView,
  OpenFormatOutput,
} from '../../../src/schema/format-views.ts';

/** A column of values below a header; `at` is its first cell from 1. */
export function column(values: readonly CellView[], changes: Partial<CellsView> = {}): CellsView {
  return {
    sheet: 7,
    tab: 'Survey',
    row: 2,
    column: 2,
    rows: values.length,
    columns: 1,
    above: 'Engagement',
    values: values.map((value) => [value]),
    ...changes,
  };
}

export const KPI: BenchmarkedKpi = {
  name: 'Favourable answers',
  unit: '%',
  direction: 'up',
  benchmarks: [
    {
      value: 0.62,
      unit: '%',
      level: 'median',
      segment: 'all industries',
      year: 2024,
      source: { name: 'A survey', address: 'https://survey.example/2024' },
    },
  ],
};

export const opened = (changes: Partial<OpenFormatOutput> = {}): OpenFormatOutput => ({
  cells: column([4.2, 3.6, '', 3.1, 'n/a', 3.9]),
  formats: [],
  kpis: [],
  ...changes,
});
