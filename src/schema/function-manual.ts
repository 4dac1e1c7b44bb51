import type { CardValue, ExampleCard, FunctionCard } from './function-card.ts';

/** A range by its address, and what its cells hold. */
export interface ExampleRange {
  readonly range: string;
  readonly cells: readonly (readonly CardValue[])[];
}

/** An example with the cells that its formula reads. */
export interface ManualExample extends ExampleCard {
  readonly cells: readonly ExampleRange[];
}

export interface MessageText {
  /** As a cell says it. */
  readonly text: string;
  /** What is wrong and what to do about it. */
  readonly means: string;
  /** What to type into the column Dismissed of a row that should not be told this. */
  readonly rule?: string;
}

/** What `docs/functions.md` says of one custom function. */
export interface ManualSection extends FunctionCard {
  readonly examples: readonly ManualExample[];
  readonly messages: readonly MessageText[];
  /** Names of the functions whose messages it gives too. */
  readonly alsoGives: readonly string[];
  /** The function in one formula with those of Sheets. */
  readonly together: readonly ManualExample[];
}

/** All that `docs/functions.md` is made from. */
export interface Manual {
  readonly sections: readonly ManualSection[];
  /** Those that many functions give. */
  readonly messages: readonly MessageText[];
  /** Formulas of Sheets alone. */
  readonly native: readonly ManualExample[];
}
