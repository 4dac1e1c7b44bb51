/** What the host, the page and the tests promise each other. No Univer type appears here. */
import type { FunctionCard } from '../../src/schema/function-card.ts';
import type { CellContent } from '../grid/grid.ts';

/** The files of `dist`, byte for byte as clasp pushes them. */
export interface BuiltAddOn {
  readonly code: string;
  /** The HTML files by name, without their extension. */
  readonly pages: Readonly<Record<string, string>>;
  readonly functions: readonly FunctionCard[];
}

export type AuthMode = 'NONE' | 'LIMITED' | 'FULL' | 'CUSTOM_FUNCTION';

/**
 * One call on a simulated Google service. `handle` only makes or finds an object (getRange, getSheetByName);
 * `read` brings cell contents or properties; `write` changes the file; `service` is the rest (lock, flush, session).
 */
export interface ServiceCall {
  readonly name: string;
  readonly kind: 'handle' | 'read' | 'write' | 'service';
  /** Cells moved, for reads and writes of ranges. */
  readonly cells: number;
}

export interface Ledger {
  readonly calls: readonly ServiceCall[];
  /** Names of the custom functions that formulas called: executions of their own, whose calls are not in `calls`. */
  readonly evaluations: readonly string[];
  /** Calls that are not handles. */
  count(): number;
  cellsRead(): number;
  /** How often a read came directly after writes, which makes Sheets commit its write cache. */
  readAfterWrite(): number;
  clear(): void;
}

/** What the host asks of whoever shows it to a person; in Node a scripted stand-in. */
export interface Stage {
  alert(
    title: string,
    text: string,
    buttons: 'OK' | 'OK_CANCEL' | 'YES_NO' | 'YES_NO_CANCEL',
  ): 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE';
  prompt(title: string, text: string): { button: 'OK' | 'CANCEL' | 'CLOSE'; text: string };
  toast(text: string, title: string, seconds: number): void;
  showSidebar(html: string, title: string): void;
  /** Over the sheet, which can't be used until it is closed. The script that showed it does not wait. */
  showDialog(dialog: Dialog): void;
  closeSidebar(): void;
  menuChanged(menu: Menu): void;
}

export interface Dialog {
  readonly html: string;
  readonly title: string;
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
}

export interface Menu {
  readonly title: string;
  readonly items: readonly (MenuItem | Menu | 'separator')[];
}

export interface MenuItem {
  readonly caption: string;
  readonly functionName: string;
}

export interface HostOptions {
  readonly addOn: BuiltAddOn;
  readonly stage: Stage;
  /** Also what `new Date()`, TODAY() and NOW() give inside the add-on. */
  readonly clock: () => Date;
  /** IANA names; the two differ on purpose in some tests. */
  readonly spreadsheetZone: string;
  readonly scriptZone: string;
  readonly userEmail: string;
  /** A1 of cells that somebody else has protected against this account. */
  readonly guarded?: readonly string[];
  /** A workbook kept by `Host.save()`, to go on with. */
  readonly saved?: SavedWorkbook;
}

export interface SavedWorkbook {
  /** The grid's own snapshot; opaque here. */
  readonly grid: unknown;
  /** Document, script and user properties, developer metadata, protections, groups, charts. */
  readonly extras: unknown;
}

/** An embedded chart with what its cells hold now. */
export interface ChartModel {
  readonly id: number;
  /** The grid's own. */
  readonly sheetId: string;
  /** Counted from 0; the offsets are pixels, as all sizes are. */
  readonly anchor: {
    readonly row: number;
    readonly column: number;
    readonly offsetX: number;
    readonly offsetY: number;
  };
  readonly width: number;
  readonly height: number;
  readonly title: string;
  /** As Google's options name it: `none`, `top`, `right` and so on. */
  readonly legend: string;
  /** Its bars lie, and the labels stand at the left. */
  readonly lying: boolean;
  readonly labels: readonly string[];
  readonly series: readonly ChartSeries[];
  /** Of the numbers; null bounds follow them. */
  readonly axis: { readonly min: number | null; readonly max: number | null; readonly pattern: string };
}

export interface ChartSeries {
  readonly name: string;
  /** A cell without a number is a gap. */
  readonly values: readonly (number | null)[];
  readonly draw: 'bar' | 'line';
  readonly color: string;
  /** 0 leaves the line out. */
  readonly lineWidth: number;
  /** Across, 0 for none. */
  readonly pointSize: number;
  /** Lengths of dashes and gaps; none for a whole line. */
  readonly dash: readonly number[];
}

export interface Host {
  readonly ledger: Ledger;
  readonly menu: Menu | undefined;
  /** Runs `onOpen({authMode})`. */
  open(authMode: AuthMode): Promise<void>;
  /** Runs a global of the add-on, as a menu item would, then settles. Rejects with what it threw. */
  runMenuItem(functionName: string): Promise<void>;
  /** What `google.script.run` does: JSON in, JSON out, private names refused, then settles. */
  callFromSidebar(functionName: string, args: readonly unknown[]): Promise<unknown>;
  /** Resolves when every formula shows its result. */
  settle(): Promise<void>;
  /** Types into a cell as a person does (text is parsed; `=` makes a formula). `a1` like `OKRs!B3`. */
  type(a1: string, text: string): Promise<void>;
  /** What the cells print. */
  shown(a1: string): string[][];
  /** What the cells hold, as `getValues` gives it. */
  values(a1: string): unknown[][];
  /** What the grid itself knows of the cells: formulas, serial numbers of dates, and which belong to a block above. */
  contents(a1: string): CellContent[][];
  /** What a custom function threw in this cell; shown when one points at its `#ERROR!`. */
  errorAt(a1: string): string | undefined;
  charts(): readonly ChartModel[];
  /** Tells of charts put in, changed or taken out; what happens in their cells the grid tells. */
  onCharts(listener: () => void): void;
  /** Test hook: while on, another person holds the document lock. */
  holdLock(held: boolean): void;
  /** Test hook: the execution stops, as on a time-out, at the call after this many calls that are not handles. */
  interruptAfter(calls: number | undefined): void;
  save(): SavedWorkbook;
  /** The fakes, for tests that act on the file as another script or person would. */
  readonly globals: Readonly<Record<string, unknown>>;
  dispose(): void;
}
