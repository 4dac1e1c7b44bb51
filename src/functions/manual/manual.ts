import type { Manual, ManualExample, ManualSection } from '../../schema/function-manual.ts';
import { functionCard } from '../card.ts';
import type { SheetFunction } from '../define.ts';
import type { ExampleArgument } from '../function-help.ts';
import { HELP } from '../help.ts';
import { FUNCTIONS } from '../index.ts';
import { ENTRIES } from './entries.ts';
import { messageText } from './message-text.ts';
import { MESSAGES_OF_MANY } from './messages-of-many.ts';
import { NATIVE } from './native.ts';

/** Everything that people read about the custom functions, with each message as its call gives it. */
export function manual(): Manual {
  return {
    sections: FUNCTIONS.map(section),
    messages: MESSAGES_OF_MANY.map(({ name, ...call }) => ({
      text: messageText(named(name), call),
      means: call.means,
    })),
    native: NATIVE,
  };
}

function section(definition: SheetFunction): ManualSection {
  const { name } = definition;
  const entry = ENTRIES[name];
  if (entry === undefined) throw new Error(`${name} has no entry in src/functions/manual/entries.ts.`);
  const card = functionCard(definition);
  const { messages, alsoGives = [], together } = entry;
  return {
    ...card,
    examples: card.examples.map((example, at) => withCells(example, HELP[name]?.examples[at]?.args ?? [])),
    messages: messages.map(({ means, rule, ...call }) => ({
      text: messageText(definition, call),
      means,
      ...(rule === undefined ? {} : { rule }),
    })),
    alsoGives,
    together,
  };
}

function named(name: string): SheetFunction {
  const definition = FUNCTIONS.find((each) => each.name === name);
  if (definition === undefined) throw new Error(`${name} is not in src/functions/index.ts.`);
  return definition;
}

function withCells(example: Omit<ManualExample, 'cells'>, args: readonly ExampleArgument[]): ManualExample {
  return { ...example, cells: args.filter((argument) => typeof argument === 'object') };
}
