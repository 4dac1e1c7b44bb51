/** Cells drawn at random, leaning towards what breaks arithmetic and reading. The same seed draws the same. */
export interface Draws {
  oneOf<Value>(values: readonly Value[]): Value;
  /** From 0 to below `end`. */
  below(end: number): number;
}

/** Mulberry32: 32 bits of state, good enough to scatter cases and fast enough for a million of them. */
export function drawsFrom(seed: number): Draws {
  let state = seed;
  const below = (end: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * end);
  };
  return {
    below,
    oneOf(values) {
      const value = values[below(values.length)];
      if (value === undefined && values.length === 0) throw new Error('Nothing to draw from.');
      return value as (typeof values)[number];
    },
  };
}

const EXTREMES = [0, -0, 1, -1, 0.695, 5e-324, -5e-324, 2 ** -1022, 1e-300, 1e308, -1e308, Number.MAX_VALUE];
const NUMBERS = [...EXTREMES, -Number.MAX_VALUE, 1e154, 0.1, 0.7, 0.9, 45, 25, 34, 100, 2 ** 53, Number.NaN];
const TEXT_NUMBERS = ['70%', ' 12.5 ', '-0', '+3', '1e3', '.5', '5.', '0x10'];
const ODD = [
  '45 days',
  '1,234',
  '1.234,5',
  'n/a',
  '#N/A',
  '#REF!',
  '#DIV/0!',
  true,
  false,
  'ID',
  '\u00a0',
  '=1+1',
];
const BLANKS = ['', null, undefined, '  '];
const DATES = [46_000, 46_090, '2026-01-01', '2026-02-29', new Date(0), new Date(Number.NaN), 1e9, -1, 0.5];

const number = [...NUMBERS, ...NUMBERS, ...TEXT_NUMBERS, ...BLANKS, ...ODD];
const share = [...number, 0.2, 0.5, 0.69, 0.7, 0.695, 0.4, 1, 1.2, 0.07];
const id = ['a', 'b', 'c', 'd', 1, 1, '', '#N/A', new Date(0), true];
const date = [...DATES, ...DATES, ...BLANKS, ...ODD];
const types = ['', 'reach', 'at least', 'at most', 'between', 'milestone', 'yes/no', 'baseline', 'max', 7];

/** What a parameter of this name is given; numbers where nothing is said. */
const CONTENTS: Readonly<Record<string, readonly unknown[]>> = {
  id,
  parent: id,
  score: share,
  progress: share,
  expected: share,
  kind: ['', 'committed', 'aspirational', 'Moonshot', 0.7, 0, 2, '#N/A', 'firm'],
  type: types,
  direction: ['', 'up', 'Down', 'near', 'close', 'sideways', '#N/A'],
  method: ['', 'mean', 'lowest', 'average', 'median', 'line', 'rate', 'other'],
  mode: ['', 'abs', 'pct', '%', 'other'],
  start_date: date,
  end_date: date,
  dates: date,
  today: date,
};

/** One cell for a parameter; now and then one that belongs elsewhere. */
export function cellFor(parameter: string, draws: Draws): unknown {
  if (draws.below(12) === 0) return draws.oneOf([...ODD, ...DATES, ...BLANKS, 'reach']);
  return draws.oneOf(CONTENTS[parameter] ?? number);
}
