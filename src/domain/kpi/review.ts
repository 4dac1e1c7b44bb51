import type { Problem } from '../../schema/problem.ts';
import type { Direction, KpiStatus } from '../../schema/words.ts';
import { isRefused, type Reading } from '../input/reading.ts';
import type { CivilDate } from '../time/civil-date.ts';
import { candidate } from './candidate.ts';
import { type Chart, chartOf, latestSignal } from './chart.ts';
import { type History, type Points, pointsUntil } from './history.ts';
import type { KpiRow } from './kpi-row.ts';
import { overdueText } from './overdue.ts';
import type { ChartSettings } from './settings.ts';
import { signalLabel } from './signal-text.ts';
import { type Goal, kpiStatus } from './status.ts';
import { change } from './variance.ts';

type Word = KpiStatus | 'Check data' | null;

/** What is computed for a row of the KPIs sheet. Null is a blank cell; a problem is a cell with its sentence. */
export interface KpiReview {
  readonly current: number | null;
  readonly asOf: CivilDate | null;
  readonly previous: number | null;
  readonly change: Reading<number>;
  readonly status: Word;
  readonly versus: Word;
  readonly signal: string | null;
  readonly lower: number | null;
  readonly mean: number | null;
  readonly upper: number | null;
  readonly advice: string | null | Problem;
}

const BLANK: KpiReview = {
  current: null,
  asOf: null,
  previous: null,
  change: null,
  status: null,
  versus: null,
  signal: null,
  lower: null,
  mean: null,
  upper: null,
  advice: null,
};

/**
 * The whole KPIs sheet. A value that can't be read is not left out of its KPI, whose limits would be wrong unseen: that
 * KPI has the status Check data and its advice names the row to mend.
 */
export function reviewKpis(
  rows: readonly KpiRow[],
  data: ReadonlyMap<string, History>,
  today: CivilDate,
  settings: ChartSettings,
): KpiReview[] {
  const pointsOf = pointsFinder(rows, data, today);
  return rows.map((row) => {
    if (row.blank) return BLANK;
    const points = pointsOf(row);
    return 'problem' in points
      ? { ...BLANK, status: 'Check data', advice: points }
      : reviewOf(row, points, today, settings);
  });
}

/** What the KPI data has of a row up to a day; or why that can't be told. */
export function pointsFinder(
  rows: readonly KpiRow[],
  data: ReadonlyMap<string, History>,
  today: CivilDate,
): (row: KpiRow) => Points | Problem {
  const duplicates = duplicateIds(rows);
  return ({ id }) => {
    if (isRefused(id)) return id;
    if (duplicates.has(id)) return { problem: 'duplicateId', id };
    const history = data.get(id);
    return history === undefined ? { dates: [], values: [] } : pointsUntil(today, history);
  };
}

function duplicateIds(rows: readonly KpiRow[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const duplicates = new Set<string>();
  for (const { id } of rows) {
    if (isRefused(id)) continue;
    if (seen.has(id)) duplicates.add(id);
    seen.add(id);
  }
  return duplicates;
}

function reviewOf(
  row: KpiRow,
  { dates, values }: Points,
  today: CivilDate,
  { method, run }: ChartSettings,
): KpiReview {
  const current = values[values.length - 1] ?? null;
  const previous = values[values.length - 2] ?? null;
  const asOf = dates[dates.length - 1] ?? null;
  const goal = goalOf(row.direction, row.target, row.redFlag);
  const status = statusFor(goal, current);
  const versus = benchmarkStatus(row, current);
  const chart = chartOf(values, method, run);
  const limits = 'problem' in chart ? null : chart.limits;
  return {
    current,
    asOf,
    previous,
    change: changeOf(row, current, previous),
    status: isRefused(status) ? 'Check data' : status,
    versus: isRefused(versus) ? 'Check data' : versus,
    signal: latestLabel(chart, row.direction),
    lower: limits?.lower ?? null,
    mean: limits?.centre ?? null,
    upper: limits?.upper ?? null,
    advice: [status, versus, row.cadence].find(isRefused) ?? adviceOf(chart, goal, row, asOf, today),
  };
}

/** The status alone, as the whole review has it. */
export function statusOf({ direction, target, redFlag }: KpiRow, points: Points | Problem): Word {
  if ('problem' in points) return 'Check data';
  const { values } = points;
  const status = statusFor(goalOf(direction, target, redFlag), values[values.length - 1] ?? null);
  return isRefused(status) ? 'Check data' : status;
}

const statusFor = (goal: Goal | Problem, current: number | null): Reading<KpiStatus> =>
  'problem' in goal ? goal : kpiStatus(current, goal);

function goalOf(
  direction: Direction | Problem,
  target: Reading<number>,
  redFlag: Reading<number>,
): Goal | Problem {
  if (isRefused(direction)) return direction;
  if (isRefused(target)) return target;
  return isRefused(redFlag) ? redFlag : { target, direction, redFlag, greenWithin: null };
}

/** The red flag belongs to the target, so the one of the benchmark is the default. Blank without a benchmark. */
function benchmarkStatus({ direction, benchmark }: KpiRow, current: number | null): Reading<KpiStatus> {
  if (benchmark === null) return null;
  const goal = goalOf(direction, benchmark, null);
  return 'problem' in goal ? goal : kpiStatus(current, goal);
}

function changeOf(
  { direction, target }: KpiRow,
  current: number | null,
  previous: number | null,
): Reading<number> {
  if (current === null || previous === null || isRefused(direction)) return null;
  return change(current, previous, direction, isRefused(target) ? null : target);
}

function latestLabel(chart: Chart | Problem, direction: Direction | Problem): string | null {
  if ('problem' in chart || isRefused(direction)) return null;
  const signal = chart.signals[latestSignal(chart)];
  return signal ? signalLabel(signal, direction, chart.method) : null;
}

function adviceOf(
  chart: Chart | Problem,
  goal: Goal | Problem,
  { cadence }: KpiRow,
  asOf: CivilDate | null,
  today: CivilDate,
): string | Problem {
  if ('problem' in chart) return chart;
  if ('problem' in goal) return goal;
  const advice = candidate(chart, goal);
  if (isRefused(advice) || asOf === null || cadence === null || isRefused(cadence)) return advice;
  return overdueText(asOf, cadence, today) + advice;
}
