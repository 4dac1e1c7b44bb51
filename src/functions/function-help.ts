import type { CardValue, ExampleCard } from '../schema/function-card.ts';
import type { ExampleRange } from '../schema/function-manual.ts';
import type { SheetFunction } from './define.ts';

export type ExampleArgument = CardValue | ExampleRange;

/** An argument list, so that the formula text can't differ from what was computed. */
export interface Example {
  readonly args: readonly ExampleArgument[];
  readonly result: ExampleCard['result'];
  readonly says: string;
}

export interface ParameterHelp {
  readonly text: string;
  /** As typed between the parentheses. */
  readonly example: string;
  readonly optional?: true;
}

/**
 * What people read about a function. It stands beside its definition, in an export of its own, so that the code that
 * Apps Script reads for every call is bundled without it.
 */
export interface FunctionHelp<ParameterName extends string = string> {
  readonly summary: string;
  readonly parameters: Readonly<Record<ParameterName, ParameterHelp>>;
  readonly returns: string;
  readonly examples: readonly Example[];
}

/** Help for each parameter of a function, no more and no fewer. */
export type HelpFor<Defined> =
  Defined extends SheetFunction<infer ParameterName> ? FunctionHelp<ParameterName> : never;
