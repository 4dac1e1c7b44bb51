import { callFunction } from '../../src/functions/call.ts';
import { FUNCTIONS } from '../../src/functions/index.ts';

/** Calls a custom function by its name, as the built file does. */
export function called(name: string, ...args: unknown[]): unknown {
  const definition = FUNCTIONS.find((each) => each.name === name);
  if (definition === undefined) throw new Error(`${name} is not in the registry.`);
  return callFunction(definition, args, () => 'Etc/UTC');
}

/** A range of one column. */
export const column = (...cells: unknown[]): unknown[][] => cells.map((cell) => [cell]);

/** The rows of a function that returns a block. */
export function calledBlock(name: string, ...args: unknown[]): unknown[][] {
  const block = called(name, ...args);
  if (!Array.isArray(block)) throw new Error(`${name} gave no block.`);
  return block.map((row: unknown) => (Array.isArray(row) ? row : [row]));
}
