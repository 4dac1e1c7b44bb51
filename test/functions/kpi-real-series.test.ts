import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { called, calledBlock, column } from './called.ts';

const text = (file: string): string =>
  readFileSync(new URL(`../fixtures/kpi/${file}`, import.meta.url), 'utf8');

type Cell = string | number;

/** Rows of a CSV file without quoted commas, numbers as numbers, without its header. */
function rowsOf(file: string): Cell[][] {
  const lines = text(file).trim().split(/\r?\n/).slice(1);
  return lines.map((line) => line.split(',').map((cell) => (cell === '' ? '' : asNumber(cell))));
}

const asNumber = (cell: string): Cell => (Number.isFinite(Number(cell)) ? Number(cell) : cell);

const columnOf = (rows: Cell[][], place: number): Cell[] => rows.map((row) => row[place] ?? '');

const quits = rowsOf('jolts-quits-rate-JTSQUR.csv');
const years = (from: string, to: string): Cell[] =>
  columnOf(
    quits.filter(([date = '']) => String(date) >= from && String(date) < to),
    1,
  );
const coal = columnOf(rowsOf('uk-coal-employ_only.csv'), 1);
const jenkins = columnOf(rowsOf('jenkins-pr-submissions-summary_counts.csv'), 1);
const ffmpeg = columnOf(rowsOf('ffmpeg-pr-summary_counts.csv'), 1);
const media = columnOf(rowsOf('leeds2023-media-kpi-lcc_21_22.csv'), 1);
/** A week before the website was measured is a blank. */
const users = columnOf(rowsOf('leeds2023-weekly_page_views.csv'), 2).map((value) => value || '');
const simulated: { series: { raw: number[] }[] } = JSON.parse(text('tcpd-quality_control_2.json'));
const shift = simulated.series[0]?.raw ?? [];
const CHANGED_AT = 97;

/** Computed once with the statistics module of Python. */
test.each([
  ['US quits rate', years('2000', '2025'), [2.0102, 1.825, 2.1954, 0.2275], [2.05, 1.7355, 2.3645, 0.3865]],
  [
    'US quits rate, 2007 to 2009',
    years('2007', '2010'),
    [1.7611, 1.5559, 1.9663, 0.2521],
    [1.85, 1.5355, 2.1645, 0.3865],
  ],
  [
    'pull requests of Jenkins',
    jenkins,
    [1041.3544, 492.3373, 1590.3716, 674.5068],
    [1007, 533.6775, 1480.3225, 581.6825],
  ],
  ['pull requests of FFmpeg, many 0', ffmpeg, [2.7692, -3.5417, 9.0802, 7.7535], [1, -2.145, 4.145, 3.865]],
  [
    'jobs in UK coal, two years blank',
    coal,
    [451330.5922, 398251.1789, 504410.0056, 65211.8507],
    [422000, 390550, 453450, 38650],
  ],
  ['media items', media, [22.75, -10.69, 56.19, 41.0834], [25, -9.595, 59.595, 42.515]],
  [
    'users of a website, 65 weeks blank',
    users,
    [9727.2167, 2722.1743, 16732.259, 8606.1949],
    [9072, 3483.335, 14660.665, 6868.105],
  ],
  [
    'simulated, before its change',
    shift.slice(0, CHANGED_AT),
    [-0.0486, -3.1094, 3.0121, 3.7604],
    [-0.0536, -2.8658, 2.7586, 3.456],
  ],
])('limits of %s', (_, values, average, median) => {
  for (const [method, wanted] of [
    ['average', average],
    ['median', median],
  ] as const) {
    const [limits = []] = calledBlock('KPILIMITS', column(...values), method);
    expect(limits.map((each) => Number(Number(each).toFixed(4)))).toEqual(wanted);
  }
});

function labels(values: readonly unknown[], direction: string): string[] {
  return calledBlock('KPISIGNAL', column(...values), direction).map(([label]) => String(label));
}

test('a stable process has no signal until its level changes', () => {
  expect(labels(shift.slice(0, CHANGED_AT), 'up')).toEqual(new Array(CHANGED_AT).fill(''));
});

test('a change of level is told from both sides: worse before it, better after', () => {
  const all = labels(shift, 'up');
  const isBetter = (label: string): boolean => label.startsWith('Better');
  const isWorse = (label: string): boolean => label.startsWith('Worse');
  expect(all.slice(0, CHANGED_AT).filter(isWorse).length).toBeGreaterThan(20);
  expect(all.slice(0, CHANGED_AT).filter(isBetter)).toEqual([]);
  expect(all.slice(CHANGED_AT).filter(isBetter).length).toBeGreaterThan(20);
  expect(all.slice(CHANGED_AT).filter(isWorse)).toEqual([]);
});

test('the recession of 2008 shows in the quits rate, from the month it fell for good', () => {
  const months = labels(years('2007', '2010'), 'down');
  expect(months.slice(0, 20).every((label) => label === '' || label.startsWith('Worse'))).toBe(true);
  expect(months.slice(22)).toEqual(expect.arrayContaining(['Better: below the lower limit']));
  expect(months.slice(22).every((label) => label.startsWith('Better'))).toBe(true);
});

test('a single month of many pull requests is a signal, the others of its year are noise', () => {
  const year = labels(jenkins, 'up').slice(-8);
  expect(year.filter((label) => label !== '')).toEqual(['Better: above the upper limit']);
  expect(year.indexOf('Better: above the upper limit')).toBe(1);
});

test('weeks that were not measured keep their blank rows', () => {
  const weeks = labels(users, 'up');
  expect(weeks).toHaveLength(125);
  expect(weeks.slice(0, 65)).toEqual(new Array(65).fill(''));
  expect(weeks[71]).toBe('Better: above the upper limit');
});

test.each([
  ['UK coal, jobs to keep', coal, 1_000_000, 'up', /^Investigate: below the lower limit/],
  ['FFmpeg, after a long run below', ffmpeg, 20, 'up', /^Investigate: 27 in a row below the mean/],
  [
    'Jenkins, a third more than usual',
    jenkins,
    1500,
    'up',
    /^Leave alone: the target 1500 lies within .* \(490 to 1600\)/,
  ],
  [
    'Jenkins, twice as many',
    jenkins,
    2000,
    'up',
    /^OKR candidate: the target 2000 lies above .* \(500 to 1590\)/,
  ],
  ['Jenkins, at least one a day', jenkins, 30, 'up', /^Healthy: .* meets the target 30$/],
  ['quits, to halve them', years('2002', '2004'), 1, 'down', /^OKR candidate: the target 1 lies below/],
  ['media items, 8 months', media, 40, 'up', /^Leave alone/],
  ['media items, 5 months', media.slice(0, 5), 40, 'up', /^Needs 1 more point$/],
  ['media items, no target', media, '', 'up', /^No target$/],
])('advice on %s', (_, values, target, direction, advice) => {
  expect(called('KPICANDIDATE', column(...values), target, direction)).toMatch(advice);
});
