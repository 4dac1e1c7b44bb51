import fc from 'fast-check';
import type { Cells } from './cells.ts';

/** How an argument is given: a column, one cell for all rows, one for the whole call, or at times not at all. */
export interface Argument {
  readonly heading?: string;
  readonly cells: Cells;
  /** Never a range. */
  readonly isSingle?: true;
  readonly isOptional?: true;
}

type Given = 'column' | 'cell' | 'nothing';

/** The arguments of one call over a random range: with a header or without, blank rows inside and below. */
export function callOf(
  parameters: readonly Argument[],
  rows = { minLength: 0, maxLength: 14 },
): fc.Arbitrary<unknown[]> {
  const empty = fc.tuple(...parameters.map(() => fc.constant('')));
  const filled = fc.tuple(...parameters.map(({ cells }) => cells));
  const row = fc.oneof({ weight: 9, arbitrary: filled }, { weight: 1, arbitrary: empty });
  return fc
    .record({
      cells: fc.array<unknown[]>(row, rows),
      only: filled,
      given: fc.tuple(...parameters.map(givenAs)),
      hasHeader: fc.boolean(),
      tail: fc.oneof(fc.constant(0), fc.nat(12)),
      isSingle: fc.nat(7).map((chance) => chance === 0),
      shorter: fc.nat(60),
    })
    .map(({ cells, only, given, hasHeader, tail, isSingle, shorter }) => {
      const args = parameters.map(({ heading = '' }, at) => {
        if (given[at] === 'nothing') return undefined;
        if (isSingle || given[at] === 'cell') return only[at];
        const column = cells.map((each) => [each[at]]);
        const blanks = Array.from({ length: tail }, () => ['']);
        return [...(hasHeader ? [[heading]] : []), ...column, ...blanks].slice(at === shorter ? 1 : 0);
      });
      return withoutEmptyRanges(args, only);
    });
}

function givenAs({ isSingle, isOptional }: Argument): fc.Arbitrary<Given> {
  const usual: Given = isSingle ? 'cell' : 'column';
  return fc.oneof(
    { weight: 8, arbitrary: fc.constant(usual) },
    { weight: 1, arbitrary: fc.constant<Given>('cell') },
    { weight: isOptional ? 6 : 0, arbitrary: fc.constant<Given>('nothing') },
  );
}

/** A range has at least one cell. */
function withoutEmptyRanges(args: readonly unknown[], only: readonly unknown[]): unknown[] {
  return args.map((arg, at) => (Array.isArray(arg) && arg.length === 0 ? only[at] : arg));
}
