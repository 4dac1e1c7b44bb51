import type { Chart } from '../../../src/domain/kpi/chart.ts';
import { fullDayName } from '../../day.ts';
import { type ChartLines, chartLines } from '../chart-lines.ts';
import { kpiFigure } from '../kpi-figure.ts';
import type { KpiView } from '../kpis-view.ts';

const WIDTH = 276;
const LABELS = 64;
/** Labels closer than this would cover each other. */
const LINE = 13;

interface Props {
  readonly kpi: KpiView;
  /** ISO days of the values. */
  readonly dates: readonly string[];
  readonly chart: Chart;
  readonly height: number;
  /** Whether mean, limits and target are written beside their lines. */
  readonly labelled?: boolean;
  /** A value that is not saved yet, from 0. */
  readonly added?: number;
}

/** The values of a KPI with mean, limits, signals and target. */
export function XmrChart({ kpi, dates, chart, height, labelled = false, added }: Props) {
  const width = WIDTH - (labelled ? LABELS : 0);
  const lines = chartLines(chart, kpi, width, height);
  return (
    <svg class="chart" viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={summary(kpi, dates, chart)}>
      {Object.entries(lines.rules).map(([kind, y]) => (
        <line key={kind} class={kind} x1={0} x2={width} y1={y} y2={y} />
      ))}
      <polyline points={lines.points} />
      {lines.dots.map(({ x, y, at, tone, isSignal }) => (
        <circle
          key={at}
          class={at === added ? `${tone} added` : tone}
          cx={x}
          cy={y}
          r={isSignal || at === added ? 3.5 : 2}
        >
          <title>{`${fullDayName(dates[at] ?? '')}: ${kpiFigure(chart.values[at] ?? 0, kpi)}`}</title>
        </circle>
      ))}
      {labelled && <Labels kpi={kpi} chart={chart} rules={lines.rules} x={width + 6} height={height} />}
    </svg>
  );
}

interface LabelsProps extends Pick<Props, 'kpi' | 'chart' | 'height'> {
  readonly rules: ChartLines['rules'];
  readonly x: number;
}

function Labels({ kpi, chart, rules, x, height }: LabelsProps) {
  const { limits } = chart;
  const values = { goal: kpi.target, centre: limits?.centre, upper: limits?.upper, lower: limits?.lower };
  const places: number[] = [];
  return (
    <>
      {(['goal', 'centre', 'upper', 'lower'] as const).map((kind) => {
        const [y, value] = [rules[kind], values[kind]];
        if (y === undefined || value === undefined || value === null) return null;
        const place = Math.min(height - 2, Math.max(11, y + 4));
        if (places.some((other) => Math.abs(other - place) < LINE)) return null;
        places.push(place);
        return (
          <text key={kind} class={kind} x={x} y={place}>
            {kpiFigure(value, kpi)}
          </text>
        );
      })}
    </>
  );
}

/** What the picture shows, for those who don't see it. */
function summary(kpi: KpiView, dates: readonly string[], { values, limits, signals }: Chart): string {
  const figure = (value: number) => kpiFigure(value, kpi);
  const [first = '', last = ''] = [dates[0], dates[dates.length - 1]];
  const found = signals.filter((signal) => signal !== null).length;
  return [
    `${kpi.name}: ${values.length} values from ${fullDayName(first)} to ${fullDayName(last)}`,
    `the last one ${figure(values[values.length - 1] ?? 0)}`,
    limits && `mean ${figure(limits.centre)}, limits ${figure(limits.lower)} and ${figure(limits.upper)}`,
    kpi.target !== null && `target ${figure(kpi.target)}`,
    `${found} ${found === 1 ? 'value is a signal' : 'values are signals'}`,
  ]
    .filter(Boolean)
    .join('; ');
}
