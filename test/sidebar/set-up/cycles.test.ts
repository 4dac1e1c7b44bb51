import { describe, expect, test } from 'vitest';
import { cycleMistakes, offeredCycles } from '../../../sidebar/set-up/cycles.ts';
import { civilDate } from '../../../src/domain/time/civil-date.ts';

describe('the cycles one click away', () => {
  test.each([
    ['in the middle of a year', civilDate(2026, 5, 20), ['Q2 2026', 'Q3 2026', '2026']],
    ['the next quarter is of the next year', civilDate(2026, 11, 12), ['Q4 2026', 'Q1 2027', '2026']],
    ['on the first day', civilDate(2027, 1, 1), ['Q1 2027', 'Q2 2027', '2027']],
    ['on the last day', civilDate(2026, 12, 31), ['Q4 2026', 'Q1 2027', '2026']],
  ])('%s', (_reason, today, names) => {
    expect(offeredCycles(today).map(({ name }) => name)).toEqual(names);
  });

  test('have first and last days', () => {
    expect(offeredCycles(civilDate(2026, 11, 12)).map(({ start, end }) => [start, end])).toEqual([
      ['2026-10-01', '2026-12-31'],
      ['2027-01-01', '2027-03-31'],
      ['2026-01-01', '2026-12-31'],
    ]);
  });
});

describe('what is wrong with a cycle', () => {
  const known = [
    { name: 'Q4 2026', start: '2026-10-01', end: '2026-12-31' },
    { name: 'FY26', start: '', end: '' },
  ];
  const typed = { name: 'Autumn', start: '2026-09-01', end: '2026-11-30' };

  test.each([
    ['a new name', {}, {}],
    ['the same name and dates', known[0], {}],
    ['the same name without dates that can be used gets them', { name: 'FY26' }, {}],
    ['a blank name', { name: '  ' }, { name: 'Give the cycle a name, such as Q4 2026.' }],
    ['no first day', { start: '' }, { start: 'Choose the first day.' }],
    ['a day that does not exist', { end: '2026-02-30' }, { end: 'Choose the last day.' }],
    [
      'an end before the start',
      { end: '2026-08-31' },
      { end: 'The end has to come after 1 Sep 2026, the start.' },
    ],
    [
      'an end on the start',
      { end: '2026-09-01' },
      { end: 'The end has to come after 1 Sep 2026, the start.' },
    ],
    [
      'a name that stands there with other dates, whatever its letters',
      { name: 'q4  2026' },
      {
        name: 'Q4 2026 is in Settings already, from 1 Oct 2026 to 31 Dec 2026. Take another name, or change its dates there.',
      },
    ],
  ])('%s', (_reason, change, mistakes) => {
    expect(cycleMistakes({ ...typed, ...change }, known)).toEqual(mistakes);
  });
});
