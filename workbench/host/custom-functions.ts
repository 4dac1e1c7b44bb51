import type { FormulaArgument, FormulaFunction, FormulaScalar } from '../grid/grid.ts';
import type { CellFormats } from './cell-values.ts';
import type { BuiltAddOn } from './contract.ts';
import type { Execution } from './execution.ts';
import type { ScriptFunction } from './load-code.ts';

/** Every function of `functions.json`, run as the global of the script that a cell would call. */
export function customFunctions(
  addOn: BuiltAddOn,
  globals: ReadonlyMap<string, ScriptFunction>,
  formats: CellFormats,
  execution: Execution,
): FormulaFunction[] {
  return addOn.functions.map((card) => ({
    name: card.name.toUpperCase(),
    summary: card.summary,
    parameters: card.parameters,
    run(args) {
      const call = globals.get(card.name);
      if (!call) throw new Error(`Script function not found: ${card.name}`);
      return resultOf(
        execution.evaluate(card.name, () => call(...args.map((arg) => argumentOf(arg, formats)))),
        formats,
      );
    },
  }));
}

function argumentOf(arg: FormulaArgument, formats: CellFormats): unknown {
  return isBlock(arg) ? arg.map((row) => row.map(formats.argumentOf)) : formats.argumentOf(arg);
}

function isBlock(arg: FormulaArgument): arg is readonly (readonly FormulaScalar[])[] {
  return Array.isArray(arg);
}

/** A flat array fills one row, as Sheets does with it. */
function resultOf(result: unknown, formats: CellFormats): FormulaScalar | FormulaScalar[][] {
  if (!Array.isArray(result)) return formats.resultOf(result);
  if (!result.some(Array.isArray)) return [result.map(formats.resultOf)];
  return result.map((row: unknown) =>
    Array.isArray(row) ? row.map(formats.resultOf) : [formats.resultOf(row)],
  );
}
