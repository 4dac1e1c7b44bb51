import { expect, test } from 'vitest';
import { civilDate, civilDateIn } from '../../src/domain/time/civil-date.ts';
import { isProblem } from '../../src/schema/problem.ts';
import { readCheckInCells } from '../../src/workbook/check-in-cells.ts';

const BLANK = { unit: '', confidence: null, lastCheckIn: null, checkedInAt: null, kpi: '' };

function read(...values: readonly (readonly unknown[])[]): unknown {
  const cells = readCheckInCells(values, civilDateIn('UTC'));
  return isProblem(cells) ? cells.problem : cells;
}

test.each([
  ['all of them', ['days', 7, '2026-03-31', 'k1'], { unit: 'days', confidence: 7, kpi: 'k1' }],
  ['none', ['', '', '2026-03-31', ''], {}],
  ['the lowest confidence', ['', 0, '2026-03-31', ''], { confidence: 0 }],
  ['the highest confidence', ['', 10, '2026-03-31', ''], { confidence: 10 }],
  ['a confidence below 0 is none', ['', -1, '2026-03-31', ''], {}],
  ['a confidence above 10 is none', ['', 11, '2026-03-31', ''], {}],
  ['a confidence in words is none', ['', 'high', '2026-03-31', ''], {}],
  ['errors are blanks', ['#REF!', '#N/A', '2026-03-31', '#REF!'], {}],
])('%s', (_, cells, expected) => {
  const header = ['Unit', 'Confidence', 'Last check-in', 'KPI'];
  expect(read(header, cells)).toEqual([{ ...BLANK, lastCheckIn: civilDate(2026, 3, 31), ...expected }]);
});

test('the time of a save is kept beside its day', () => {
  const checkedInAt = new Date('2026-03-31T22:30:00Z');
  expect(read(['Last check-in'], [checkedInAt])).toEqual([
    { ...BLANK, lastCheckIn: civilDate(2026, 3, 31), checkedInAt },
  ]);
});

test('a date in words is none', () => {
  expect(read(['Last check-in'], ['Monday'])).toEqual([BLANK]);
});

test('absent columns are blank, and blank rows keep their place', () => {
  expect(read(['ID', 'Unit'], ['', ''], ['K1', '%'])).toEqual([BLANK, { ...BLANK, unit: '%' }]);
});

test('a column that stands twice is refused', () => {
  expect(read(['KPI', 'kpi'])).toBe('duplicateColumn');
});
