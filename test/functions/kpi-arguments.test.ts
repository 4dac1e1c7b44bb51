import { expect, test } from 'vitest';
import { called, calledBlock, column } from './called.ts';

const BLANKS = Array.from({ length: 1000 }, () => '');
const NOISE = [10, 11, 10, 11, 10, 11];
const OUTSIDE = 'Better: above the upper limit';

test.each([
  ['single cells', [92, 90], 'On target'],
  ['ranges of one cell', [[[92]], [[90]]], 'On target'],
  ['a target for all rows', [column(92, 80), 90], column('On target', 'Off target')],
  ['a direction a row', [92, 90, column('up', 'down')], column('On target', 'Near target')],
  [
    'synonyms, whatever their case',
    [92, 90, column(' Higher', 'DECREASE')],
    column('On target', 'Near target'),
  ],
  ['numbers beyond doubt', ['92 ', '9000%'], 'On target'],
  [
    'a header, blank rows and 1,000 more',
    [column('Current', 8, '', 12, ...BLANKS), column('Target', 10, '', 10, ...BLANKS)],
    column('Status', 'Off target', '', 'On target', ...BLANKS),
  ],
  [
    'rows to mend beside rows that are fine',
    [column('#N/A', 12, 12, 12), column(10, '10 days', 10, 10), column('', '', 'best', 'near')],
    column(
      'Check value: "#N/A" is not a number',
      'Check target: "10 days" is not a number',
      'Check direction: "best" is not one of up, down, near',
      'Off target',
    ),
  ],
  ['no value', ['', 90], 'No data'],
  ['no target', [92, ''], 'No target'],
  ['nothing', [], ''],
])('KPISTATUS: %s', (_, args, result) => {
  expect(called('KPISTATUS', ...args)).toEqual(result);
});

test.each([
  ['a column', [column('Value', 12, '', 8), 10], column('Variance', 2, '', -2)],
  ['nothing to compare with', [12, ''], ''],
  [
    'a row to mend',
    [column(1, 2), column(0, 1), '', 'pct'],
    column('Check reference: there is no percentage of 0, use the mode "abs"', 1),
  ],
])('KPIVARIANCE: %s', (_, args, result) => {
  expect(called('KPIVARIANCE', ...args)).toEqual(result);
});

const LIMITS = [[10.5, 7.84, 13.16, 3.268]];

test.each([
  ['a column', column(...NOISE)],
  ['a column with a header and 1,000 blank rows', column('Value', ...NOISE, ...BLANKS)],
  ['blanks in between', column(10, '', 11, 10, null, undefined, 11, '  ', 10, 11)],
  ['a row of cells', [NOISE]],
  ['a row of cells with its name first', [['Days', ...NOISE, '', '']]],
  ['numbers as text', column('10', '11', '1000%', '11.0', '+10', '11')],
])('KPILIMITS: %s', (_, values) => {
  const [row = []] = calledBlock('KPILIMITS', values);
  expect([row.map((each) => Number(Number(each).toPrecision(12)))]).toEqual(LIMITS);
});

test.each([
  [
    'labels beside the values, a header above',
    column('Days', ...NOISE, 30),
    column('Signal', '', '', '', '', '', '', OUTSIDE),
  ],
  ['a blank keeps its place', column(...NOISE, '', 30, ''), column('', '', '', '', '', '', '', OUTSIDE, '')],
  [
    'a value to mend says so and counts for nothing',
    column(...NOISE, 'n/a', 30),
    column('', '', '', '', '', '', 'Check values: "n/a" is not a number', OUTSIDE),
  ],
  ['a row of cells gives a row', [['Days', ...NOISE, 30]], [['Signal', '', '', '', '', '', '', OUTSIDE]]],
  ['1,000 blank rows', column(...NOISE, ...BLANKS), column('', '', '', '', '', '', ...BLANKS)],
  ['only a header', column('Days', ''), column('Signal', '')],
  ['a single cell', 5, ''],
  ['a single cell to mend', 'x', 'Check values: "x" is not a number'],
  ['nothing', undefined, ''],
  [
    'a block row by row, in its shape',
    [
      ['H1', 'H2'],
      [5, 6],
      [5, 6],
      ['', 'x'],
      [5, 60],
    ],
    [
      ['Signal', 'Signal'],
      ['', ''],
      ['', ''],
      ['', 'Check values: "x" is not a number'],
      ['', 'Better: above the upper limit'],
    ],
  ],
])('KPISIGNAL: %s', (_, values, result) => {
  expect(called('KPISIGNAL', values)).toEqual(result);
});

test.each([
  [
    'a column',
    [column('Days', ...NOISE, ''), 7],
    'Healthy: all that this process does (7.9 to 13.1) meets the target 7',
  ],
  ['a row of cells', [[NOISE], 7], 'Healthy: all that this process does (7.9 to 13.1) meets the target 7'],
  [
    'a target as text',
    [column(...NOISE), '14'],
    'OKR candidate: the target 14 lies above what this process does (7.9 to 13.1)',
  ],
  [
    'median limits',
    [column(...NOISE, 11), 15, 'up', 'median'],
    'OKR candidate: the target 15 lies above what this process does (7.9 to 14.1)',
  ],
  ['no target', [column(...NOISE), ''], 'No target'],
  ['a single cell', [5, 5], 'Needs 5 more points'],
  ['only a target', ['', 5], 'Needs 6 more points'],
  ['nothing', [], ''],
  ['neither values nor a target', [column('', ''), ''], ''],
])('KPICANDIDATE: %s', (_, args, text) => {
  expect(called('KPICANDIDATE', ...args)).toBe(text);
});

test.each([
  [
    'a value that is no number',
    'KPILIMITS',
    [column('Days', 10, 'n/a')],
    'Row 3 of the range: Check values: "n/a" is not a number',
  ],
  [
    'the same in a row of cells',
    'KPICANDIDATE',
    [[[10, 11, '#N/A']], 5],
    'Column 3 of the range: Check values: "#N/A" is not a number',
  ],
  ['the same in a single cell', 'KPILIMITS', ['n/a'], 'Check values: "n/a" is not a number'],
  ['too few values', 'KPILIMITS', [column('Days', 10)], 'Add 1 more value (at least 2 are needed)'],
  [
    'a bad cell in a block of values',
    'KPICANDIDATE',
    [
      [
        [1, 2],
        [3, 'x'],
      ],
      5,
    ],
    'Row 2, column 2 of the range: Check values: "x" is not a number',
  ],
  [
    'several targets',
    'KPICANDIDATE',
    [column(1, 2), column(1, 2)],
    'Check target: give one value for the whole call, not a range',
  ],
  [
    'an unknown method',
    'KPILIMITS',
    [column(1, 2), 'best'],
    'Check method: "best" is not one of average, median',
  ],
  ['a run of one', 'KPISIGNAL', [column(1, 2), '', '', 1], 'Check run: 1 is not a whole number of 2 or more'],
  ['an unknown mode', 'KPIVARIANCE', [1, 2, '', 'ratio'], 'Check mode: "ratio" is not one of abs, pct'],
  [
    'columns of different height',
    'KPISTATUS',
    [column(1, 2), column(1, 2, 3)],
    'Check the ranges: value has 2 rows and target has 3',
  ],
  [
    'values too far apart',
    'KPISIGNAL',
    [column(1e308, -1e308, 0, 0, 0, 0)],
    'Check values: the numbers are too far apart to compute with',
  ],
  [
    'a table without ids',
    'KPIREVIEW',
    [[['KPI']], [['Date', 'KPI', 'Value']], 46_000],
    'Check the KPIs table: its first row has no column "ID"',
  ],
  [
    'data without dates',
    'KPIREVIEW',
    [[['ID']], [['KPI', 'Value']], 46_000],
    'Check the KPI data: its first row has no column "Date"',
  ],
  ['no day to judge by', 'KPIREVIEW', [[['ID']], [['Date', 'KPI', 'Value']], ''], 'Add a date for today'],
])('%s fails the call', (_, name, args, message) => {
  expect(() => called(name, ...args)).toThrow(new Error(message));
});

test.each([
  ['serial numbers', 46_030, 46_060],
  ['ISO text', '2026-01-08', '2026-02-07'],
  ['dates with a time of day', new Date('2026-01-08T23:59:00Z'), new Date('2026-02-07T00:01:00Z')],
])('KPIREVIEW takes dates as %s', (_, first, second) => {
  const data = [
    ['Date', 'KPI', 'Value', 'Note'],
    [second, 'K1', 12, ''],
    [first, 'K1', '10', ''],
    ...BLANKS.map(() => ['', '', '', '']),
  ];
  const block = called(
    'KPIREVIEW',
    [
      ['ID', 'Target'],
      ['K1', 12],
      ['', ''],
    ],
    data,
    second,
  );
  expect(block).toEqual([
    expect.arrayContaining(['Current', 'Advice']),
    [12, 46_060, 10, 2, 'On target', '', '', 5.68, 11, 16.32, 'Needs 4 more points'],
    new Array(11).fill(''),
  ]);
});
