import { column } from '../functions/called.ts';
import type { Call, Subject } from './example.ts';

/** 2026-01-01 as a serial number: x of a source is so many days after it. */
const START = 46_023;
const day = (x: number): number => START + x;

const forecast = (
  points: readonly (readonly [x: number, y: number])[],
  at: number,
  method = 'line',
): Call => [
  'OKRFORECAST',
  column(...points.map(([x]) => day(x))),
  column(...points.map(([, y]) => y)),
  day(at),
  method,
];

/** Norris: y in tenths of x, which makes whole days of all x and leaves the line as it is. */
const NORRIS = [
  [2, 0.1],
  [3374, 338.8],
  [1182, 118.1],
  [8846, 888],
  [101, 9.2],
  [2265, 228.1],
  [6663, 668.5],
  [9963, 998.5],
  [4486, 449.1],
  [7770, 778.9],
  [5582, 559.2],
  [4, 0.3],
  [6, 0.1],
  [7755, 778.1],
  [6669, 668.8],
  [3380, 339.3],
  [4475, 448.9],
  [116, 10.8],
  [5560, 557.7],
  [2281, 228.3],
  [9958, 998],
  [8876, 888.8],
  [1202, 119.6],
  [3, 0.3],
  [3, 0.6],
  [5568, 557.6],
  [3391, 339.3],
  [8872, 888],
  [9990, 998.5],
  [7790, 778.9],
  [111, 10.2],
  [1183, 117.6],
  [2292, 228.9],
  [6691, 668.4],
  [4489, 449.2],
  [5, 0.2],
] as const;

const ANSCOMBE_X = [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5];
const ANSCOMBE_1 = [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68];
const ANSCOMBE_2 = [9.14, 8.14, 8.74, 8.77, 9.26, 8.1, 6.13, 3.1, 9.13, 7.26, 4.74];
const ANSCOMBE_3 = [7.46, 6.77, 12.74, 7.11, 7.81, 8.84, 6.08, 5.39, 8.15, 6.42, 5.73];
const ANSCOMBE_4 = [6.58, 5.76, 7.71, 8.84, 8.47, 7.04, 5.25, 5.56, 7.91, 6.89];

const points = (xs: readonly number[], ys: readonly number[]): (readonly [number, number])[] =>
  xs.map((x, at) => [x, ys[at] ?? Number.NaN]);
const EIGHTS: (readonly [number, number])[] = [...ANSCOMBE_4.map((y) => [8, y] as const), [19, 12.5]];

export const FORECASTS: Subject = {
  title: 'Forecasts',
  examples: [
    [
      'NIST StRD',
      'Norris, 36 points in no order: y at x = 0, the certified intercept -0.262323073774029, to 12 digits.',
      forecast(NORRIS, 0),
      '-0.262323073774',
    ],
    [
      'NIST StRD',
      'Norris: y at x = 1,000, from the certified slope 1.00211681802045, to 14 digits.',
      forecast(NORRIS, 10_000),
      '1001.8544949467',
    ],
    [
      'Microsoft FORECAST',
      'y of 6, 7, 9, 15 and 21 at x of 20, 28, 31, 38 and 40: y at 30.',
      forecast(
        [
          [20, 6],
          [28, 7],
          [31, 9],
          [38, 15],
          [40, 21],
        ],
        30,
      ),
      '10.607253',
    ],
    [
      'Microsoft LINEST',
      'Sales of months 1 to 6: the estimate for month 9.',
      forecast(
        [
          [1, 3100],
          [2, 4500],
          [3, 4400],
          [4, 5400],
          [5, 7500],
          [6, 8100],
        ],
        9,
      ),
      '$11,000',
    ],
    ['Anscombe', 'Set 1, y = 3.00 + 0.500 x: at 0.', forecast(points(ANSCOMBE_X, ANSCOMBE_1), 0), '3.00'],
    ['Anscombe', 'Set 1, y = 3.00 + 0.500 x: at 20.', forecast(points(ANSCOMBE_X, ANSCOMBE_1), 20), '13.0'],
    ['Anscombe', 'Set 2, the same line.', forecast(points(ANSCOMBE_X, ANSCOMBE_2), 20), '13.0'],
    ['Anscombe', 'Set 3, the same line.', forecast(points(ANSCOMBE_X, ANSCOMBE_3), 20), '13.0'],
    ['Anscombe', 'Set 4, ten of eleven points on one x.', forecast(EIGHTS, 20), '13.0'],
    [
      'How to calculate run rate',
      'Revenue of $5,000 in 10 days: the month of 30 days.',
      forecast(
        [
          [0, 0],
          [10, 5000],
        ],
        30,
        'rate',
      ),
      '$15,000',
    ],
  ],
  differences: [],
};
