import { expect, test } from 'vitest';
import { stretchAdvice } from '../../../src/domain/okr/stretch-advice.ts';
import { type CivilDate, civilDate } from '../../../src/domain/time/civil-date.ts';
import { drawn, okrRows } from './sheet.ts';

const FIRST = civilDate(2026, 1, 1);
/** One value a day; of 10 and 12 in turn the natural limits are 5.68 and 16.32. */
const points = (values: readonly number[]) => ({
  dates: values.map((_, at) => (FIRST + at) as CivilDate),
  values: [...values],
});
const TURNS = points([10, 12, 10, 12, 10, 12]);

function advised(cells: string, history = TURNS, since?: CivilDate) {
  const [row] = okrRows(
    drawn(
      `ID | Item | Parent | Cycle | Type | Start | Target | Current\nK1 | Key result | | Q1 | ${cells} |`,
    ),
  );
  return row && stretchAdvice(row, history, 'average', since);
}

const near = (target: number) =>
  `Aim beyond what the KPI does by itself (5.6 to 16.4): the target is ${target}`;

test.each([
  ['upwards within the limits', '| 11 | 15', near(15)],
  ['upwards on the limit', '| 11 | 16.32', near(16.32)],
  ['upwards beyond it', '| 11 | 16.33', undefined],
  ['upwards to where it always is', '| 1 | 3', near(3)],
  ['downwards within the limits', '| 11 | 7', near(7)],
  ['downwards on the limit', '| 11 | 5.68', near(5.68)],
  ['downwards beyond it', '| 11 | 5.67', undefined],
  ['downwards from far above', '| 30 | 20', near(20)],
  ['a level to hold', 'at least | 11 | 12', undefined],
  ['no start', '| | 12', undefined],
  ['no target', '| 11 | ', undefined],
])('a target %s', (_, cells, advice) => {
  expect(advised(cells)).toBe(advice);
});

test('an objective has no target', () => {
  const [row] = okrRows(
    drawn(
      'ID | Item | Parent | Cycle | Type | Start | Target | Current\nO1 | Objective | | Q1 | | 11 | 12 |',
    ),
  );
  expect(row && stretchAdvice(row, TURNS, 'average')).toBeUndefined();
});

test.each([
  ['six values are enough', TURNS, near(12)],
  ['five are not', points([10, 12, 10, 12, 10]), undefined],
  ['none', points([]), undefined],
  ['values too far apart for limits', points([1e308, -1e308, 1e308, -1e308, 1e308, -1e308]), undefined],
])('%s', (_, history, advice) => {
  expect(advised('| 11 | 12', history)).toBe(advice);
});

test.each([
  ['the values before the cycle count', 6, undefined],
  ['all of them where those before are too few', 5, 'Aim beyond what the KPI does by itself'],
  ['all of them where the cycle is not known', undefined, 'Aim beyond what the KPI does by itself'],
])('%s', (_, days, advice) => {
  const risen = points([10, 12, 10, 12, 10, 12, 30, 30, 10, 30]);
  const since = days === undefined ? undefined : ((FIRST + days) as CivilDate);
  const said = advised('| 11 | 20', risen, since);
  if (advice === undefined) expect(said).toBeUndefined();
  else expect(said).toContain(advice);
});
