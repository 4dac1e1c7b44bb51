import { readShared } from './arguments.ts';
import type { SheetFunction } from './define.ts';
import type { BlockDefinition, CellValue, Outcome, Parameters, Shared } from './definition.ts';
import { orFail, printed } from './print.ts';

/**
 * A custom function that reads ranges whole, as data. It stands apart from the functions of columns, whose code its
 * calls then leave asleep.
 */
export function blockFunction<P extends Parameters>({
  name,
  parameters,
  label,
  run,
}: BlockDefinition<P>): SheetFunction<keyof P & string> {
  return {
    name,
    parameters: Object.keys(parameters),
    label,
    evaluate: (args, civil) => {
      const shared = orFail(readShared(name, parameters, args, civil)) as Shared<P>;
      const result = orFail(run(shared));
      return typeof result === 'object' && result !== null ? result.map(printedRow) : printed(result);
    },
  };
}

/** A loop, since a map within a map costs more than all else about a block. */
function printedRow(row: readonly Outcome[]): CellValue[] {
  const cells: CellValue[] = [];
  for (const outcome of row) cells.push(printed(outcome));
  return cells;
}
