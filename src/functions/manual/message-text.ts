import { callFunction } from '../call.ts';
import type { SheetFunction } from '../define.ts';
import type { ExampleArgument } from '../function-help.ts';
import type { MessageCall } from './entry.ts';

/** What a cell says after a call: a text among the results, or what the call failed with. */
export function messageText(
  definition: SheetFunction,
  { args, at }: Pick<MessageCall, 'args' | 'at'>,
): string {
  const result = outcome(definition, args);
  const text = Array.isArray(result) && at !== undefined ? result[at[0]]?.[at[1]] : result;
  if (typeof text === 'string' && text !== '') return text;
  throw new Error(`${definition.name} gives no message for ${JSON.stringify(args)}.`);
}

function outcome(definition: SheetFunction, args: readonly ExampleArgument[]): unknown {
  try {
    return callFunction(definition, argumentValues(args), () => 'Etc/UTC');
  } catch (error) {
    return error instanceof Error ? error.message : error;
  }
}

/** The arguments as a cell passes them on. */
export function argumentValues(args: readonly ExampleArgument[]): unknown[] {
  return args.map((argument) => (typeof argument === 'object' ? argument.cells : argument));
}
