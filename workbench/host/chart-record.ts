/** What the file keeps of an embedded chart. */
import type { Grid, StructureChange } from '../grid/grid.ts';
import { shiftedArea } from '../grid/shifted-area.ts';
import type { OptionTree } from './chart-options.ts';
import type { PlacedArea } from './context.ts';

export interface ChartRecord extends ChartDraft {
  readonly id: number;
  readonly sheetId: string;
}

export type HiddenDimensions = keyof typeof GoogleAppsScript.Charts.ChartHiddenDimensionStrategy;

export interface ChartDraft {
  readonly type: string;
  readonly ranges: readonly PlacedArea[];
  readonly headers: number;
  /** Which hidden cells it leaves out, as `ChartHiddenDimensionStrategy` names it. */
  readonly hidden: HiddenDimensions;
  readonly anchor: ChartAnchor;
  readonly options: OptionTree;
}

/** A cell, counted from 0, and pixels from its corner. */
export interface ChartAnchor {
  readonly row: number;
  readonly column: number;
  readonly offsetX: number;
  readonly offsetY: number;
}

/** A chart stays where its cell is; what is left of its ranges goes with their cells. */
export function shiftedChart(chart: ChartRecord, change: StructureChange): ChartRecord {
  const corner = { row: chart.anchor.row, column: chart.anchor.column, rows: 1, columns: 1 };
  const moved = chart.sheetId === change.sheetId ? (shiftedArea(corner, change) ?? corner) : corner;
  return {
    ...chart,
    anchor: { ...chart.anchor, row: moved.row, column: moved.column },
    ranges: chart.ranges.flatMap((range) => {
      if (range.sheetId !== change.sheetId) return range;
      const area = shiftedArea(range.area, change);
      return area === null ? [] : { ...range, area };
    }),
  };
}

/** Those whose tab is still there. */
export function standingRanges(grid: Pick<Grid, 'sheets'>, ranges: readonly PlacedArea[]): PlacedArea[] {
  const known = new Set(grid.sheets().map(({ id }) => id));
  return ranges.filter(({ sheetId }) => known.has(sheetId));
}
