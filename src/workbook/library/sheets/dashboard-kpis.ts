import { PERSPECTIVES } from '../../../schema/words.ts';
import type { PlannedCell } from '../../sheet-plan.ts';
import { at, formula } from './cell-at.ts';
import {
  AS_OF,
  AT,
  BESIDE,
  block,
  CENTRED,
  FEED,
  firstOf,
  fixed,
  fromOne,
  KPI_COUNT,
  MUTED,
  placeIn,
  ROOM,
  SHIFT,
  smallestPlaces,
  unlessAbsent,
} from './dashboard-grid.ts';
import type { Heading } from './dashboard-headings.ts';
import { listOf } from './dashboard-list.ts';

const FIRST = firstOf('kpis');

const rank = PERSPECTIVES.map(
  (name, index) => `({kpis.Perspective}="${name}")*${PERSPECTIVES.length - index}`,
).join('-');
const keys = `IF({kpis.ID}<>"";(${PERSPECTIVES.length + 1}-${rank})*${SHIFT}+${placeIn('{kpis.ID}')};"")`;

const NOTE = `=${unlessAbsent('kpis', `IF(${KPI_COUNT}=0;"None yet: add the five to ten numbers that tell how the business runs in the KPIs tab, or choose Load the example workbook";IF(${KPI_COUNT}>${ROOM.kpis};"${ROOM.kpis} of "&${KPI_COUNT}&"; the others are in the KPIs tab";""))`)}`;

/** The figure in its unit with about three digits, as text: shares and days can stand in one column in every locale. */
const inUnit = (value: string, unit: string) => {
  const rounded = `IF(ABS(${value})>=1000;FIXED(${value};0);ROUND(${value};IF(ABS(${value})>=100;0;IF(ABS(${value})>=10;1;2))))`;
  return `IF(${unit}="%";ROUND(100*${value};1)&" %";${rounded}&" "&${unit})`;
};

/** The values of a KPI up to the as-of date, by their days. */
const values = (id: string) =>
  `CHOOSECOLS(SORT(FILTER(HSTACK({kpiData.Date};{kpiData.Value});({kpiData.KPI}=${id})*ISNUMBER({kpiData.Value})*({kpiData.Date}<=${AS_OF})>0);1;1);2)`;
const OPTIONS = block(FEED.sparkline.row, FEED.sparkline.column, 3, 2);

function line(index: number): readonly PlannedCell[] {
  const row = FIRST + index;
  const beside = (column: number) => fixed(row, BESIDE + column);
  const [place, own, current, unit, perspective] = [0, 1, 2, 3, 4].map(beside) as [
    string,
    string,
    string,
    string,
    string,
  ];
  const of = (header: string) => `INDEX({kpis.${header}};${own})`;
  const ifAny = (text: string) => formula(`=IF(${place}="";"";${text})`);
  const expired = `IFERROR(YEAR(${AS_OF})-VALUE(REGEXEXTRACT(${of('Benchmark note')};".*(20[0-9][0-9])"))>3;FALSE)`;
  return [
    at(row, AT.name, ifAny(`IF(${perspective}=${fixed(row - 1, BESIDE + 4)};"";${perspective})`), MUTED),
    at(row, AT.second, ifAny(of('KPI'))),
    at(row, AT.e, ifAny(`IF(ISNUMBER(${current});${inUnit(current, unit)};"")`), { align: 'right' }),
    at(row, AT.f, ifAny(of('Status')), CENTRED),
    at(row, AT.g, ifAny(`${of('Versus benchmark')}&IF(${expired};" (old)";"")`), CENTRED),
    at(row, AT.i, ifAny(of('Signal'))),
    at(row, AT.m, ifAny(`IFERROR(SPARKLINE(${values(of('ID'))};${OPTIONS});"")`)),
    at(row, BESIDE + 1, formula(`=${fromOne(place)}`)),
    at(row, BESIDE + 2, ifAny(of('Current'))),
    at(row, BESIDE + 3, ifAny(of('Unit'))),
    at(row, BESIDE + 4, ifAny(of('Perspective'))),
  ];
}

const HEADERS: readonly Heading[] = [
  [AT.name, 'Perspective'],
  [AT.second, 'KPI'],
  [AT.e, 'Current', 'right'],
  [AT.f, 'Status', 'center'],
  [AT.g, 'Benchmark', 'center'],
  [AT.i, 'Signal'],
  [AT.m, 'Trend'],
];

export const KPI_CELLS: readonly PlannedCell[] = [
  ...listOf('kpis', { title: 'KPIs by perspective', note: NOTE, headers: HEADERS, line }),
  at(FIRST, BESIDE, formula(smallestPlaces(keys, ROOM.kpis))),
];
