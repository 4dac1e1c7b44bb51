import { expect, test } from 'vitest';
import { called, column } from './called.ts';

test.each([
  ['a single value', [95, 'at least', 90], 1],
  ['a header is skipped', [column('Uptime', 95, 80), 'at least', 90], 0.5],
  ['a synonym, whatever its case', [column(95, 80), 'Stay Above', 90], 0.5],
  ['a percentage', [column('95%', 0.8), 'at least', '90%'], 0.5],
  ['of the planned', [column(95, ''), 'at least', 90, '', 4], 0.25],
  ['no value', [column('Uptime', '', ''), 'at least', 90], ''],
  ['no value in a single cell', ['', 'at least', 90, '', 5], ''],
])('OKRHOLD: %s', (_, args, result) => {
  expect(called('OKRHOLD', ...args)).toBe(result);
});

test.each([
  ['no type', [95], 'Add a type (at least, at most or between)'],
  [
    'a type that does not hold',
    [95, 'reach', 90],
    'Check type: "reach" is not one of at least, at most, between',
  ],
  ['no target', [95, 'at least'], 'Add a target'],
  [
    'a bad value',
    [column('Uptime', 95, '', 'down'), 'at least', 90],
    'Row 4 of the range: Check values: "down" is not a number',
  ],
  [
    'a range for the target',
    [column(1, 2), 'at least', column(1, 2)],
    'Check target: give one value for the whole call, not a range',
  ],
  [
    'too few planned',
    [column(95, 96), 'at least', 90, '', 1],
    'Check planned: 1 is not a whole number of 2 or more (that many periods have a value)',
  ],
])('OKRHOLD: %s fails the call', (_, args, message) => {
  expect(() => called('OKRHOLD', ...args)).toThrow(new Error(message));
});
