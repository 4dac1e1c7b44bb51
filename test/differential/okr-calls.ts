import fc from 'fast-check';
import { type Cells, dateIn, numberIn, type Temper, temper, wordIn } from './cells.ts';
import { type Argument, callOf } from './ranges.ts';

const TYPES = [
  ...['reach', 'reach', 'increase', 'at least', 'stay above', 'min', 'at most', 'below', 'between', 'range'],
  ...['milestone', 'share done', 'yes/no', 'binary', 'done', 'baseline', 'measuring'],
];

const current = (mood: Temper): Cells =>
  fc.oneof(
    { weight: 6, arbitrary: numberIn(mood) },
    { weight: 2, arbitrary: fc.constantFrom<unknown>(0, 1, 0.4, '40%', true, false, 'yes', 'No', ' DONE ') },
  );

const keyResult = (mood: Temper): Argument[] => [
  { heading: 'Start', cells: numberIn(mood) },
  { heading: 'Target', cells: numberIn(mood) },
  { heading: 'Current', cells: current(mood) },
];
const type = (mood: Temper): Argument => ({
  heading: 'Type',
  cells: wordIn(mood, TYPES, 8),
  isOptional: true,
});
const limit = (mood: Temper): Argument => ({
  heading: 'Limit',
  cells: numberIn(mood, undefined, 8),
  isOptional: true,
});

/** Near the thresholds, among them those that print as one: 0.695 as 0.70. */
const score = fc.oneof(
  fc.constantFrom(
    0.695,
    0.6949,
    0.7,
    0.395,
    0.4,
    0.3949999,
    0.995,
    0.9949,
    1,
    0.895,
    0.9,
    0.07,
    0.0699,
    0,
    -0.2,
    1.3,
  ),
  fc.integer({ min: -20, max: 130 }).map((hundredths) => hundredths / 100),
  fc.integer({ min: 0, max: 2000 }).map((halves) => halves / 2000),
  fc.constantFrom('70%', ' 0.9 ', '100%'),
);

const weight = (mood: Temper): Cells => {
  const weights = fc.oneof(fc.constantFrom<unknown>(0, 0, 1, 2, 2.5, '30%'), fc.integer({ min: 1, max: 50 }));
  return mood === 'tidy'
    ? weights
    : fc.oneof(
        { weight: 12, arbitrary: weights },
        { weight: 1, arbitrary: fc.constantFrom<unknown>('', -1, -0.5, 'x') },
      );
};

const weights = (mood: Temper): Argument => ({ heading: 'Weight', cells: weight(mood), isOptional: true });

const day = fc.integer({ min: 45_900, max: 46_100 });

export const OKR_CALLS = {
  OKRPROGRESS: temper.chain((mood) => callOf([...keyResult(mood), type(mood), limit(mood)])),
  OKRSCORE: temper.chain((mood) => callOf(scored(mood))),
  OKREXPECTED: temper.chain((mood) =>
    callOf([
      { heading: 'Start', cells: dateIn(mood, day) },
      { cells: dateIn(mood, day) },
      { heading: 'Today', cells: dateIn(mood, day) },
      {
        heading: 'Kind',
        cells: fc.oneof(
          wordIn(mood, ['committed', 'aspirational', 'stretch', 'moonshot']),
          fc.constantFrom<unknown>(0.7, 1, 0.05, '70%', ...(mood === 'messy' ? [0, 1.2, -1] : [])),
        ),
        isOptional: true,
      },
    ]),
  ),
  OKRSTATUS: temper.chain((mood) =>
    callOf([
      { heading: 'Progress', cells: numberIn(mood, score) },
      {
        heading: 'Expected',
        cells: numberIn(mood, fc.oneof(score, fc.constantFrom<unknown>(1, 0.7, 0.5)), 1),
      },
      {
        heading: 'On track',
        cells: numberIn(mood, fc.constantFrom<unknown>('', 0.9, 0.8, 0.95, '90%', 1)),
        isOptional: true,
      },
      {
        heading: 'At risk',
        cells: numberIn(mood, fc.constantFrom<unknown>('', 0.7, 0.6, '50%', 0.695, 0.85)),
        isOptional: true,
      },
    ]),
  ),
  OKRGRADE: temper.chain((mood) =>
    callOf([
      { heading: 'Score', cells: numberIn(mood, score) },
      {
        heading: 'Kind',
        cells: wordIn(mood, ['committed', 'aspirational', 'stretch', 'moonshot']),
        isOptional: true,
      },
    ]),
  ),
  OKRHOLD: temper.chain((mood) =>
    callOf([
      { heading: 'Value', cells: numberIn(mood) },
      { cells: wordIn(mood, ['at least', 'above', 'at most', 'max', 'between', 'range'], 0), isSingle: true },
      { cells: numberIn(mood, fc.integer({ min: -2, max: 10 }), 1), isSingle: true },
      { cells: numberIn(mood, fc.integer({ min: 5, max: 20 })), isSingle: true, isOptional: true },
      { cells: numberIn(mood, fc.integer({ min: 0, max: 26 })), isSingle: true, isOptional: true },
    ]),
  ),
  OKRFORECAST: temper.chain((mood) =>
    callOf([
      { heading: 'Date', cells: dateIn(mood, fc.oneof(day, fc.integer({ min: 46_000, max: 46_004 }))) },
      { heading: 'Value', cells: numberIn(mood) },
      { cells: dateIn(mood, fc.integer({ min: 45_990, max: 46_400 })), isSingle: true },
      { cells: wordIn(mood, ['line', 'rate']), isSingle: true, isOptional: true },
    ]),
  ),
} as const;

function scored(mood: Temper): Argument[] {
  const rows = [...keyResult(mood), weights(mood), type(mood), limit(mood)];
  return mood === 'tidy'
    ? rows.map((each, at) =>
        at < 2 ? { ...each, cells: fc.integer({ min: at * 30, max: 20 + at * 30 }) } : each,
      )
    : rows;
}
