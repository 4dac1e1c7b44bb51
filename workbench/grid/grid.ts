/** All that the host asks of a spreadsheet engine. Rows and columns count from 0; sheet ids are the engine's own. */

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A blank is null, an error its text such as `#N/A`, a date its serial number. */
export type CellValue = string | number | boolean | null;

export interface CellContent {
  readonly value: CellValue;
  /** With its `=`, as typed; empty where there is none. */
  readonly formula: string;
  /** Empty for general. */
  readonly pattern: string;
  /** Part of the block of a formula in another cell. */
  readonly spilled: boolean;
}

/** A formula, or a value; a pattern when the value brings its own, as a typed date does. */
export interface CellEntry {
  readonly value: CellValue;
  readonly formula?: string;
  readonly pattern?: string;
}

export interface CellStyle {
  readonly background?: string | null;
  readonly color?: string | null;
  readonly bold?: boolean | null;
  readonly italic?: boolean | null;
  readonly underline?: boolean | null;
  readonly strikethrough?: boolean | null;
  readonly size?: number | null;
  readonly family?: string | null;
  readonly horizontal?: 'left' | 'center' | 'right' | null;
  readonly vertical?: 'top' | 'middle' | 'bottom' | null;
  readonly wrap?: 'overflow' | 'wrap' | 'clip' | null;
  readonly pattern?: string | null;
  readonly borders?: CellBorders;
}

/** Undefined leaves an edge alone, null removes it. */
export interface CellBorders {
  readonly top?: Border | null;
  readonly left?: Border | null;
  readonly bottom?: Border | null;
  readonly right?: Border | null;
}

export interface Border {
  readonly style: 'thin' | 'medium' | 'thick' | 'dotted' | 'dashed' | 'double';
  readonly color: string;
}

export interface FormatRule {
  readonly id: string;
  readonly ranges: readonly Area[];
  readonly test: FormatTest;
  readonly style: CellStyle;
}

/** `engine` carries a rule that a person made with the grid's own panel; handed back unchanged it stays as it is. */
export type FormatTest =
  | { readonly kind: 'formula'; readonly formula: string }
  | { readonly kind: 'gradient'; readonly points: readonly GradientPoint[] }
  | { readonly kind: 'engine'; readonly rule: unknown };

export interface GradientPoint {
  readonly color: string;
  readonly at: 'min' | 'max' | 'number' | 'percent' | 'percentile';
  readonly value: string;
}

export interface ValidationRule {
  readonly id: string;
  readonly ranges: readonly Area[];
  readonly test: ValidationTest;
  readonly allowInvalid: boolean;
  readonly help: string;
}

export type Comparison =
  | 'between'
  | 'notBetween'
  | 'equal'
  | 'notEqual'
  | 'greaterThan'
  | 'greaterThanOrEqual'
  | 'lessThan'
  | 'lessThanOrEqual';

export type ValidationTest =
  | { readonly kind: 'list'; readonly items: readonly string[]; readonly dropdown: boolean }
  | { readonly kind: 'range'; readonly reference: string; readonly dropdown: boolean }
  | { readonly kind: 'number' | 'date'; readonly comparison: Comparison; readonly bounds: readonly string[] }
  | { readonly kind: 'checkbox'; readonly checked?: string; readonly unchecked?: string }
  | { readonly kind: 'formula'; readonly formula: string }
  | { readonly kind: 'engine'; readonly rule: unknown };

/** Rows `at` to `at + count - 1` come to stand before the row `before`, all counted as long as nothing has moved. */
export interface RowMove {
  readonly at: number;
  readonly count: number;
  readonly before: number;
}

/** Rows or columns put in (count above 0) or taken out (below 0) at an index. */
export interface StructureChange {
  readonly sheetId: string;
  readonly axis: 'row' | 'column';
  readonly at: number;
  readonly count: number;
}

/** What a formula hands a function: a single cell's value, or a block of values row by row. */
export type FormulaArgument = FormulaScalar | readonly (readonly FormulaScalar[])[];

/** Blank is '', a date is marked so that the host can make it a Date in its zone. */
export type FormulaScalar = string | number | boolean | { readonly serial: number };

export interface FormulaFunction {
  readonly name: string;
  readonly summary: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly text: string;
    readonly example: string;
    readonly optional: boolean;
  }[];
  /** A block spills. A throw shows `#ERROR!`, with its message kept for `errorAt`. */
  run(
    args: readonly FormulaArgument[],
  ): FormulaScalar | null | readonly (readonly (FormulaScalar | null)[])[];
}

export interface SheetGrid {
  readonly id: string;
  name(): string;
  rename(name: string): void;
  hidden(): boolean;
  setHidden(hidden: boolean): void;
  /** How many rows and columns the sheet has. */
  size(): { readonly rows: number; readonly columns: number };
  /** How far content reaches, formulas that show a blank and spilled blocks included; 0 and 0 in an empty sheet. */
  extent(): { readonly rows: number; readonly columns: number };

  read(area: Area): CellContent[][];
  write(area: Area, entries: readonly (readonly CellEntry[])[]): void;
  styles(area: Area): CellStyle[][];
  setStyle(area: Area, style: CellStyle | readonly (readonly CellStyle[])[]): void;
  clearStyle(area: Area): void;
  note(row: number, column: number): string;
  setNote(row: number, column: number, text: string): void;
  merge(area: Area): void;
  breakApart(area: Area): void;
  merges(): Area[];

  insert(axis: 'row' | 'column', at: number, count: number): void;
  remove(axis: 'row' | 'column', at: number, count: number): void;
  moveRows(move: RowMove): void;
  freeze(rows: number, columns: number): void;
  frozen(): { readonly rows: number; readonly columns: number };
  /** In pixels. */
  resize(axis: 'row' | 'column', at: number, count: number, pixels: number): void;
  measure(axis: 'row' | 'column', at: number): number;
  setConcealed(axis: 'row' | 'column', at: number, count: number, concealed: boolean): void;
  concealed(axis: 'row' | 'column', at: number): boolean;
  setTabColor(color: string | null): void;
  tabColor(): string | null;
  setGridlines(shown: boolean): void;
  /** Null takes the filter away. */
  filter(area: Area | null): void;
  filterArea(): Area | null;

  formatRules(): FormatRule[];
  setFormatRules(rules: readonly FormatRule[]): void;
  validations(): ValidationRule[];
  /** Takes the place of whatever rule these cells had. */
  addValidation(rule: ValidationRule): void;
  clearValidations(area: Area): void;
}

export interface Grid {
  /** Registers functions, before `load`. */
  define(functions: readonly FormulaFunction[]): void;
  /** Opens a snapshot of `save`, or a new workbook with one sheet. */
  load(snapshot: unknown): void;
  save(): unknown;

  sheets(): SheetGrid[];
  insertSheet(name: string, index: number): SheetGrid;
  removeSheet(id: string): void;
  moveSheet(id: string, index: number): void;
  activeSheet(): SheetGrid;
  /** The first is the one that `selection` gives; without any, nothing is selected. */
  select(sheetId: string, ...areas: readonly Area[]): void;
  selection(): { readonly sheetId: string; readonly area: Area };
  /** Of the active sheet: several where a person held Ctrl. */
  selectedAreas(): readonly Area[];

  names(): { readonly name: string; readonly reference: string }[];
  setName(name: string, reference: string): void;
  removeName(name: string): void;

  /** Which cells of a sheet show results that a write since the last settled calculation can have changed. */
  stale(sheetId: string): (row: number, column: number) => boolean;
  /** Resolves when every formula has its result. */
  settle(): Promise<void>;
  errorAt(sheetId: string, row: number, column: number): string | undefined;
  onStructure(listener: (change: StructureChange) => void): void;
  dispose(): void;
}

export interface GridOptions {
  readonly clock: () => Date;
  /** IANA name: what TODAY() and NOW() count in. */
  readonly zone: string;
}
