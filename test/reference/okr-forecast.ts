import { isBlank, MESSAGE, readChoice, readDate, readNumber } from './cell.ts';
import { type Fraction, fraction, mean, minus, over, plus, size, sum, times, toNumber } from './fraction.ts';
import { type Answer, alsoFails, Failure, failureAt, layOut, type Row, type Sheet, shown } from './sheet.ts';

const METHODS = { line: [''], rate: [] } as const;

interface Point {
  readonly day: number;
  readonly value: Fraction;
}

export function okrForecast(args: readonly unknown[]): Answer {
  const sheet = layOut(args, ['value', 'value', 'single', 'single']);
  const end = readDate(sheet.single[2]);
  const method = readChoice(sheet.single[3], METHODS);
  if (end === MESSAGE || end === null || method === MESSAGE) throw new Failure();
  const points = readPoints(sheet);
  if (points.length < (method === 'line' ? 3 : 2)) throw new Failure();
  if (new Set(points.map(({ day }) => day)).size < 2) throw new Failure();
  return alsoFails(method === 'line' ? onLine(points, end) : atRate(points, end));
}

function readPoints(sheet: Sheet): Point[] {
  const bad: Row[] = [];
  const points: Point[] = [];
  for (const row of sheet.rows) {
    const { cells } = row;
    const day = readDate(cells[0]);
    const value = readNumber(cells[1]);
    if (day === MESSAGE || value === MESSAGE || (day === null && !isBlank(cells[1]))) bad.push(row);
    else if (day !== null && value !== null) points.push({ day, value });
  }
  if (bad.length > 0) throw failureAt(sheet, bad);
  return points;
}

function onLine(points: readonly Point[], end: number) {
  const middle = mean(points.map(({ day }) => fraction(day)));
  const level = mean(points.map(({ value }) => value));
  const days = points.map(({ day }) => minus(fraction(day), middle));
  const slope = over(
    sum(points.map(({ value }, at) => times(days[at] ?? middle, minus(value, level)))),
    sum(days.map((day) => times(day, day))),
  );
  return shown(plus(level, times(slope, minus(fraction(end), middle))), spread(points, end));
}

/** Of two points on one day the later row counts. */
function atRate(points: readonly Point[], end: number) {
  const sorted = [...new Map(points.map((point) => [point.day, point])).values()];
  sorted.sort((a, b) => a.day - b.day);
  const first = sorted[0];
  const last = sorted.at(-1);
  if (first === undefined || last === undefined) throw new Failure();
  const slope = over(minus(last.value, first.value), fraction(last.day - first.day));
  return shown(plus(last.value, times(slope, fraction(end - last.day))), spread(points, end));
}

/** The values' size, times how far the end lies outside the days. */
function spread(points: readonly Point[], end: number): number {
  const days = points.map(({ day }) => day);
  const reach = Math.max(...days.map((day) => Math.abs(end - day))) / (Math.max(...days) - Math.min(...days));
  return Math.max(...points.map(({ value }) => toNumber(size(value)))) * Math.max(1, reach);
}
