import type { Parameters, Row } from './definition.ts';

/** Shows one row of what was read, column by column. */
export type RowView<P extends Parameters> = (columns: readonly (readonly unknown[])[], at: number) => Row<P>;

/**
 * Shows what was read of a row under the names of the columns: `row.start` looks it up. The getters are made once for
 * a function, so that the engine compiles them in; a record a row would be filled name by name. Only looking up and
 * taking apart by name work: the names are not the row's own, so that `...row` has none of them.
 */
export function rowView<P extends Parameters>(parameters: P): RowView<P> {
  class View {
    readonly columns: readonly (readonly unknown[])[];
    readonly at: number;
    constructor(columns: readonly (readonly unknown[])[], at: number) {
      this.columns = columns;
      this.at = at;
    }
  }
  const names = Object.keys(parameters).filter((name) => parameters[name]?.spread === 'column');
  for (const [place, name] of names.entries()) {
    Object.defineProperty(View.prototype, name, {
      get(this: View) {
        return this.columns[place]?.[this.at];
      },
    });
  }
  return (columns, at) => new View(columns, at) as unknown as Row<P>;
}
