import { PALETTE, type Tone } from '../../palette.ts';
import type { PlannedChart } from '../../planned-chart.ts';

/** Sizes are pixels. */
export interface ChartDesign extends Pick<PlannedChart, 'ranges' | 'at'> {
  readonly title: string;
  /** `bars` lie, with room for long labels; `combo` has columns and lines. */
  readonly kind: 'bars' | 'lines' | 'combo';
  readonly width: number;
  readonly height: number;
  /** One a column of numbers, in their order. */
  readonly series: readonly SeriesDesign[];
  /** Where the axis of the numbers begins and ends; by itself where it is not said. */
  readonly axis?: { readonly min?: number; readonly max?: number };
}

export interface SeriesDesign {
  readonly tone: Tone;
  /** Lying bars are always bars. */
  readonly draw: 'bar' | 'line' | 'dashed line' | 'line with points' | 'points';
}

const TYPES = { bars: 'BAR', lines: 'LINE', combo: 'COMBO' } as const;
const GRIDLINES = { color: PALETTE.quiet.fill };
const QUIET_TEXT = { color: PALETTE.muted.text, fontSize: 11 };

const DRAWN = {
  bar: { type: 'bars' },
  line: { type: 'line', lineWidth: 2, pointSize: 0 },
  'dashed line': { type: 'line', lineWidth: 1, pointSize: 0, lineDashStyle: [5, 4] },
  'line with points': { type: 'line', lineWidth: 2, pointSize: 5 },
  points: { type: 'line', lineWidth: 0, pointSize: 9 },
} as const;

/** Options as AS/chart-configuration-options names them. */
export function chart({
  title,
  kind,
  ranges,
  at,
  width,
  height,
  series,
  axis = {},
}: ChartDesign): PlannedChart {
  const legend = kind === 'lines' ? 'right' : 'top';
  const numbers = { viewWindow: axis, textStyle: QUIET_TEXT, gridlines: GRIDLINES };
  const labels = { textStyle: QUIET_TEXT };
  return {
    type: TYPES[kind],
    ranges,
    at,
    options: {
      title,
      titleTextStyle: { color: PALETTE.header.text, fontSize: 13, bold: true },
      fontName: 'Arial',
      width,
      height,
      useFirstColumnAsDomain: true,
      legend: { position: series.length === 1 ? 'none' : legend, textStyle: QUIET_TEXT },
      series: Object.fromEntries(
        series.map(({ tone, draw }, index) => [index, { color: PALETTE[tone].text, ...DRAWN[draw] }]),
      ),
      ...(kind === 'bars' ? { hAxis: numbers, vAxis: labels } : { vAxis: numbers, hAxis: labels }),
    },
  };
}
