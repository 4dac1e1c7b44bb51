import type { Parameters, Row } from './definition.ts';

export type RowViews<P extends Parameters> = (readings: readonly unknown[]) => Row<P>;

/**
 * Shows what was read of a row under the names of the columns: `row.start` looks it up. The getters are made once for
 * a function, so that the engine compiles them in; a record a row would be filled name by name. Only looking up and
 * taking apart by name work: the names are not the row's own, so that `...row` has none of them.
 */
export function rowViews<P extends Parameters>(parameters: P): RowViews<P> {
  class RowView {
    readonly readings: readonly unknown[];
    constructor(readings: readonly unknown[]) {
      this.readings = readings;
    }
  }
  const names = Object.keys(parameters).filter((name) => parameters[name]?.spread === 'column');
  for (const [place, name] of names.entries()) {
    Object.defineProperty(RowView.prototype, name, {
      get(this: RowView) {
        return this.readings[place];
      },
    });
  }
  return (readings) => new RowView(readings) as unknown as Row<P>;
}
