import { expect, test } from 'vitest';
import { readKpiSettings } from '../../../src/domain/kpi/settings.ts';
import { isProblem, problemText } from '../../../src/schema/problem.ts';

const DEFAULTS = { method: 'average', run: 8 };

test.each([
  ['no block', undefined, DEFAULTS],
  ['an empty cell', '', DEFAULTS],
  [
    'names without values',
    [
      ['KPI limits', ''],
      ['KPI run length', null],
    ],
    DEFAULTS,
  ],
  [
    'other settings',
    [
      ['On track from', 0.9],
      ['', 5],
      ['Current cycle', 'Q1'],
    ],
    DEFAULTS,
  ],
  [
    'both',
    [
      [' kpi LIMITS', 'Median'],
      ['KPI run length', '7'],
    ],
    { method: 'median', run: 7 },
  ],
])('%s', (_, values, settings) => {
  expect(readKpiSettings(values)).toEqual(settings);
});

test.each([
  ['an unknown method', [['KPI limits', 'best']], 'Check KPI limits: "best" is not one of average, median'],
  [
    'a run of one point',
    [['KPI run length', 1]],
    'Check KPI run length: 1 is not a whole number of 2 or more',
  ],
  [
    'a name that stands twice',
    [
      ['KPI limits', 'median'],
      ['KPI limits', ''],
    ],
    'Check settings: "KPI limits" stands there more than once',
  ],
])('%s is named', (_, values, text) => {
  const settings = readKpiSettings(values);
  expect(isProblem(settings) && problemText(settings)).toBe(text);
});
