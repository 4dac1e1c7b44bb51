import { inRange } from '../domain/input/cell-range.ts';
import type { MemberProblem } from '../domain/okr/score.ts';
import type { CivilClock } from '../domain/time/civil-date.ts';
import type { Problem } from '../schema/problem.ts';
import { readShared } from './arguments.ts';
import { columnArguments } from './columns.ts';
import type { CellValue, ColumnReadings, Definition, Outcome, Parameters, Shared } from './definition.ts';
import { inShape } from './in-shape.ts';
import { fail, orFail, printed } from './print.ts';
import { type RowView, rowView } from './row-view.ts';
import { layOut, type Rows, readRows } from './rows.ts';

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
  let view: RowView<P> | undefined;
  return {
    name,
    parameters: Object.keys(parameters),
    label: 'label' in definition ? definition.label : undefined,
    evaluate: (args, civil) => {
      // Here, and only here, what the readers gave gets the types that were inferred from them.
      const shared = orFail(readShared(name, parameters, args, civil)) as Shared<P>;
      const rows = orFail(layOut(columnArguments(parameters, args)));
      const { columns, problems } = readRows(rows, civil);
      view ??= rowView(parameters);
      const rowAt = view;
      switch (definition.gives) {
        case 'a cell a row': {
          const { label, run } = definition;
          const outcomes = new Array<Outcome>(rows.filled.length);
          for (let at = 0; at < outcomes.length; at++) {
            outcomes[at] = problems.get(at) ?? run(rowAt(columns, at), shared);
          }
          return inShape(rows, label, outcomes);
        }
        case 'a column': {
          const { label, run } = definition;
          const readings = rows.columns.map(({ key }, at) => [key, columns[at]] as const);
          return inShape(rows, label, run(Object.fromEntries(readings) as ColumnReadings<P>, shared));
        }
        case 'one cell': {
          const first = firstOf(problems);
          const all = Array.from(rows.filled, (_, at) => rowAt(columns, at));
          return single(rows, first ?? definition.run(all, shared));
        }
      }
    },
  };
}

function firstOf(problems: ReadonlyMap<number, Problem>): MemberProblem | undefined {
  let first: MemberProblem | undefined;
  for (const [member, cause] of problems) {
    if (first === undefined || member < first.member) first = { member, cause };
  }
  return first;
}

function single(rows: Rows, outcome: Outcome | MemberProblem): CellValue {
  if (outcome === null || typeof outcome !== 'object') return printed(outcome);
  if (!('member' in outcome)) return fail(outcome);
  return fail(inRange(rows, rows.filled[outcome.member] ?? 0, outcome.cause));
}
