/** What `dist/functions.json` says of one custom function: all that a host, a help page or a picker shows. */
export interface FunctionCard {
  readonly name: string;
  /** One plain sentence. */
  readonly summary: string;
  readonly parameters: readonly ParameterCard[];
  /** What comes back, in words. */
  readonly returns: string;
  readonly examples: readonly ExampleCard[];
}

export interface ParameterCard {
  readonly name: string;
  readonly text: string;
  readonly example: string;
  readonly optional: boolean;
}

export interface ExampleCard {
  /** As typed into a cell, with `;` between arguments. */
  readonly formula: string;
  readonly result: CardValue | readonly (readonly CardValue[])[];
  readonly says: string;
}

export type CardValue = string | number | boolean;
