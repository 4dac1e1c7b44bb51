import type { PlannedCell, SheetPlan } from '../../sheet-plan.ts';
import { at, formula } from './cell-at.ts';
import { ALIGNMENT } from './dashboard-alignment.ts';
import { ATTENTION_CELLS } from './dashboard-attention.ts';
import { CHART_FEEDS } from './dashboard-chart-feeds.ts';
import { CHARTS } from './dashboard-charts.ts';
import { FOCUS } from './dashboard-focus.ts';
import { AS_OF, AT, BESIDE, COLUMNS, CYCLE, HEADING, ROW, ROWS } from './dashboard-grid.ts';
import { KPI_CELLS } from './dashboard-kpis.ts';
import { OKR_CELLS } from './dashboard-okrs.ts';
import { DASHBOARD_RULES } from './dashboard-rules.ts';
import { tiles } from './dashboard-tiles.ts';
import { WEEK_CELLS } from './dashboard-weeks.ts';
import { WORD_CELLS } from './dashboard-words.ts';

const BAND: readonly PlannedCell[] = [
  at(1, AT.name, 'Dashboard', { tone: 'band', size: 16, bold: true }),
  at(1, AT.i, formula(`=${CYCLE}&""`), { align: 'right' }),
  at(
    1,
    AT.m,
    formula(
      `="as of "&DAY(${AS_OF})&" "&CHOOSE(MONTH(${AS_OF});"Jan";"Feb";"Mar";"Apr";"May";"Jun";"Jul";"Aug";"Sep";"Oct";"Nov";"Dec")&" "&YEAR(${AS_OF})`,
    ),
    { align: 'right' },
  ),
  at(1, BESIDE, 'What the lists and charts read. Formulas only: nothing to type here.'),
];

const TRENDS: readonly PlannedCell[] = [
  at(ROW.trends, AT.name, 'Trends', HEADING),
  at(ROW.trends, AT.i, 'KPI in the chart: choose it here', { tone: 'muted' }),
  {
    ...at(ROW.trends, AT.m, null, { tone: 'header', bold: true }),
    once: true,
    check: { kind: 'one of column', table: 'kpis', header: 'KPI' },
  },
];

export const dashboardSheet: SheetPlan = {
  table: 'dashboard',
  columns: COLUMNS,
  frozenColumns: 0,
  gridlines: false,
  rows: ROWS,
  tallRows: [
    [ROW.tiles + 1, 44],
    [ROW.alignment + 2, 44],
  ],
  cells: [
    ...BAND,
    ...tiles(ROW.tiles, FOCUS),
    ...WEEK_CELLS,
    ...TRENDS,
    ...KPI_CELLS,
    ...OKR_CELLS,
    ...ATTENTION_CELLS,
    at(ROW.alignment, AT.name, 'Alignment', HEADING),
    ...tiles(ROW.alignment + 1, ALIGNMENT),
    ...CHART_FEEDS,
    ...WORD_CELLS,
  ],
  rules: DASHBOARD_RULES,
  charts: CHARTS,
};
