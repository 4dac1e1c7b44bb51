import { isRefused } from '../../src/domain/input/reading.ts';
import { candidate } from '../../src/domain/kpi/candidate.ts';
import { type Chart, chartOf } from '../../src/domain/kpi/chart.ts';
import { type History, type Points, pointsUntil } from '../../src/domain/kpi/history.ts';
import type { ChartSettings } from '../../src/domain/kpi/settings.ts';
import { FEWEST_POINTS } from '../../src/domain/kpi/signal.ts';
import { signalLabel } from '../../src/domain/kpi/signal-text.ts';
import { type Goal, kpiStatus } from '../../src/domain/kpi/status.ts';
import { type CivilDate, fromIso } from '../../src/domain/time/civil-date.ts';
import { problemText } from '../../src/schema/problem.ts';
import type { KpiStatus } from '../../src/schema/words.ts';
import type { KpiView } from './kpis-view.ts';

/** What the sheet will say of a value. */
export interface Judgement {
  readonly status: KpiStatus | null;
  /** Noise or signal, as a sentence. */
  readonly says: string;
  /** Whether the value is more than noise. */
  readonly isSignal: boolean;
  readonly points: Points;
  readonly chart: Chart | null;
  /** Where the value stands among the points, from 0. */
  readonly at: number;
}

/** The values of a KPI by day; days that the sheet gave are days. */
export function pointsOf({ dates, values }: Pick<KpiView, 'dates' | 'values'>): Points {
  return { dates: dates.map((date) => fromIso(date) ?? (0 as CivilDate)), values: [...values] };
}

export const goalOf = ({ target, direction, redFlag }: KpiView): Goal => ({
  target,
  direction,
  redFlag,
  greenWithin: null,
});

/** With one more value; on a day that has one already it takes its place. */
export function withPoint({ dates, values }: Points, date: CivilDate, value: number): Points {
  const history: History = {
    dates: [...dates, date],
    values: [...values, value],
    inOrder: false,
    problems: [],
  };
  const points = pointsUntil(Math.max(date, dates[dates.length - 1] ?? date) as CivilDate, history);
  return 'problem' in points ? { dates, values } : points;
}

function judge(kpi: KpiView, date: CivilDate, value: number, settings: ChartSettings): Judgement {
  const points = withPoint(pointsOf(kpi), date, value);
  const chart = chartOf(points.values, settings.method, settings.run);
  const status = kpiStatus(value, goalOf(kpi));
  const at = points.dates.indexOf(date);
  if ('problem' in chart || isRefused(status)) {
    const problem = 'problem' in chart ? chart : status;
    const says = isRefused(problem) ? problemText(problem) : '';
    return { status: null, says, isSignal: false, points, chart: null, at };
  }
  const signal = chart.signals[at] ?? null;
  const says = signal === null ? noise(chart) : signalLabel(signal, kpi.direction, settings.method);
  return { status, says, isSignal: signal !== null, points, chart, at };
}

/** The same on a day given as ISO text; null where that is no day. */
export function judgeOn(kpi: KpiView, day: string, value: number, settings: ChartSettings): Judgement | null {
  const date = fromIso(day);
  return date === undefined ? null : judge(kpi, date, value, settings);
}

/** The same of the last value there is. */
export function judgeLast(kpi: KpiView, settings: ChartSettings): Judgement | null {
  const { dates, values } = kpi;
  const [date, value] = [dates[dates.length - 1], values[values.length - 1]];
  return date === undefined || value === undefined ? null : judgeOn(kpi, date, value, settings);
}

function noise({ values }: Chart): string {
  const missing = FEWEST_POINTS - values.length;
  return missing > 0
    ? `${missing} more ${missing === 1 ? 'value' : 'values'} until signal and noise can be told apart`
    : 'Noise: nothing has changed';
}

/** Whether a KPI should become an OKR, in the words of the sheet; a row that can't be judged says why. */
export function adviceOn(kpi: KpiView, { method, run }: ChartSettings): string {
  if (kpi.problem !== null) return kpi.problem;
  const chart = chartOf(kpi.values, method, run);
  const advice = 'problem' in chart ? chart : candidate(chart, goalOf(kpi));
  return isRefused(advice) ? problemText(advice) : advice;
}
