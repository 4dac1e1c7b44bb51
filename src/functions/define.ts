import type { MemberProblem } from '../domain/okr/score.ts';
import type { CivilClock } from '../domain/time/civil-date.ts';
import { isProblem } from '../schema/problem.ts';
import { readShared } from './arguments.ts';
import { type ColumnArgument, columnArguments } from './columns.ts';
import type { CellValue, ColumnReadings, Definition, Outcome, Parameters, Shared } from './definition.ts';
import { fail, orFail, printed } from './print.ts';
import { type RowViews, rowViews } from './row-view.ts';
import { layOut, type Rows, readColumn, readRow } from './rows.ts';

export interface SheetFunction<ParameterName extends string = string> {
  readonly name: string;
  /** In the order in which they are typed. */
  readonly parameters: readonly ParameterName[];
  /** What it prints in a header row; undefined when it does not return a column. */
  readonly label: string | undefined;
  /** Throws only an Error whose message is a sentence for the person who reads the cell. */
  readonly evaluate: (args: readonly unknown[], civil: CivilClock) => CellValue | CellValue[][];
}

/** A custom function of columns as data: `run` gets its argument types from the readers of the parameters. */
export function sheetFunction<P extends Parameters>(
  definition: Definition<P>,
): SheetFunction<keyof P & string> {
  const { name, parameters } = definition;
  // Made on the first call, since a cell loads all functions and calls one.
  let views: RowViews<P> | undefined;
  return {
    name,
    parameters: Object.keys(parameters),
    label: 'label' in definition ? definition.label : undefined,
    evaluate: (args, civil) => {
      // Here, and only here, what the readers gave gets the types that were inferred from them.
      const shared = orFail(readShared(name, parameters, args, civil)) as Shared<P>;
      const columns = columnArguments(parameters, args);
      const rows = orFail(layOut(columns));
      views ??= rowViews(parameters);
      const view = views;
      switch (definition.gives) {
        case 'a cell a row': {
          const { label, run } = definition;
          return down(label, rows, (_, row) => {
            const readings = readRow(columns, row, civil);
            return isProblem(readings) ? readings : run(view(readings), shared);
          });
        }
        case 'a column': {
          const { label, run } = definition;
          const readings = columns.map((column) => [column.key, readColumn(column, rows, civil)] as const);
          const outcomes = run(Object.fromEntries(readings) as ColumnReadings<P>, shared);
          return down(label, rows, (at) => outcomes[at] ?? null);
        }
        case 'one cell': {
          const readings = readRows(columns, rows, civil);
          return single(rows, 'member' in readings ? readings : definition.run(readings.map(view), shared));
        }
      }
    },
  };
}

function readRows(
  columns: readonly ColumnArgument[],
  { filled }: Rows,
  civil: CivilClock,
): (readonly unknown[])[] | MemberProblem {
  const all: (readonly unknown[])[] = [];
  for (let member = 0; member < filled.length; member++) {
    const readings = readRow(columns, filled[member] ?? 0, civil);
    if (isProblem(readings)) return { member, cause: readings };
    all.push(readings);
  }
  return all;
}

/** A row is counted from the top of the range, as its author sees it. */
function single({ isColumn, filled }: Rows, outcome: Outcome | MemberProblem): CellValue {
  if (outcome === null || typeof outcome !== 'object') return printed(outcome);
  if (!('member' in outcome)) return fail(outcome);
  const { member, cause } = outcome;
  return fail(isColumn ? { problem: 'inRow', row: (filled[member] ?? 0) + 1, cause } : cause);
}

/** A column as high as the ranges that were given, its label in their header row; one cell for single values. */
function down(
  label: string,
  { isColumn, hasHeader, height, filled }: Rows,
  outcomeOf: (at: number, row: number) => Outcome,
): CellValue | CellValue[][] {
  if (!isColumn) return filled.length > 0 ? printed(outcomeOf(0, 0)) : '';
  const column = new Array<CellValue[]>(height);
  let at = 0;
  for (let row = 0; row < height; row++) {
    column[row] = [filled[at] === row ? printed(outcomeOf(at++, row)) : ''];
  }
  if (hasHeader) column[0] = [label];
  return column;
}
