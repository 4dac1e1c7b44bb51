import type { OkrChange } from '../../src/schema/calls.ts';

/** What takes a save of rows back, unless rows moved in it. */
export const takenBack = (changes: readonly OkrChange[]): OkrChange[] =>
  changes.map(({ id, before, after }) => ({ id, before: after, after: before, below: null })).reverse();
