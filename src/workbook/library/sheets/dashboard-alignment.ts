import {
  IS_KEY_RESULT,
  IS_OBJECTIVE,
  isAbsent,
  KEY_RESULTS,
  KPI_COUNT,
  OBJECTIVES,
  ofLive,
} from './dashboard-grid.ts';
import type { Tile } from './dashboard-tiles.ts';

const objectives = `COUNTIFS(${OBJECTIVES})`;
const keyResults = `COUNTIFS(${KEY_RESULTS})`;

/** Objectives of the cycle whose parent exists and is not retired. */
const living = `IFERROR(SUMPRODUCT(ISNUMBER(MATCH(FILTER({okrs.Parent};${IS_OBJECTIVE}*({okrs.Parent}<>"")>0);${ofLive('ID')};0))*1);0)`;
/** Names a parent that is gone, or none and feeds no company objective although there is one, as the advice says. */
const orphans = `SUMPRODUCT(${IS_OBJECTIVE}*({okrs.Parent}<>""))-${living}+COUNTIFS(${OBJECTIVES};{okrs.Parent};"";{okrs.Advice};"*Add a parent*")`;
const idle = `SUMPRODUCT(({kpis.ID}<>"")*({kpis.Objective}="")*ISNA(MATCH({kpis.ID};${ofLive('KPI')};0)))`;
const typed = `SUMPRODUCT(${IS_KEY_RESULT}*({okrs.KPI}=""))`;

/** How the goals hang together, and how KPIs and key results do. */
export const ALIGNMENT: readonly Tile[] = [
  {
    label: 'Objectives with a living parent',
    figure: `=IF(${objectives}=0;"None";${living}&" of "&${objectives})`,
    words: `=IF(${isAbsent('okrs')};"No OKRs in this workbook";IF(${objectives}=0;"Add objectives in the OKRs tab";ROUND(100*${living}/${objectives};0)&" %; those at the top have none"))`,
  },
  {
    label: 'Orphans',
    figure: `=${orphans}`,
    words: `=IF(${objectives}=0;"No objectives yet";IF((${orphans})=0;"Every objective has its place";"Feed no company objective: add a parent"))`,
  },
  {
    label: 'KPIs that feed nothing',
    figure: `=${idle}`,
    words: `=IF(${KPI_COUNT}=0;"No KPIs yet";"of "&${KPI_COUNT}&"; gauges only, no goal")`,
  },
  {
    label: 'Key results without a KPI',
    figure: `=${typed}`,
    words: `=IF(${keyResults}=0;"No key results yet";"of "&${keyResults}&"; their numbers are typed")`,
  },
];
