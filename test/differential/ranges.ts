import fc from 'fast-check';
import type { Cells } from './cells.ts';

/** How an argument is given: a range, one cell for all its cells, one for the whole call, or at times not at all. */
export interface Argument {
  readonly heading?: string;
  readonly cells: Cells;
  /** Never a range. */
  readonly isSingle?: true;
  readonly isOptional?: true;
}

type Given = 'range' | 'cell' | 'nothing';

/** How the ranges of one call lie; of a block an argument may be one column beside it or one row above it. */
export interface Shape {
  readonly lies: 'down' | 'along' | 'block';
  readonly width: number;
}

export const shape: fc.Arbitrary<Shape> = fc.record({
  lies: fc.constantFrom('down', 'down', 'down', 'along', 'block'),
  width: fc.integer({ min: 2, max: 4 }),
});

type Part = 'whole' | 'first column' | 'first row';
const part = fc.constantFrom<Part>('whole', 'whole', 'first column', 'first row');

/** Cells in reading order as a range, with blanks where a block is not full. */
export function laid(
  cells: readonly unknown[],
  heading: string | undefined,
  { lies, width }: Shape,
  of: Part = 'whole',
): unknown[][] {
  if (lies !== 'block') {
    const column = [...(heading === undefined ? [] : [heading]), ...cells].map((cell) => [cell]);
    return lies === 'down' || column.length === 0 ? column : [column.flat()];
  }
  const columns = Array.from({ length: width }, (_, column) => column);
  const rows = Array.from({ length: Math.ceil(cells.length / width) }, (_, row) =>
    columns.map((column) => (row * width + column < cells.length ? cells[row * width + column] : '')),
  );
  if (of === 'first row') return rows.slice(0, 1);
  const header = columns.map((column) => (heading === '' ? '' : `${heading} ${column + 1}`));
  const block = heading === undefined ? rows : [header, ...rows];
  return of === 'whole' ? block : block.map((row) => row.slice(0, 1));
}

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
      lying: shape,
      parts: fc.tuple(...parameters.map((_, at) => (at === 0 ? fc.constant<Part>('whole') : part))),
    })
    .map(({ cells, only, given, hasHeader, tail, isSingle, shorter, lying, parts }) => {
      const args = parameters.map(({ heading = '' }, at) => {
        if (given[at] === 'nothing') return undefined;
        if (isSingle || given[at] === 'cell') return only[at];
        const blanks = Array.from({ length: tail }, () => '');
        const contents = [...cells.map((each) => each[at]), ...blanks];
        const range = laid(contents, hasHeader ? heading : undefined, lying, parts[at]);
        return at === shorter ? range.slice(1) : range;
      });
      return withoutEmptyRanges(args, only);
    });
}

function givenAs({ isSingle, isOptional }: Argument): fc.Arbitrary<Given> {
  const usual: Given = isSingle ? 'cell' : 'range';
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
