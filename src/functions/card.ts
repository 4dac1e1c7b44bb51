import type { FunctionCard, ParameterCard } from '../schema/function-card.ts';
import type { SheetFunction } from './define.ts';
import type { Example, ExampleArgument, ParameterHelp } from './function-help.ts';
import { HELP } from './help.ts';

/** What the documentation, the sidebar and the workbench show of a function. */
export function functionCard({ name, parameters }: SheetFunction): FunctionCard {
  const help = HELP[name];
  if (help === undefined) throw new Error(`${name} has no help in src/functions/help.ts.`);
  return {
    name,
    summary: help.summary,
    parameters: parameters.map((parameter) => parameterCard(parameter, help.parameters[parameter])),
    returns: help.returns,
    examples: help.examples.map(({ args, result, says }) => ({
      formula: formulaText(name, args),
      result,
      says,
    })),
  };
}

function parameterCard(name: string, help: ParameterHelp | undefined): ParameterCard {
  const { text = '', example = '', optional = false } = help ?? {};
  return { name, text: optional ? `${text} Optional.` : text, example, optional };
}

/** Separated by semicolons and without a decimal separator, so that it can be typed as it stands in any locale. */
export function formulaText(name: string, args: Example['args']): string {
  return `=${name}(${args.map(argumentText).join('; ')})`;
}

function argumentText(argument: ExampleArgument): string {
  if (typeof argument === 'number') return numberText(argument);
  if (typeof argument === 'boolean') return argument ? 'TRUE' : 'FALSE';
  return typeof argument === 'string' ? `"${argument.replace(/"/g, '""')}"` : argument.range;
}

/** A fraction is written as a percentage or, when that is no whole number, as a text, which the functions accept. */
function numberText(value: number): string {
  if (Number.isInteger(value)) return String(value);
  const percent = Number((value * 100).toPrecision(15));
  return Number.isInteger(percent) && Math.abs(percent) <= 100 ? `${percent}%` : `"${value}"`;
}
