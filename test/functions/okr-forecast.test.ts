import { expect, test } from 'vitest';
import { called, column } from './called.ts';

const DATES = column('Date', 46_014, 46_000, 46_007);

test.each([
  ['a header is skipped, rows are in any order', [DATES, column('Value', 30, 10, 20), 46_021], 40],
  ['dates as texts', [column('2026-01-01', '2026-01-02', '2026-01-03'), column(1, 2, 3), '2026-01-05'], 5],
  ['dates as dates', [column(new Date(0), new Date(864e5)), column(1, 2), new Date(4 * 864e5), 'rate'], 5],
  ['the rate', [DATES, column('Value', 30, 10, ''), 46_021, ' RATE '], 40],
  ['a row without a value', [column(1000, 1001, '', 1002, 1003), column(1, 2, '', '', 4), 1004], 5],
])('OKRFORECAST: %s', (_, args, result) => {
  expect(called('OKRFORECAST', ...args)).toBeCloseTo(Number(result), 10);
});

test('it is what OKRPROGRESS takes as the current value', () => {
  const forecast = called('OKRFORECAST', DATES, column('Value', 41, 45, 43), 46_063);
  expect(called('OKRPROGRESS', 45, 25, forecast)).toBeCloseTo(0.9, 12);
});

test.each([
  ['nothing', [], 'Add an end date'],
  ['no value', ['', '', 46_021], 'Add 3 more values (at least 3 are needed)'],
  [
    'one value is missing',
    [DATES, column('Value', 30, 10, ''), 46_021],
    'Add 1 more value (at least 3 are needed)',
  ],
  ['no end', [DATES, column('Value', 30, 10, 20), ''], 'Add an end date'],
  [
    'a value without a date',
    [column(46_000, '', 46_007), column(1, 2, 3), 46_021],
    'Row 2 of the range: Add a date',
  ],
  [
    'a date that is none, below a header',
    [column('Date', 46_000, 'soon'), column('Value', 1, 2), 46_021],
    'Row 3 of the range: Check dates: "soon" is not a date, write it as 2026-03-31',
  ],
  [
    'a value that is none',
    [column(46_000, 46_007), column(1, '2 days'), 46_021],
    'Row 2 of the range: Check values: "2 days" is not a number',
  ],
  [
    'an unknown method',
    [DATES, column('Value', 1, 2, 3), 46_021, 'best'],
    'Check method: "best" is not one of line, rate',
  ],
])('OKRFORECAST: %s fails the call', (_, args, message) => {
  expect(() => called('OKRFORECAST', ...args)).toThrow(new Error(message));
});
