import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS, readSettings } from '../../../src/domain/okr/settings.ts';
import { isProblem, problemText } from '../../../src/schema/problem.ts';

test.each([
  ['no block', undefined],
  ['an empty cell', ''],
  [
    'names without values',
    [
      ['On track from', ''],
      ['At risk from', null],
    ],
  ],
  [
    'other settings',
    [
      ['Current cycle', 'Q1'],
      ['As-of date', 'soon'],
      ['', 5],
    ],
  ],
])('%s means the defaults', (_, values) => {
  expect(readSettings(values)).toEqual(DEFAULT_SETTINGS);
});

test('every name changes its own figure', () => {
  const values = [
    ['Name', 'Value'],
    [' on TRACK from ', '95%'],
    ['At risk from', 0.6],
    ['Success line, committed', 0.9],
    ['Success line, aspirational', '60%'],
    ['Too early below', 0],
    ['Objectives, at most', 7],
    ['key results an objective, at least', ' 1 '],
    ['Key results an objective, at most', 4],
  ];
  expect(readSettings(values)).toEqual({
    pace: { onTrack: 0.95, atRisk: 0.6, tooEarly: 0 },
    lines: { committed: 0.9, aspirational: 0.6 },
    focus: { objectives: 7, fewest: 1, most: 4 },
  });
});

test.each([
  ['a threshold of 100%', 'On track from', 1, { pace: { onTrack: 1 } }],
  ['a threshold of 0', 'At risk from', 0, { pace: { atRisk: 0 } }],
  ['thresholds that meet', 'At risk from', 0.9, { pace: { onTrack: 0.9, atRisk: 0.9 } }],
  ['limits that meet', 'Key results an objective, at least', 5, { focus: { fewest: 5, most: 5 } }],
])('%s is taken', (_, name, value, settings) => {
  expect(readSettings([[name, value]])).toMatchObject(settings);
});

test.each([
  ['a word', [['On track from', 'most']], 'Check On track from: "most" is not a number'],
  [
    '90 for 90%',
    [['On track from', 90]],
    'Check On track from: 90 is not between 0 and 1 (write 90% or 0.9)',
  ],
  [
    'a share below 0',
    [['Too early below', -0.1]],
    'Check Too early below: -0.1 is not between 0 and 1 (write 90% or 0.9)',
  ],
  [
    'a success line of 0',
    [['Success line, committed', 0]],
    'Check Success line, committed: 0 is not above 0',
  ],
  ['thresholds that cross', [['On track from', 0.5]], 'Check On track from: it is below At risk from'],
  [
    'no objective at all',
    [['Objectives, at most', 0]],
    'Check Objectives, at most: 0 is not a whole number of 1 or more',
  ],
  [
    'limits that cross',
    [['Key results an objective, at least', 6]],
    'Check Key results an objective, at most: it is below Key results an objective, at least',
  ],
  [
    'a name that stands twice',
    [
      ['At risk from', 0.5],
      ['At risk from', 0.6],
    ],
    'Check settings: "At risk from" stands there more than once',
  ],
])('%s is named', (_, values, text) => {
  const settings = readSettings(values);
  expect(isProblem(settings) && problemText(settings)).toBe(text);
});
