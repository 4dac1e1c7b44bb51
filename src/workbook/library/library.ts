import { EXAMPLE, type Example } from './example.ts';

/** What is pushed as `Library.html`. */
export interface Library {
  readonly example: Example;
}

export const LIBRARY: Library = { example: EXAMPLE };
