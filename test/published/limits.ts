import { column } from '../functions/called.ts';
import type { Call, Subject } from './example.ts';

const SOFTWARE_CHECK = [
  5045, 4350, 4350, 3975, 4290, 4430, 4485, 4285, 3980, 3925, 3645, 3760, 3300, 3685, 3463, 5200,
];
const ACCIDENTS_A = [43, 40, 37, 33, 30, 33, 34, 35, 29, 33, 31, 39];
const ACCIDENTS_B = [35, 37, 33, 32, 27, 29, 31, 22, 25, 30, 24, 19];
const SMOKERS = [21.3, 20.2, 20.9, 21, 18.8, 19.6, 18.7, 18.6, 18.1, 18.9, 19.2, 18.2, 17.3, 19];
const PEAK_FLOW = [120, 140, 100, 150, 260, 150, 100, 120, 300, 300, 275, 300, 140, 170, 150, 150, 190, 180];
const SECTION_10_2 = [2.5, 2.3, 16.3, 6.3, 7.6, 16.3, 7.1, 7.8, 7.8, 9.9, 10.5, -4.8];
const EPISODES = [
  260, 130, 189, 1080, 175, 200, 193, 120, 33, 293, 195, 571, 55_698, 209, 1825, 239, 290, 254, 93, 278, 185,
  123, 9434, 408, 570, 118, 238, 207, 153, 209, 243, 110, 306, 343, 244,
];
const FLOW_RATE = [49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1];
const TIRES = [
  24.05, 23.99, 23.95, 23.93, 23.97, 24.02, 24.06, 24.1, 23.98, 24.03, 23.91, 24.06, 24.06, 23.96, 23.98,
  24.06, 24.01, 24, 23.93, 23.92, 24.09, 24.11, 24.05, 23.98, 23.98, 24.06, 24.02, 24.06, 23.97, 23.96,
];
/** R's `set.seed(123); rnorm(20)`. */
const NORMAL = [
  -0.56047565, -0.23017749, 1.55870831, 0.07050839, 0.12928774, 1.71506499, 0.46091621, -1.26506123,
  -0.68685285, -0.44566197, 1.2240818, 0.35981383, 0.40077145, 0.11068272, -0.55584113, 1.78691314,
  0.49785048, -1.96661716, 0.7013559, -0.47279141,
];

const ALTERNATING = [...Array.from({ length: 14 }, (_, at) => (at % 2 === 0 ? 1 : -1)), 5.5, -5.5];
/** Points on either side of 0 that move enough to keep the limits away. */
const lowThenHigh = (lows: number, highs: number): number[] => [
  ...Array.from({ length: lows }, (_, at) => (at % 2 === 0 ? -2.2 : -0.2)),
  ...Array.from({ length: highs }, (_, at) => (at % 2 === 0 ? 0.2 : 2.2)),
];

const limits = (values: readonly number[], method = 'average'): Call => [
  'KPILIMITS',
  column(...values),
  method,
];
const signals = (values: readonly number[], run = 8): Call => [
  'KPISIGNAL',
  column(...values),
  'near',
  'average',
  run,
];

export const LIMITS: Subject = {
  title: 'Process limits and signals',
  examples: [
    [
      'Wheeler',
      'Page 382, the data set for verifying software: mean, lower, upper and range limit.',
      limits(SOFTWARE_CHECK),
      ['4135.50', '3188.72', '5082.28', '1163.19'],
    ],
    [
      'Wheeler',
      'Table 9.1, accident rates of group A: lower and upper limit.',
      limits(ACCIDENTS_A),
      ['', '25.6', '43.9', ''],
    ],
    ['Wheeler', 'Table 9.1, group B.', limits(ACCIDENTS_B), ['', '18.0', '39.3', '']],
    [
      'statprocon',
      'Peak flow rates of page 130 without intermediate rounding.',
      limits(PEAK_FLOW),
      ['183.1', '43.8', '322.3', '171.1'],
    ],
    ['statprocon', 'README: 10, 50, 40, 30.', limits([10, 50, 40, 30]), ['32.5', '-20.7', '85.7', '65.36']],
    ['statprocon', '3, 4, 5.', limits([3, 4, 5]), ['4.000', '1.340', '6.660', '3.268']],
    [
      'statprocon',
      'Episode treatment groups of page 147, median limits, unrounded.',
      limits(EPISODES, 'median'),
      ['238', '-155.125', '631.125', '483.125'],
    ],
    [
      'NHS plot the dots limits',
      '20 random values: mean and limits.',
      limits(NORMAL),
      ['0.142', '-3.01', '3.29', ''],
    ],
    [
      'NIST e-Handbook',
      'Flow rate of ten batches: mean, and limits to the precision that both factors share.',
      limits(FLOW_RATE),
      ['50.81', '45.82', '55.80', ''],
    ],
    ['NIST e-Handbook', 'The same ten batches are in control.', signals(FLOW_RATE), 'no points'],
    [
      'Wheeler',
      'Table 8.1, seniors who smoke: the run of eight below the central line.',
      signals(SMOKERS),
      'points 7 to 14: in a row below',
    ],
    [
      'NHS plot the dots rules',
      'Made for its rule: six on one side are not enough for a run of seven.',
      signals(lowThenHigh(6, 6), 7),
      'no points: in a row',
    ],
    [
      'NHS plot the dots sides',
      'One point far from the mean on either side: both are common cause.',
      signals(ALTERNATING),
      'no points',
    ],
  ],
  differences: [
    [
      'NIST e-Handbook',
      'Flow rate of ten batches: mean and limits.',
      limits(FLOW_RATE),
      ['50.81', '45.8159', '55.8041', ''],
      ['50.81', '45.8151', '55.8049', ''],
      "Wheeler's factor of 2.66. NIST divides 3 by 1.128, which is 2.6596.",
    ],
    [
      'SAS/QC',
      'Diameters of 30 steel belts: mean, limits and limit of the range.',
      limits(TIRES),
      ['24.0083', '23.8571', '24.1596', '0.18585'],
      ['24.0083', '23.8570', '24.1597', '0.18594'],
      'The same: SAS/QC divides by 1.1284.',
    ],
    [
      'statprocon',
      '1, 10, 100, 50: limits and limit of the range.',
      limits([1, 10, 100, 50]),
      ['', '-91.864', '172.364', '162.312'],
      ['', '-91.863', '172.363', '162.311'],
      'statprocon rounds the mean range to three digits first.',
    ],
    [
      'Wheeler',
      'Peak flow rates of page 130.',
      limits(PEAK_FLOW),
      ['183.1', '43.7', '322.5', '171.3'],
      ['183.1', '43.8', '322.3', '171.1'],
      'The book rounds in between, as statprocon notes.',
    ],
    [
      'Wheeler',
      'Episode treatment groups of page 147, median limits.',
      limits(EPISODES, 'median'),
      ['238', '-154', '630', '482'],
      ['238', '-155', '631', '483'],
      'The figures of the book fit factors of 3.14 and 3.86; ours are 3.145 and 3.865, as in statprocon.',
    ],
    [
      'Wheeler',
      'Page 145: limits by the median moving range around the average.',
      limits(SECTION_10_2, 'median'),
      ['7.47', '0.87', '14.07', '8.12'],
      ['7.70', '1.10', '14.30', '8.12'],
      'Median limits lie around the median, as on page 147, so that an outlier moves neither.',
    ],
    [
      'statprocon',
      'By its rule: seniors who smoke, three of the first four points are near the upper limit.',
      signals(SMOKERS),
      'points 1 to 4: 3 of 4',
      'points 1, 3 to 4: 3 of 4',
      'The point that is not near the limit is not part of the signal.',
    ],
    [
      'NHS plot the dots rules',
      'Made for its rule: the seventh point of a run of seven on one side is flagged.',
      signals(lowThenHigh(6, 7)),
      'points 13',
      'no points',
      "Wheeler's run of eight; the fourth argument takes 7.",
    ],
    [
      'NHS plot the dots rules',
      'Made for its rule: in a run of eight, the seventh point and the eighth are flagged.',
      signals(lowThenHigh(6, 8), 7),
      'points 13 to 14',
      'points 7 to 14',
      'A run is flagged from its first point on: the change began there.',
    ],
  ],
};
