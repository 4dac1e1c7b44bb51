import { formulaText } from '../../../src/functions/card.ts';
import { FUNCTIONS } from '../../../src/functions/index.ts';
import { ENTRIES } from '../../../src/functions/manual/entries.ts';
import type { MessageCall } from '../../../src/functions/manual/entry.ts';
import { messageText } from '../../../src/functions/manual/message-text.ts';
import type { ExampleRange } from '../../../src/schema/function-manual.ts';

/** A formula over cells of which a row is to be mended. */
export interface RowMessage {
  readonly formula: string;
  readonly cells: readonly ExampleRange[];
  readonly text: string;
  /** The cell of the block that says so; none when the call fails. */
  readonly at: MessageCall['at'];
}

/** The first of those that a function's manual has: in its own cell, or as the call's failure that names the row. */
export function rowMessage(name: string): RowMessage | undefined {
  const definition = FUNCTIONS.find((each) => each.name === name);
  if (definition === undefined) return undefined;
  const found = ENTRIES[name]?.messages
    .map((call) => ({ ...call, text: messageText(definition, call) }))
    .find(({ at, text }) => at !== undefined || text.startsWith('Row '));
  if (found === undefined) return undefined;
  const { args, text, at } = found;
  const cells = args.filter((argument) => typeof argument === 'object');
  return { formula: formulaText(name, args), cells, text, at };
}
