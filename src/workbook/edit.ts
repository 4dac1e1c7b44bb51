import type { Layout } from './layout.ts';
import type { CellContent, Layouts, PlacedCell, SheetPlan } from './sheet-plan.ts';
import type { TableName } from './tables.ts';

/** A change of the workbook, decided but not made. */
export type Edit =
  | {
      /** Makes a tab, or mends one: headers that miss, formulas, formats, checks, rules and protections of ours. */
      readonly edit: 'sheet';
      readonly plan: SheetPlan;
      readonly layout: Layout;
      /** All layouts, for dropdowns whose list stands in another tab. */
      readonly where: Layouts;
      readonly cells: readonly PlacedCell[];
      readonly isNew: boolean;
      /** Headers to add to a tab that lost them. */
      readonly added: readonly string[];
    }
  | {
      /** Rows below the last one, in the table's own order of columns. */
      readonly edit: 'append';
      readonly table: TableName;
      readonly rows: readonly (readonly CellContent[])[];
    }
  | {
      /** A block of neighbouring cells. */
      readonly edit: 'write';
      readonly table: TableName;
      readonly row: number;
      readonly column: number;
      readonly values: readonly (readonly CellContent[])[];
    }
  | {
      readonly edit: 'format';
      readonly table: TableName;
      readonly cells: readonly string[];
      readonly format: string;
    }
  | {
      /** Whole rows that follow one another. */
      readonly edit: 'remove';
      readonly table: TableName;
      readonly row: number;
      readonly count: number;
    }
  | {
      /** Whole rows to before another one, all counted as long as nothing has moved. */
      readonly edit: 'move';
      readonly table: TableName;
      readonly row: number;
      readonly count: number;
      readonly before: number;
    }
  /** `cells`: what is selected there. */
  | { readonly edit: 'show'; readonly table: TableName; readonly cells?: string };
