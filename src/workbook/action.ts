import type { Refusal } from '../schema/calls.ts';
import type { Edit } from './edit.ts';
import type { Tab } from './tab.ts';
import type { TableName } from './tables.ts';

/**
 * One thing a person can do: it says what it needs to see, decides without touching anything, and returns edits.
 * The first edit is the commit point; what follows can be derived from it again.
 */
export interface Action<Input, Output> {
  /** Changes the workbook, so it runs under the document lock. */
  readonly writes: boolean;
  needs(input: Input): Needs;
  decide(seen: Seen, input: Input, moment: Moment): Decision<Output>;
}

export interface Needs {
  readonly tables: Partial<Readonly<Record<TableName, Part>>>;
  /** Keys of saves to look for in the table that keeps them. */
  readonly keys?: { readonly of: 'checkIns' | 'kpiData'; readonly keys: readonly string[] };
  readonly mail?: boolean;
  /** The names of every tab, ours or not. */
  readonly tabNames?: boolean;
}

/** `head` is the first rows only, however long the table is; `formulas` all rows with their formulas; `id` reads no cell. */
export type Part = 'all' | 'formulas' | 'head' | 'id';

export interface Seen {
  /** Only what was needed and found. */
  readonly tabs: Partial<Readonly<Record<TableName, Tab>>>;
  /** Of the keys asked for, those that the table has, with the time of their row where it keeps one. */
  readonly logged: ReadonlyMap<string, Date>;
  /** The account's mail, or '' when it is not known. */
  readonly mail: string;
  readonly tabNames: readonly string[];
}

export interface Moment {
  readonly now: Date;
  /** The spreadsheet's time zone, an IANA name. */
  readonly zone: string;
}

export type Decision<Output> = { readonly edits: readonly Edit[]; readonly output: Output } | Refusal;

export const refuse = (text: string, remedy: Refusal['remedy'] = null): Refusal => ({
  ok: false,
  text,
  remedy,
});

export const isRefusal = (value: object): value is Refusal => 'ok' in value && value.ok === false;
