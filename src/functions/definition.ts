import type { MemberProblem } from '../domain/okr/score.ts';
import type { Problem } from '../schema/problem.ts';
import type { Parameter } from './parameter.ts';

export type CellValue = string | number | boolean;

/** What a function puts into a cell: null is a blank, a problem its sentence. */
export type Outcome = CellValue | null | Problem;

/** In the order in which they are typed. */
export type Parameters = Readonly<Record<string, Parameter<unknown>>>;
type ValueOf<P> = P extends Parameter<infer Value> ? Value : never;
type ColumnName<P extends Parameters> = {
  [Name in keyof P]: P[Name] extends { readonly spread: 'column' } ? Name : never;
}[keyof P];

/** One row's cells. */
export type Row<P extends Parameters> = { readonly [Name in ColumnName<P>]: ValueOf<P[Name]> };
/** The cells of all rows, column by column. */
export type ColumnReadings<P extends Parameters> = {
  readonly [Name in ColumnName<P>]: readonly (ValueOf<P[Name]> | Problem)[];
};
/** The arguments that are no columns. */
export type Shared<P extends Parameters> = {
  readonly [Name in Exclude<keyof P, ColumnName<P>>]: ValueOf<P[Name]>;
};

interface About<P extends Parameters> {
  readonly name: string;
  readonly parameters: P;
}

/** A cell for each row by itself. A cell that can't be read makes its row's result that problem. */
interface RowByRow<P extends Parameters> extends About<P> {
  readonly gives: 'a cell a row';
  readonly label: string;
  readonly run: (row: Row<P>, shared: Shared<P>) => Outcome;
}

/** A cell for each row, seeing all rows. Blank rows and the header are left out, cells that can't be read are not. */
interface RowsTogether<P extends Parameters> extends About<P> {
  readonly gives: 'a column';
  readonly label: string;
  readonly run: (columns: ColumnReadings<P>, shared: Shared<P>) => readonly Outcome[];
}

/** One cell for all rows, blank ones and the header left out. A cell that can't be read fails the call. */
interface OneCell<P extends Parameters> extends About<P> {
  readonly gives: 'one cell';
  readonly run: (rows: readonly Row<P>[], shared: Shared<P>) => Outcome | MemberProblem;
}

/** Of a function that reads ranges whole: a block as high and wide as it likes, or one cell. A problem fails the call. */
export interface BlockDefinition<P extends Parameters> extends About<P> {
  readonly label?: string;
  readonly run: (shared: Shared<P>) => readonly (readonly Outcome[])[] | Outcome;
}

/** Of a function whose arguments are columns. */
export type Definition<P extends Parameters> = RowByRow<P> | RowsTogether<P> | OneCell<P>;
