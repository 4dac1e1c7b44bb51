import fc from 'fast-check';
import { type Cells, numberIn, type Temper, temper, wordIn } from './cells.ts';
import { type Argument, callOf, laid, shape } from './ranges.ts';

const DIRECTIONS = ['up', 'higher', 'increase', 'down', 'lower', 'decrease', 'near', 'target', 'close'];

/** On the target, on the flag, a hair (1e-12) beside them, and anywhere. */
const value = fc.oneof(
  fc.constantFrom(
    100,
    90,
    110,
    95,
    105,
    100 * (1 + 1e-12),
    90 * (1 - 1e-12),
    100.001,
    89.99,
    0,
    -1e-8,
    -100,
    -110,
    -90,
  ),
  fc.integer({ min: -130, max: 130 }),
  fc.constantFrom('95%', ' 100 '),
);

const compared = (mood: Temper): Argument[] => [
  { heading: 'Value', cells: numberIn(mood, value) },
  { heading: 'Target', cells: numberIn(mood, fc.constantFrom<unknown>(100, 100, 90, 0, -100, '95', 99.99)) },
  { heading: 'Direction', cells: wordIn(mood, DIRECTIONS), isOptional: true },
];

const flag: Cells = fc.constantFrom<unknown>('', '', 90, 80, 100, 110, 120, 100, -110, -90, 5, 10, 0);
const green: Cells = fc.constantFrom<unknown>('', '', '', 5, 2.5, 10, 0, 4.999);

/** Noise on whole numbers (ties with the centre), a shift, and now and then an outlier; constant at times. */
const series: fc.Arbitrary<number[]> = fc
  .record({
    noise: fc.array(fc.integer({ min: -3, max: 3 }), { maxLength: 28 }),
    shiftAt: fc.nat(28),
    shift: fc.constantFrom(0, 0, 2, 5, -4),
    outlierAt: fc.nat(28),
    outlier: fc.constantFrom(0, 0, 0, 30, -30, 9),
    scale: fc.constantFrom(1, 1, 0.1, 1000, 0.37),
    level: fc.constantFrom(0, 10, 100, -20),
    calm: fc.constantFrom(1, 1, 1, 0),
  })
  .map(({ noise, shiftAt, shift, outlierAt, outlier, scale, level, calm }) =>
    noise.map(
      (each, at) =>
        (level + each * calm + (at >= shiftAt ? shift : 0) + (at === outlierAt ? outlier : 0)) * scale,
    ),
  );

const point = (mood: Temper, plain: number): Cells =>
  fc.oneof(
    { weight: 20, arbitrary: fc.constant<unknown>(plain) },
    { weight: mood === 'tidy' ? 0 : 1, arbitrary: numberIn(mood) },
    { weight: 1, arbitrary: fc.constantFrom<unknown>('', null) },
  );

const points = temper.chain((mood) =>
  series.chain((values) => fc.tuple(...values.map((each) => point(mood, each)))),
);

/** A range of values and what else the call is given, one cell each. */
function ofSeries(...others: readonly Cells[]): fc.Arbitrary<unknown[]> {
  return fc
    .record({
      cells: points,
      hasHeader: fc.boolean(),
      tail: fc.oneof(fc.constant(0), fc.nat(9)),
      lying: shape,
      others: fc.tuple(...others.map((each) => fc.option(each, { nil: undefined, freq: 3 }))),
    })
    .map(({ cells, hasHeader, tail, lying, others: rest }) => {
      const blanks = Array.from({ length: tail }, () => '');
      const range = laid([...cells, ...blanks], hasHeader ? 'Value' : undefined, lying);
      return [range.length === 0 ? '' : range, ...rest];
    });
}

const direction = wordIn('tidy', DIRECTIONS);
const method = wordIn('tidy', ['average', 'average', 'median']);

export const KPI_CALLS = {
  KPISTATUS: temper.chain((mood) =>
    callOf([
      ...compared(mood),
      { heading: 'Red flag', cells: mood === 'tidy' ? flag : numberIn(mood, flag), isOptional: true },
      { heading: 'Green within', cells: mood === 'tidy' ? green : numberIn(mood, green), isOptional: true },
    ]),
  ),
  KPIVARIANCE: temper.chain((mood) =>
    callOf([...compared(mood), { cells: wordIn(mood, ['abs', 'pct']), isSingle: true, isOptional: true }]),
  ),
  KPILIMITS: ofSeries(method),
  KPISIGNAL: ofSeries(direction, method, fc.constantFrom<unknown>('', 8, 7, 6, 9, '8')),
  KPICANDIDATE: ofSeries(
    fc.oneof(
      fc.constantFrom<unknown>(10, 100, 0, 1000, -20, 14, 6, 8, 12, '', '110%'),
      fc.integer({ min: -50, max: 150 }),
    ),
    direction,
    method,
  ),
} as const;
