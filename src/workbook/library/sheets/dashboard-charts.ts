import type { PlannedChart } from '../../planned-chart.ts';
import { chart } from './chart.ts';
import { KPI_RANGE, OBJECTIVE_RANGE } from './dashboard-chart-feeds.ts';
import { AT, ROW } from './dashboard-grid.ts';
import { WEEK_RANGE } from './dashboard-weeks.ts';

const row = ROW.trends + 1;
const [width, height] = [380, 256] as const;

export const CHARTS: readonly PlannedChart[] = [
  chart({
    title: 'People who checked in',
    kind: 'lines',
    ranges: [WEEK_RANGE],
    at: { row, column: AT.name },
    width,
    height,
    series: [{ tone: 'link', draw: 'line with points' }],
    axis: { min: 0, max: 1 },
  }),
  chart({
    title: 'Score against expected',
    kind: 'bars',
    ranges: [OBJECTIVE_RANGE],
    at: { row, column: AT.f },
    width,
    height,
    series: [
      { tone: 'link', draw: 'bar' },
      { tone: 'quiet', draw: 'bar' },
    ],
    axis: { min: 0, max: 1 },
  }),
  chart({
    title: 'The chosen KPI and its natural limits',
    kind: 'combo',
    ranges: [KPI_RANGE],
    at: { row, column: AT.k },
    width,
    height,
    series: [
      { tone: 'link', draw: 'line' },
      { tone: 'muted', draw: 'line' },
      { tone: 'muted', draw: 'dashed line' },
      { tone: 'muted', draw: 'dashed line' },
      { tone: 'bad', draw: 'points' },
    ],
  }),
];
