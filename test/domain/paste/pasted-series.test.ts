import { describe, expect, test } from 'vitest';
import { readCells } from '../../../src/domain/paste/cells.ts';
import { pastedSeries } from '../../../src/domain/paste/pasted-series.ts';

const read = (...lines: readonly string[]) => pastedSeries(readCells(lines.join('\n')));
const namesOf = (...lines: readonly string[]) => read(...lines)?.series.map(({ name }) => name);
const datesOf = (...lines: readonly string[]) => read(...lines)?.series[0]?.entries.map(({ date }) => date);

describe('where the values lie', () => {
  test('down a column below its title, each entry with its row', () => {
    expect(read('Team,Month,Hires', 'Sales,2025-01,4', 'Sales,2025-02')).toEqual({
      lies: 'down',
      series: [
        {
          name: 'Hires',
          entries: [
            { place: 2, date: '2025-01', value: '4' },
            { place: 3, date: '2025-02', value: '' },
          ],
        },
      ],
    });
  });

  test('across a row behind its title, each entry with its column', () => {
    expect(read('KPI,Jan 2025,Feb 2025', 'Hires,4,5')).toEqual({
      lies: 'across',
      series: [
        {
          name: 'Hires',
          entries: [
            { place: 2, date: 'Jan 2025', value: '4' },
            { place: 3, date: 'Feb 2025', value: '5' },
          ],
        },
      ],
    });
  });

  test.each([
    ['one date in a row is a column of dates', ['Month,A', '2025-01,4'], 'down'],
    ['as many down as across', ['2025-01,2025-02,2025-03', '2025-02,5,6', '2025-03,7,8'], 'down'],
    ['more across than down', ['2025-01,2025-02,2025-03', '2025-02,5,6'], 'across'],
    ['a month above the values of several KPIs', ['KPI,Jan 2025', 'Hires,4', 'Leavers,5'], 'across'],
    ['a month above one value', ['KPI,Jan 2025', 'Hires,4'], 'across'],
    ['nothing but dates', ['2025-01', '2025-02'], 'down'],
  ])('%s', (_reason, lines, lies) => {
    expect(read(...lines)?.lies).toBe(lies);
  });
});

describe('what is a column of dates', () => {
  test.each([
    ['a number among others looks like a year', ['A,2000', 'B,35', 'C,47'], undefined],
    ['a number among others looks like a serial number', ['Value', '46338', '12', '13', '14'], undefined],
    ['days beat years', ['Year,Day,Value', '2024,2025-01-31,1', '2024,2025-02-28,2'], ['Year', 'Value']],
    ['years beat serial numbers', ['Value,Year', '46338,2024', '46339,2025'], ['Value']],
    ['blanks beside a date are no others', ['Year,Value', '2000,2', ',3', ',4', ',5'], ['Value']],
    ['serial numbers, where nothing is surer', ['Day,Value', '46338,2', '46339,3'], ['Value']],
    ['a serial number begins no title', ['a,46338 units,46339 units', 'b,1,2'], undefined],
  ])('%s', (_reason, lines, names) => {
    expect(namesOf(...lines)).toEqual(names);
  });
});

describe('what is a column of values', () => {
  test.each([
    ['amounts and units', ['Month,Cost,Fee', '2025-01,EUR 1.200,$5 per head'], ['Cost', 'Fee']],
    ['a number after a word is a remark', ['Month,Cost,Where', '2025-01,4,Room 12'], ['Cost']],
    [
      'a number before a sentence is a remark',
      ['Month,Cost,Why', '2025-01,4,12 people who came and stayed'],
      ['Cost'],
    ],
    ['three letters are no currency', ['Month,Cost,Way', '2025-01,4,abc 12'], ['Cost']],
    ['half of it is words', ['Month,Value,Mix', '2025-01,4,5', '2025-02,5,soon'], ['Value']],
    ['most of it is missing', ['Month,Value', '2025-01,4', '2025-02,', '2025-03,n/a', '2025-04,'], ['Value']],
    ['all of it is missing', ['Month,Value,Later', '2025-01,4,', '2025-02,5,'], ['Value']],
    ['no title leaves its place', ['2025-01,a,4', '2025-02,b,5'], ['Column 3']],
  ])('%s', (_reason, lines, names) => {
    expect(namesOf(...lines)).toEqual(names);
  });
});

describe('months beside years', () => {
  test.each([
    ['make one date', ['Month,Year,Value', 'Jan,2024,1', 'Feb,2024,2'], ['Jan 2024', 'Feb 2024']],
    ['only where every row has one', ['Note,Year,Value', 'Jan,2023,1', 'other,2024,2'], ['2023', '2024']],
    [
      'not beside whole dates',
      ['Month,Day,Value', 'Jan,2024-01-31,1', 'Feb,2024-02-29,2'],
      ['2024-01-31', '2024-02-29'],
    ],
  ])('%s', (_reason, lines, dates) => {
    expect(datesOf(...lines)).toEqual(dates);
  });
});

describe('rows of one date', () => {
  test.each([
    [
      'are told apart by the first column that can',
      ['Month,Kind,Team,Value', '2025-01,x,A,1', '2025-01,x,B,2', '2025-02,x,A,3'],
      ['Value, A', 'Value, B'],
    ],
    ['need none where no date repeats', ['Month,Team,Value', '2025-01,A,1', '2025-02,B,2'], ['Value']],
    ['stay together where no column can', ['Month,Team,Value', '2025-01,A,1', '2025-01,A,2'], ['Value']],
  ])('%s', (_reason, lines, names) => {
    expect(namesOf(...lines)).toEqual(names);
  });
});

describe('dates across', () => {
  test.each([
    [
      'what follows the date is the measure',
      ['Team,2012-Q4 Vol.,2012-Q4 Cost', 'A,1,2'],
      ['A, Vol.', 'A, Cost'],
    ],
    ['a date of three words', ['31 Jan 2024 Vol.,29 Feb 2024 Vol.', '1,2'], ['Vol.']],
    ['blanks between', ['2012-Q4  Vol.,2013-Q1  Vol.', '1,2'], ['Vol.']],
    ['one date', ['KPI,Jan 2025', 'Hires,4', 'Leavers,5'], ['Hires', 'Leavers']],
    ['a row without values is none', ['KPI,Jan 2025,Feb 2025', 'Hires,4,5', 'Notes,,n/a'], ['Hires']],
    ['no title leaves its place', ['Report', 'Jan 2025,Feb 2025', '4,5', '6,7'], ['Row 3', 'Row 4']],
  ])('%s', (_reason, lines, names) => {
    expect(namesOf(...lines)).toEqual(names);
  });

  test('the date stands without its measure', () => {
    expect(datesOf('31 Jan 2024 Vol.,29 Feb 2024 Vol.', '1,2')).toEqual(['31 Jan 2024', '29 Feb 2024']);
  });
});
