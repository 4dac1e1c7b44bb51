import type { Notice } from '../../src/schema/calls.ts';
import type { Item, KeyResultType } from '../../src/schema/words.ts';
import type { Planned } from '../okr/okr-session.ts';
import type { PlanView } from '../okr/plan-view.ts';
import type { Draft, Subject } from './draft.ts';
import type { Field, Typed } from './typed.ts';

export type Complaints = Readonly<Partial<Record<Field, string>>>;

/** A piece of advice as a sentence. */
export interface AdviceLine {
  readonly text: string;
  /** By which it can be dismissed; null for what falsifies a number. */
  readonly rule: string | null;
}

/** A line of the list: a row, or where a key result can be added to an objective. */
export interface Line {
  readonly kind: 'row' | 'add';
  /** The place of the row in the table, from 0; of `add` that of the objective. */
  readonly at: number;
  readonly id: string;
  readonly item: Item;
  readonly cycle: string;
  readonly title: string;
  /** 0 at the top. */
  readonly depth: number;
  readonly isRetired: boolean;
  /** Where it goes, whose it is and what feeds it. */
  readonly facts: string;
  readonly advice: readonly AdviceLine[];
  /** Names of rules, separated by commas. */
  readonly dismissed: string;
}

/** Value and label of each choice. */
export type Options = readonly (readonly [value: string, label: string])[];

/** What the form shows beside what was typed. */
export interface FormView {
  /** Why it can't be saved as typed, a sentence a field. */
  readonly complaints: Complaints;
  /** What somebody else has put into the cells of fields that were typed in. */
  readonly now: Complaints;
  readonly parents: Options;
  readonly kpis: Options;
  /** The numbers that its type asks for, by their labels. */
  readonly numbers: Readonly<Partial<Record<'start' | 'target' | 'limit', string>>>;
  readonly unit: string;
  readonly suggestion: { readonly type: KeyResultType; readonly why: string };
  /** Where it goes, in words; null while its numbers don't tell. */
  readonly way: string | null;
  /** What the title says against the numbers, as a sentence. */
  readonly doubt: string | null;
  /** What would be advised once it is saved. */
  readonly advice: readonly AdviceLine[];
  /** What other rows would be told that they are not told yet. */
  readonly elsewhere: readonly string[];
}

/** What saving the form does, unless there are complaints. */
export interface FormDeed extends Planned {
  readonly complaints: Complaints;
}

type Form = Draft & { readonly subject: Subject };

/** What the workbook has, and what can be done with it. Each deed comes with the way back. */
export interface PlanSheet {
  /** Of Settings, then those that only rows name. */
  readonly cycles: readonly string[];
  /** Rows that no save can name. */
  readonly notices: readonly Notice[];
  lines(cycle: string): readonly Line[];
  /** What the form begins with. */
  first(subject: Subject): Draft;
  /** With what the row that it was filled from holds now. */
  reopened(draft: Draft, subject: Subject): Draft;
  form(form: Form): FormView;
  /** A KPI lends its unit, its latest value as the start, and its name where there is no title yet. */
  withKpi(typed: Typed, id: string): Typed;
  /** The cell of dismissed rules with one more of them. */
  withRule(cell: string, rule: string): string;
  saved(form: Form): FormDeed;
  /** With all that hangs under it, as far as it isn't yet. */
  retired(id: string): Planned;
  /** With what was retired under it. */
  broughtBack(id: string): Planned;
  dismissed(id: string, rule: string): Planned;
  /** All that was dismissed of a row counts again. */
  advisedAgain(id: string): Planned;
}

export type ReadSheet = (view: PlanView) => PlanSheet;
