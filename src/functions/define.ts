import { inRange } from '../domain/input/cell-range.ts';
import type { MemberProblem } from '../domain/okr/score.ts';
import type { CivilClock } from '../domain/time/civil-date.ts';
import { isProblem } from '../schema/problem.ts';
import { readShared } from './arguments.ts';
import { columnArguments } from './columns.ts';
import type { CellValue, ColumnReadings, Definition, Outcome, Parameters, Shared } from './definition.ts';
import { inShape } from './in-shape.ts';
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
      const rows = orFail(layOut(columnArguments(parameters, args)));
      const { columns } = rows;
      views ??= rowViews(parameters);
      const view = views;
      switch (definition.gives) {
        case 'a cell a row': {
          const { label, run } = definition;
          return beside(label, rows, (_, place) => {
            const readings = readRow(columns, place, civil);
            return isProblem(readings) ? readings : run(view(readings), shared);
          });
        }
        case 'a column': {
          const { label, run } = definition;
          const readings = columns.map((column) => [column.key, readColumn(column, rows, civil)] as const);
          const outcomes = run(Object.fromEntries(readings) as ColumnReadings<P>, shared);
          return beside(label, rows, (at) => outcomes[at] ?? null);
        }
        case 'one cell': {
          const readings = readRows(rows, civil);
          return single(rows, 'member' in readings ? readings : definition.run(readings.map(view), shared));
        }
      }
    },
  };
}

function readRows({ columns, filled }: Rows, civil: CivilClock): (readonly unknown[])[] | MemberProblem {
  const all: (readonly unknown[])[] = [];
  for (let member = 0; member < filled.length; member++) {
    const readings = readRow(columns, filled[member] ?? 0, civil);
    if (isProblem(readings)) return { member, cause: readings };
    all.push(readings);
  }
  return all;
}

function single(rows: Rows, outcome: Outcome | MemberProblem): CellValue {
  if (outcome === null || typeof outcome !== 'object') return printed(outcome);
  if (!('member' in outcome)) return fail(outcome);
  return fail(inRange(rows, rows.filled[outcome.member] ?? 0, outcome.cause));
}

/** An outcome beside each filled place, which are asked for in their order. */
function beside(
  label: string,
  rows: Rows,
  outcomeOf: (at: number, place: number) => Outcome,
): CellValue | CellValue[][] {
  const { filled } = rows;
  let at = 0;
  return inShape(rows, label, (place) => (filled[at] === place ? outcomeOf(at++, place) : null));
}
