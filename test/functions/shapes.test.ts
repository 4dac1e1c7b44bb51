import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FUNCTIONS } from '../../src/functions/index.ts';
import { called } from './called.ts';
import { cellFor, type Draws, drawsFrom } from './drawn-cells.ts';

/** How many of a function's arguments, the first ones, hold a value a cell; the others hold for the whole call. */
const RANGES: Readonly<Record<string, number>> = {
  OKRPROGRESS: 5,
  OKRSCORE: 6,
  OKREXPECTED: 4,
  OKRSTATUS: 4,
  OKRGRADE: 2,
  OKRHOLD: 1,
  OKRFORECAST: 2,
  OKRROLLUP: 4,
  KPISTATUS: 5,
  KPIVARIANCE: 3,
  KPILIMITS: 1,
  KPISIGNAL: 1,
  KPICANDIDATE: 1,
};
const READS_TABLES = /REVIEW|CHECK/;
const JUDGES_EACH_CELL = /PROGRESS|EXPECTED|STATUS|GRADE|VARIANCE/;
const KEEPS_THE_SHAPE = /PROGRESS|EXPECTED|STATUS|GRADE|VARIANCE|ROLLUP|SIGNAL/;

const ranged = FUNCTIONS.filter(({ name }) => name in RANGES);
const judging = ranged.filter(({ name }) => JUDGES_EACH_CELL.test(name));
const gathering = ranged.filter(({ name }) => !JUDGES_EACH_CELL.test(name));
const keeping = ranged.filter(({ name }) => KEEPS_THE_SHAPE.test(name));

type Form = 'block' | 'column' | 'row' | 'cell' | 'nothing';
/** Of every range of several rows: with `headings` it is a header, with `numbers` it is none. */
type FirstRow = 'headings' | 'numbers' | 'anything';

interface Size {
  readonly height: number;
  readonly width: number;
}

interface Drawn {
  readonly draws: Draws;
  readonly size: Size;
  readonly forms: readonly Form[];
  readonly firstRow: FirstRow;
}

const OF_FORM = {
  block: (size: Size) => size,
  column: ({ height }: Size) => ({ height, width: 1 }),
  row: ({ width }: Size) => ({ height: 1, width }),
};

/** The arguments of a call, the first range in the first form and the others in any of them. */
function argumentsOf(name: string, { draws, size, forms, firstRow }: Drawn): unknown[] {
  const { parameters = [] } = ranged.find((each) => each.name === name) ?? {};
  return parameters.map((parameter, at): unknown => {
    const form = at === 0 ? forms[0] : draws.oneOf(forms);
    if (at >= (RANGES[name] ?? 0) || form === 'cell') return cellFor(parameter, draws);
    if (form === 'nothing' || form === undefined) return undefined;
    const { height, width } = OF_FORM[form](size);
    return Array.from({ length: height }, (_, row) =>
      Array.from({ length: width }, (__, column) => {
        if (row > 0 || height === 1 || firstRow === 'anything') return cellFor(parameter, draws);
        if (firstRow === 'headings') return `${parameter} ${column}`;
        return draws.below(3);
      }),
    );
  });
}

/** What a function gives, or the sentence with which its call fails. */
function outcome(name: string, args: readonly unknown[]): unknown {
  try {
    return called(name, ...args);
  } catch (error) {
    return error instanceof Error ? error.message : error;
  }
}

const isGrid = (value: unknown): value is unknown[][] => Array.isArray(value);

/** Of a range; what is none stays as it is. */
function transposed(value: unknown): unknown {
  if (!isGrid(value)) return value;
  return (value[0] ?? []).map((_, column) => value.map((row) => row[column]));
}

const turned = (sentence: unknown): unknown =>
  typeof sentence === 'string' ? sentence.replace(/^Row (\d+) of/, 'Column $1 of') : transposed(sentence);

function columnOf(value: unknown, column: number): unknown {
  if (!isGrid(value)) return value;
  const cells = value.map((row) => [row[row.length > 1 ? column : 0]]);
  return cells.length > 1 ? cells : cells[0]?.[0];
}

function writtenOut(value: unknown, { height, width }: Size): unknown {
  const rows = isGrid(value) ? value : [[value]];
  return Array.from({ length: height }, (_, row) => {
    const cells = rows[rows.length > 1 ? row : 0] ?? [];
    return Array.from({ length: width }, (__, column) => cells[cells.length > 1 ? column : 0]);
  });
}

const inReadingOrder = (value: unknown): unknown =>
  isGrid(value) ? value.flat().map((cell) => [cell]) : value;

const isBlank = (cell: unknown): boolean => String(cell ?? '').trim() === '';
const filled = (value: unknown): unknown =>
  isGrid(value) ? value.map((row) => row.map((cell) => (isBlank(cell) ? 1 : cell))) : value;

/** As if all cells stood in one column. */
const counted =
  ({ width }: Size) =>
  (sentence: string): string =>
    sentence.replace(
      /^Row (\d+), column (\d+) of/,
      (_, row, column) => `Row ${(Number(row) - 1) * width + Number(column)} of`,
    );

function forAll(runs: number, property: (draws: Draws, size: Size) => void): void {
  fc.assert(
    fc.property(
      fc.integer(),
      fc.integer({ min: 2, max: 9 }),
      fc.integer({ min: 2, max: 5 }),
      (seed, height, width) => property(drawsFrom(seed), { height, width }),
    ),
    { numRuns: runs },
  );
}

test('every function is drawn for, but for those that read tables', () => {
  expect([...ranged.map(({ name }) => name)].sort()).toEqual(Object.keys(RANGES).sort());
  expect(FUNCTIONS.filter(({ name }) => !(name in RANGES) && !READS_TABLES.test(name))).toEqual([]);
});

test.each(ranged)('$name of rows is $name of columns laid on its side', ({ name }) => {
  forAll(300, (draws, size) => {
    const firstRow = draws.oneOf<FirstRow>(['headings', 'anything']);
    const args = argumentsOf(name, { draws, size, forms: ['column', 'column', 'cell', 'nothing'], firstRow });
    const down = outcome(name, args);
    const along = outcome(name, args.map(transposed));
    expect(along).toEqual(name === 'KPILIMITS' && isGrid(down) ? down : turned(down));
  });
});

test.each(judging)('$name of a block is $name of its columns, one by one', ({ name }) => {
  forAll(300, (draws, size) => {
    const firstRow = draws.oneOf<FirstRow>(['headings', 'numbers']);
    const forms = ['block', 'column', 'row', 'cell', 'nothing'] as const;
    const args = argumentsOf(name, { draws, size, forms, firstRow });
    const block = outcome(name, args);
    for (let column = 0; column < size.width; column++) {
      const alone = outcome(
        name,
        args.map((each) => columnOf(each, column)),
      );
      expect(isGrid(block) ? block.map((row) => [row[column]]) : block).toEqual(alone);
    }
  });
});

test.each(ranged)('$name takes what stands beside a block as if it were written out', ({ name }) => {
  forAll(300, (draws, size) => {
    const forms = ['block', 'column', 'row', 'cell'] as const;
    const [first, ...others] = argumentsOf(name, { draws, size, forms, firstRow: 'numbers' });
    const args = [filled(first), ...others];
    const full = args.map((each, at) => (at < (RANGES[name] ?? 0) ? writtenOut(each, size) : each));
    expect(outcome(name, args)).toEqual(outcome(name, full));
  });
});

test.each(gathering)('$name reads a block row by row', ({ name }) => {
  forAll(300, (draws, size) => {
    const forms = ['block', 'block', 'cell', 'nothing'] as const;
    const args = argumentsOf(name, { draws, size, forms, firstRow: 'numbers' });
    const block = outcome(name, args);
    const inOneColumn = outcome(name, args.map(inReadingOrder));
    if (typeof block === 'string') expect(counted(size)(block)).toBe(inOneColumn);
    else expect(name === 'KPILIMITS' ? block : inReadingOrder(block)).toEqual(inOneColumn);
  });
});

test.each(keeping)('$name keeps the shape of its arguments', ({ name }) => {
  forAll(300, (draws, size) => {
    const form = draws.oneOf(['block', 'column', 'row', 'cell'] as const);
    const forms = [form, form, 'cell', 'nothing'] as const;
    const result = outcome(name, argumentsOf(name, { draws, size, forms, firstRow: 'anything' }));
    if (form === 'cell' || typeof result === 'string') expect(isGrid(result)).toBe(false);
    else {
      const { height, width } = OF_FORM[form](size);
      expect(isGrid(result) && result.map((row) => row.length)).toEqual(Array(height).fill(width));
    }
  });
});
