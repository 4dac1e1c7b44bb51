/** Makes functions of ours known to the engine, and to the page's list of suggestions. */
import type { Injector } from '@univerjs/core';
import { FunctionType, type IFunctionInfo, IFunctionService } from '@univerjs/engine-formula';
import { IDescriptionService } from '@univerjs/sheets-formula';
import { type ErrorLog, FunctionExecutor } from './function-executor.ts';
import type { FormulaFunction } from './grid.ts';

export function defineFunctions(
  injector: Injector,
  functions: readonly FormulaFunction[],
  errors: ErrorLog,
): void {
  injector
    .get(IFunctionService)
    .registerExecutors(...functions.map((definition) => new FunctionExecutor(definition, errors)));
  const described = functions.filter(({ summary }) => summary !== '').map(cardOf);
  injector.get(IDescriptionService).registerDescriptions(described);
}

function cardOf({ name, summary, parameters }: FormulaFunction): IFunctionInfo {
  return {
    functionName: name,
    functionType: FunctionType.User,
    description: summary,
    abstract: summary,
    functionParameter: parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.text,
      example: parameter.example,
      require: parameter.optional ? 0 : 1,
      repeat: 0,
    })),
  };
}
