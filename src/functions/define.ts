import type { MemberProblem } from '../domain/okr/score.ts';
import type { CivilClock } from '../domain/time/civil-date.ts';
import { isProblem, type Problem } from '../schema/problem.ts';
import { readArguments } from './arguments.ts';
import type { CellValue, Definition, Outcome, Parameters, Row, RowReadings, Shared } from './definition.ts';
import { fail, orFail, printed } from './print.ts';
import { cellOf, layOut, type Rows } from './rows.ts';

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
  return {
    name,
    parameters: Object.keys(parameters),
    label: 'label' in definition ? definition.label : undefined,
    evaluate: (args, civil) => {
      const { shared, columns } = orFail(readArguments(name, parameters, args, civil));
      const rows = orFail(layOut(columns));
      const readings = rows.filled.map((row) => {
        const values: Record<string, unknown> = {};
        for (const column of columns)
          values[column.key] = column.read(cellOf(column, row), column.field, civil);
        return values;
      });
      return answer(definition, rows, readings, shared as Shared<P>);
    },
  };
}

/** Here, and only here, what the readers gave gets the types that were inferred from them. */
function answer<P extends Parameters>(
  definition: Definition<P>,
  rows: Rows,
  readings: readonly Readonly<Record<string, unknown>>[],
  shared: Shared<P>,
): CellValue | CellValue[][] {
  switch (definition.gives) {
    case 'a cell a row': {
      const { label, run } = definition;
      return down(
        label,
        rows,
        readings.map((row) => problemIn(row) ?? run(row as Row<P>, shared)),
      );
    }
    case 'a column':
      return down(definition.label, rows, definition.run(readings as readonly RowReadings<P>[], shared));
    case 'one cell': {
      const bad = firstProblem(readings);
      return single(rows, bad ?? definition.run(readings as readonly Row<P>[], shared));
    }
  }
}

function problemIn(values: Readonly<Record<string, unknown>>): Problem | undefined {
  for (const key in values) {
    const value = values[key];
    if (isProblem(value)) return value;
  }
  return undefined;
}

function firstProblem(readings: readonly Readonly<Record<string, unknown>>[]): MemberProblem | undefined {
  for (const [member, values] of readings.entries()) {
    const cause = problemIn(values);
    if (cause !== undefined) return { member, cause };
  }
  return undefined;
}

/** A row is counted from the top of the range, as its author sees it. */
function single({ isColumn, filled }: Rows, outcome: Outcome | MemberProblem): CellValue {
  if (outcome === null || typeof outcome !== 'object') return printed(outcome);
  if (!('member' in outcome)) return fail(outcome);
  const { member, cause } = outcome;
  return fail(isColumn ? { problem: 'inRow', row: (filled[member] ?? 0) + 1, cause } : cause);
}

/** A column as high as the ranges that were given, its label in their header row; one cell for single values. */
function down(label: string, rows: Rows, outcomes: readonly Outcome[]): CellValue | CellValue[][] {
  if (!rows.isColumn) return printed(outcomes[0] ?? null);
  const column: CellValue[][] = Array.from({ length: rows.height }, () => ['']);
  rows.filled.forEach((row, at) => {
    column[row] = [printed(outcomes[at] ?? null)];
  });
  if (rows.hasHeader) column[0] = [label];
  return column;
}
