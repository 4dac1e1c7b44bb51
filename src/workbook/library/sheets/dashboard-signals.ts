import type { PlannedCell } from '../../sheet-plan.ts';
import { at, formula } from './cell-at.ts';
import { block, FEED, fixed, MUTED } from './dashboard-grid.ts';

/** Points of the KPI's chart, the latest ones. */
export const POINTS = 104;

const { chart, signals } = FEED;
const values = block(chart.row, chart.column + 1, POINTS);
const level = (across: number) => `N(${fixed(chart.row, chart.column + across)})`;
const [mean, lower, upper] = [level(2), level(3), level(4)] as const;

const column = (index: number) => block(signals.row, signals.column + index, POINTS);
const [zone, runs, length, above, below] = [0, 1, 2, 3, 4].map(column) as [
  string,
  string,
  string,
  string,
  string,
];
const place = `ROW(${zone})`;
const each = `TRANSPOSE(${place})`;
const array = (text: string) => formula(`=ARRAYFORMULA(${text})`);

/** 3 is outside a limit, 2 nearer to it than to the mean, 1 on its side of the mean; negative below, 0 without a value. */
const ZONE = `IF(ISNUMBER(${values});IF(${values}>${upper};3;IF(${values}<${lower};-3;IF(${values}>(${mean}+${upper})/2;2;IF(${values}<(${mean}+${lower})/2;-2;SIGN(${values}-${mean})))));0)`;
/** How many runs on one side have begun; the points of one run have seen as many. */
const RUNS = `MMULT((${each}<=${place})*1;(SIGN(${zone})<>MMULT((${each}=${place}-1)*1;SIGN(${zone})))*1)`;
const LENGTH = `MMULT((TRANSPOSE(${runs})=${runs})*1;${place}^0)`;
/** Of the four points up to this one, those near a limit. */
const near = (isNear: string) => `MMULT((${each}>=${place}-3)*(${each}<=${place});(${isNear})*1)`;
const crowded = (isNear: string, count: string) =>
  `(${isNear})*(MMULT((${each}>=${place})*(${each}<=${place}+3);(${count}>=3)*1)>0)`;

const ABOVE = `${zone}>=2`;
const BELOW = `${zone}<=-2`;
const told = `(ABS(${zone})=3)+(${zone}<>0)*(${length}>={settings.=KPI run length})+${crowded(ABOVE, above)}+${crowded(BELOW, below)}`;

/** The values that KPISIGNAL calls a signal, among the points of the chart; blanks for noise. */
export const SIGNALS = `=ARRAYFORMULA(IF((COUNT(${values})>=6)*(${told})>0;${values};""))`;

/** The rules of KPISIGNAL step by step, a row a point. */
export const SIGNAL_CELLS: readonly PlannedCell[] = [
  ...['Zone', 'Runs', 'Run length', 'Near upper', 'Near lower'].map((label, index) =>
    at(signals.row - 1, signals.column + index, label, MUTED),
  ),
  ...[ZONE, RUNS, LENGTH, near(ABOVE), near(BELOW)].map((text, index) =>
    at(signals.row, signals.column + index, array(text)),
  ),
];
