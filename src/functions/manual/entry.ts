import type { ManualExample } from '../../schema/function-manual.ts';
import type { ExampleArgument } from '../function-help.ts';

/** A call that gives a message. The words are those that it gives when the manual is made. */
export interface MessageCall {
  readonly args: readonly ExampleArgument[];
  /** Where in a block of results it stands, from 0. */
  readonly at?: readonly [row: number, column: number];
  /** Of advice that can be dismissed: its name in the column Dismissed. */
  readonly rule?: string;
  readonly means: string;
}

/** What the manual says of a function beyond its help. */
export interface ManualEntry {
  readonly messages: readonly MessageCall[];
  /** Names of the functions whose messages it gives too. */
  readonly alsoGives?: readonly string[];
  readonly together: readonly ManualExample[];
}
