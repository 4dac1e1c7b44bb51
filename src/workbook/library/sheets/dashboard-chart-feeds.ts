import type { PlannedCell } from '../../sheet-plan.ts';
import { at, formula } from './cell-at.ts';
import { AS_OF, AT, BESIDE, block, FEED, firstOf, fixed, fromOne, MUTED, ROW } from './dashboard-grid.ts';
import { POINTS, SIGNAL_CELLS, SIGNALS } from './dashboard-signals.ts';

/** The objectives furthest behind; more bars could not be told apart. */
const BARS = 8;
const titles = block(firstOf('okrs'), AT.name, BARS);
/** Beside a bar a title has one line. */
const LABEL_LENGTH = 24;
const labels = `IF(LEN(${titles})>${LABEL_LENGTH};LEFT(${titles};${LABEL_LENGTH - 1})&"…";${titles})`;
/** Blank rows, which a chart would show as gaps, are left out. */
const isThere = `${titles}<>""`;
const OBJECTIVES = `=ARRAYFORMULA(IFERROR(FILTER(${labels};${isThere});""))`;
const scores = block(firstOf('okrs'), AT.e, BARS, 2);
/** A score that is blank stays a gap: an array could make it 0. */
const SCORES = `=ARRAYFORMULA(IFERROR(FILTER(IF(ISNUMBER(${scores});${scores};"");${isThere});""))`;

const { chart, chosen, objectives } = FEED;
const [place, id, from] = [0, 1, 2].map((down) => fixed(chosen.row, chosen.column + down)) as [
  string,
  string,
  string,
];
const of = (header: string) => `INDEX({kpis.${header}};${place})`;
/** The place of the chosen KPI among the KPIs; without a choice that of the first in the list. */
const CHOSEN = `=IFERROR(MATCH(${fixed(ROW.trends, AT.m)};{kpis.KPI};0);${fromOne(fixed(firstOf('kpis'), BESIDE))})`;

const own = `({kpiData.KPI}=${id})*ISNUMBER({kpiData.Date})*ISNUMBER({kpiData.Value})*({kpiData.Date}<${AS_OF}+1)`;
const FROM = `=ARRAYFORMULA(IFERROR(LARGE(IF(${own}>0;{kpiData.Date};"");${POINTS});0))`;
const days = `SORT(UNIQUE(FILTER({kpiData.Date};${own}*({kpiData.Date}>=${from})>0));1;1)`;
const DATES = `=IFERROR(${days};"")`;
/**
 * Of two values of one day the later row counts, as in KPIREVIEW. Always as many rows: a block that shrinks is not read
 * again by what reads it in the workbench.
 */
const VALUES = `=ARRAYFORMULA(IFERROR(XLOOKUP(SMALL(${days};ROW($A$1:$A$${POINTS}));IF(${own}>0;{kpiData.Date};"");{kpiData.Value};"";0;-1);""))`;
/** Blank where the KPI has no limits: an array could make it 0. */
const level = (header: string) =>
  `=ARRAYFORMULA(IF(ISNUMBER(${of(header)});IFERROR(${days}*0+${of(header)};"");""))`;

interface Series {
  readonly head: PlannedCell['content'];
  readonly formula: string;
}

const SERIES: readonly Series[] = [
  { head: 'Date', formula: DATES },
  { head: formula(`=IF(${id}="";"Value";${of('KPI')})`), formula: VALUES },
  { head: 'Mean', formula: level('Mean') },
  { head: 'Lower limit', formula: level('Lower') },
  { head: 'Upper limit', formula: level('Upper') },
  { head: 'Signal', formula: SIGNALS },
];

export const OBJECTIVE_RANGE = block(objectives.row - 1, objectives.column, BARS + 1, 3);
export const KPI_RANGE = block(chart.row - 1, chart.column, POINTS + 1, SERIES.length);

const labelled = (row: number, column: number, label: string, text: string): readonly PlannedCell[] => [
  at(row - 1, column, label, MUTED),
  at(row, column, formula(text)),
];

/** What the bars of the objectives and the chart of the chosen KPI read. */
export const CHART_FEEDS: readonly PlannedCell[] = [
  ...['Objective', 'Score', 'Expected'].map((label, index) =>
    at(objectives.row - 1, objectives.column + index, label, MUTED),
  ),
  at(objectives.row, objectives.column, formula(OBJECTIVES)),
  at(objectives.row, objectives.column + 1, formula(SCORES)),
  ...labelled(chosen.row, chosen.column, 'Chosen', CHOSEN),
  ...labelled(chosen.row, chosen.column + 1, 'ID', `=IF(${of('ID')}="";"";${of('ID')})`),
  ...labelled(chosen.row, chosen.column + 2, 'From', FROM),
  ...SIGNAL_CELLS,
  ...SERIES.flatMap(({ head, formula: text }, index) => [
    at(chart.row - 1, chart.column + index, head, MUTED),
    at(
      chart.row,
      chart.column + index,
      formula(text),
      index === 0 ? { format: 'mmm yyyy', down: POINTS } : undefined,
    ),
  ]),
];
