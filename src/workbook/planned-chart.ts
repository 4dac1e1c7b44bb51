/** A chart over cells of its own tab, in Google's words, so that the server only hands them on. */
export interface PlannedChart {
  readonly type: 'BAR' | 'COMBO' | 'LINE';
  /** Templates of ranges with a header row: first the labels, then one series a column. Hidden ones count as well. */
  readonly ranges: readonly string[];
  /** The cell at its upper left corner. */
  readonly at: { readonly row: number; readonly column: number };
  /** Names and values for `setOption`. */
  readonly options: ChartOptions;
}

/** Set-up knows its own charts by their titles, so no two of a tab have the same. */
export interface ChartOptions {
  readonly title: string;
  readonly [option: string]: ChartOption;
}

type ChartOption = string | number | boolean | readonly number[] | { readonly [name: string]: ChartOption };
