import { expect, test } from 'vitest';
import { cycleFinder } from '../../../src/domain/okr/cycle.ts';
import { type FullSources, fullAdvice } from '../../../src/domain/okr/full-advice.ts';
import { DEFAULT_SETTINGS } from '../../../src/domain/okr/settings.ts';
import { type CivilDate, civilDate } from '../../../src/domain/time/civil-date.ts';
import { adviceText } from './advice-text.ts';
import { cyclesOf, drawn, okrRows } from './sheet.ts';

const CYCLES = cyclesOf(drawn('Name | Start | End\nQ1 | 2026-01-01 | 2026-03-31'));
const VALUES = [10, 12, 10, 12, 10, 12];
const POINTS = { dates: VALUES.map((_, at) => (civilDate(2025, 12, 1) + at) as CivilDate), values: VALUES };
const CHANGE = { column: 'Target', from: '25', to: '30', date: civilDate(2026, 2, 1) } as const;

const SOURCES: FullSources = {
  calendar: { today: civilDate(2026, 2, 20), cycleOf: cycleFinder(CYCLES) },
  pointsOf: (at) => (at === 0 ? POINTS : undefined),
  method: 'average',
  changes: new Map([['K2', [CHANGE]]]),
};

function advised(lines: string, sources = SOURCES): string[][] {
  const rows = okrRows(
    drawn(
      `ID | Item | Parent | Title | Cycle | Start | Target | Current | Dismissed | Link\n${lines.trim()}`,
    ),
  );
  return fullAdvice(rows, DEFAULT_SETTINGS, sources).map((advice) => advice.map(adviceText));
}

const STRETCH = 'Aim beyond what the KPI does by itself (5.6 to 16.4): the target is 12';
const CHANGED =
  'Target changed from 25 to 30 after the cycle began (2026-02-01): judge it by the first one too, the log keeps it';
const row = (id: string, dismissed = '', title = 'Orders', cycle = 'Q1') =>
  `${id} | Key result | | ${title} | ${cycle} | 11 | 12 | 11 | ${dismissed}\n`;

test('what the KPI and the log know comes after what the table says', () => {
  expect(advised(row('K1', '', 'Launch it') + row('K2') + row('K3'))).toEqual([
    ['Reads like an activity: measure what it should change', STRETCH],
    [CHANGED],
    [],
  ]);
});

test('it can be dismissed by its name', () => {
  expect(advised(row('K1', 'No stretch') + row('K2', 'target changed'))).toEqual([[], []]);
  expect(advised(row('K1', 'target changed') + row('K2', 'no stretch'))).toEqual([[STRETCH], [CHANGED]]);
});

test('nothing is said of what was retired', () => {
  const retired = ['K1', 'K2'].map((id) => `${row(id).trimEnd()} | retired`);
  expect(advised(retired.join('\n'))).toEqual([[], []]);
});

test('it stays unsaid of a row that is to be mended first', () => {
  const unknown = ['Check cycle: "Q9" is not in the list of cycles'];
  expect(advised(row('K1', '', 'Orders', 'Q9') + row('K2', '', 'Orders', 'Q9'))).toEqual([unknown, unknown]);
});

test('without a calendar only the KPI is asked', () => {
  expect(advised(row('K1') + row('K2'), { ...SOURCES, calendar: undefined })).toEqual([[STRETCH], []]);
});
