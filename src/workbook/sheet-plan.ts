import type { Column, TableName } from './column.ts';
import type { Layout } from './layout.ts';
import type { Tone } from './palette.ts';

/** One sheet of ours as data. The same plan makes a new tab and mends an old one. */
export interface SheetPlan {
  readonly table: TableName;
  readonly tab: string;
  readonly columns: readonly Column[];
  /** Headers that tell our tab from somebody else's of the same name. */
  readonly knownBy: readonly string[];
  /** The same for a sheet without a header. */
  readonly titleCell?: { readonly row: number; readonly column: number; readonly text: string };
  readonly frozenColumns: number;
  readonly gridlines: boolean;
  /** Of a new tab; people add more as they need them. */
  readonly rows: number;
  /** Cells besides the rows: the title band, formulas in headers, and on Start all there is. */
  /** Pixels of rows that are taller than the others. */
  readonly tallRows?: ReadonlyMap<number, number>;
  readonly cells: (where: Layouts) => readonly PlannedCell[];
  readonly rules: (own: Layout) => readonly Rule[];
}

export type Layouts = Readonly<Record<TableName, Layout>>;

export interface PlannedCell {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
  readonly style?: CellStyle;
  /** Written only into an empty workbook: from then on the people own it. */
  readonly once?: boolean;
}

/** A string is literal text whatever it begins with; only `{formula}` becomes a formula. */
export type CellContent =
  | string
  | number
  | boolean
  | Date
  | null
  | { readonly formula: string }
  | { readonly linkTo: TableName; readonly text: string };

export interface CellStyle {
  readonly tone?: Tone;
  readonly bold?: boolean;
  readonly size?: number;
  readonly align?: 'left' | 'center' | 'right';
  readonly format?: string;
  /** Spreads over this many columns. */
  readonly across?: number;
  /** Holds for this many rows: what a formula spills looks like its first cell. */
  readonly down?: number;
}

/** A conditional format on whole columns; `when` is a native formula for the first row. */
export interface Rule {
  readonly columns: readonly string[];
  readonly when: string;
  readonly tone?: Tone;
  readonly bold?: boolean;
}

const HEADER_ROW = 2;

/** The layout of a plan that stands as it was made. */
export function freshLayout(plan: SheetPlan, tab: string = plan.tab): Layout {
  const columns = new Map<string, number>();
  plan.columns.forEach((column, index) => {
    if (column.header !== '' && !columns.has(column.header)) columns.set(column.header, index + 1);
  });
  return { table: plan.table, tab, headerRow: HEADER_ROW, columns };
}
