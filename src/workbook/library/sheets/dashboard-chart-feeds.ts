import type { PlannedCell } from '../../sheet-plan.ts';
import { at, formula } from './cell-at.ts';
import {
  AS_OF,
  AT,
  BESIDE,
  block,
  FEED,
  firstOf,
  fixed,
  fromOne,
  MUTED,
  ROOM,
  ROW,
  ROWS,
} from './dashboard-grid.ts';

/** Points of the KPI's chart, the latest ones. */
const POINTS = 104;

const { row: top, column: dates } = FEED.chart;
const [values, mean, lower, upper, signals] = [
  dates + 1,
  dates + 2,
  dates + 3,
  dates + 4,
  dates + 5,
] as const;
const titles = block(firstOf('okrs'), AT.name, ROOM.okrs);

/** Without blank rows, which a chart would show as gaps. */
const OBJECTIVES = `=IFERROR(FILTER(HSTACK(${titles};${block(firstOf('okrs'), AT.e, ROOM.okrs, 2)});${titles}<>"");"")`;

/** The place of the chosen KPI among the KPIs; without a choice that of the first in the list. */
const chosen = fixed(FEED.chosen.row, FEED.chosen.column);
const CHOSEN = `=IFERROR(MATCH(${fixed(ROW.trends, AT.m)};{kpis.KPI};0);${fromOne(fixed(firstOf('kpis'), BESIDE))})`;
const of = (header: string) => `INDEX({kpis.${header}};${chosen})`;

/** Of two values of one day the later row counts, as in KPIREVIEW. */
const XMR = `=IFERROR(LET(id;${of('ID')};own;({kpiData.KPI}=id)*ISNUMBER({kpiData.Date})*ISNUMBER({kpiData.Value});all;SORT(UNIQUE(FILTER({kpiData.Date};own*({kpiData.Date}<${AS_OF}+1)>0));1;1);day;FILTER(all;all>=LARGE(all;MIN(${POINTS};ROWS(all))));value;XLOOKUP(day;IF(own>0;{kpiData.Date};"");{kpiData.Value};"";0;-1);HSTACK(day;value;IF(day>0;${of('Mean')});IF(day>0;${of('Lower')});IF(day>0;${of('Upper')})));"")`;

/** By the rules of KPISIGNAL: outside a limit, a run on one side, 3 of 4 nearer to a limit than to the mean. */
const [m, l, u] = [mean, lower, upper].map((column) => fixed(top, column));
const seen = block(top, values, POINTS);
const ZONE = `IF(v>${u};3;IF(v<${l};-3;IF(v>(${m}+${u})/2;2;IF(v<(${m}+${l})/2;-2;IF(v>${m};1;IF(v<${m};-1;0))))))`;
const RUN =
  'start;SCAN(1;at;LAMBDA(from;n;IF(n=1;1;IF(SIGN(INDEX(zone;n))=SIGN(INDEX(zone;n-1));from;n))));run;MAP(start;LAMBDA(from;SUMPRODUCT((start=from)*1)))';
const crowded = (isNear: string) =>
  `MAP(at;LAMBDA(n;MAX(${[3, 2, 1, 0].map((back) => `SUMPRODUCT((at>=n-${back})*(at<=n+${3 - back})*(${isNear}))`).join(';')})))`;
const near = (isNear: string) => `(${isNear})*(${crowded(isNear)}>=3)`;
const SIGNALS = `=IFERROR(LET(v;FILTER(${seen};ISNUMBER(${seen}));at;SEQUENCE(ROWS(v));zone;${ZONE};${RUN};told;(ABS(zone)=3)+(zone<>0)*(run>={settings.=KPI run length})+${near('zone>=2')}+${near('zone<=-2')};IF((ROWS(v)>=6)*ISNUMBER(${m})*(told>0);v;""));"")`;

const label = (row: number, column: number, text: string) => at(row, column, text, MUTED);

const { objectives, chosen: choice } = FEED;

export const OBJECTIVE_RANGE = block(objectives.row - 1, objectives.column, ROOM.okrs + 1, 3);
export const KPI_RANGE = block(top - 1, dates, POINTS + 1, 6);

export const CHART_FEEDS: readonly PlannedCell[] = [
  label(objectives.row - 1, objectives.column, 'Objective'),
  label(objectives.row - 1, objectives.column + 1, 'Score'),
  label(objectives.row - 1, objectives.column + 2, 'Expected'),
  at(objectives.row, objectives.column, formula(OBJECTIVES)),
  label(choice.row - 1, choice.column, 'Chosen'),
  at(choice.row, choice.column, formula(CHOSEN)),
  label(top - 1, dates, 'Date'),
  at(top - 1, values, formula(`=IFERROR(${of('KPI')};"Value")`), MUTED),
  label(top - 1, mean, 'Mean'),
  label(top - 1, lower, 'Lower limit'),
  label(top - 1, upper, 'Upper limit'),
  label(top - 1, signals, 'Signal'),
  at(top, dates, formula(XMR), { format: 'd mmm', down: ROWS - top }),
  at(top, signals, formula(SIGNALS)),
];
