import type { Check, Column } from './column.ts';
import type { Layout } from './layout.ts';
import type { Tone } from './palette.ts';
import type { PlannedChart } from './planned-chart.ts';
import { TABLES, type TableName } from './tables.ts';

/** How a sheet of ours looks, as data. The same plan makes a new tab and mends an old one. */
export interface SheetPlan {
  readonly table: TableName;
  readonly columns: readonly Column[];
  readonly frozenColumns: number;
  readonly gridlines: boolean;
  /** Of a new tab; people add more as they need them. */
  readonly rows: number;
  /** Rows that are taller than the others, with their pixels. */
  readonly tallRows: readonly (readonly [row: number, height: number])[];
  /** Cells besides the rows: the title band, formulas in headers, and on Start all there is. */
  readonly cells: readonly PlannedCell[];
  readonly rules: readonly Rule[];
  readonly charts?: readonly PlannedChart[];
}

export type Layouts = Readonly<Record<TableName, Layout>>;

export interface PlannedCell {
  /** A number stands for itself; `band` is the row above the header; a setting has a row of its own. */
  readonly row: number | 'band' | 'header' | { readonly setting: string };
  /** A number, or the header of a column. */
  readonly column: number | string;
  readonly content: PlannedContent;
  readonly style?: CellStyle;
  /** Written only into an empty workbook: from then on the people own it. */
  readonly once?: boolean;
  /** What may be typed there. */
  readonly check?: Check;
}

/** A formula is a template, see `filledIn`. */
export type PlannedContent = string | number | null | { readonly formula: string };

/** A planned cell whose place is known. */
export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
  readonly style?: CellStyle;
  readonly check?: Check;
  /** What stands there stays; only its look and its check are renewed. */
  readonly kept?: boolean;
}

/** A string is literal text whatever it begins with; only `{formula}` becomes a formula. */
export type CellContent = string | number | boolean | Date | null | { readonly formula: string };

export interface CellStyle {
  readonly tone?: Tone;
  readonly bold?: boolean;
  readonly size?: number;
  readonly align?: 'left' | 'center' | 'right';
  readonly format?: string;
  /** Holds for this many columns: what flows over into them looks like its first cell. Of sheets without a header. */
  readonly across?: number;
  /** Holds for this many rows: what a formula spills looks like its first cell. Of sheets without a header. */
  readonly down?: number;
}

/** A conditional format; `when` is the template of a native formula for the first row of columns or cell of an area. */
export type Rule = Format & ({ readonly columns: readonly string[] | 'all' } | { readonly area: string });

interface Format {
  readonly when: string;
  readonly tone?: Tone;
  readonly bold?: boolean;
}

const HEADER_ROW = 2;

/** The layout of a plan that stands as it was made. */
export function freshLayout(plan: SheetPlan, tab: string = TABLES[plan.table].tab): Layout {
  const columns = new Map<string, number>();
  plan.columns.forEach((column, index) => {
    if (column.header !== '' && !columns.has(column.header)) columns.set(column.header, index + 1);
  });
  return { table: plan.table, tab, headerRow: HEADER_ROW, columns };
}
