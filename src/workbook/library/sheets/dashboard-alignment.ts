import { IS_OBJECTIVE, KEY_RESULTS, OBJECTIVES } from './dashboard-grid.ts';
import type { Tile } from './dashboard-tiles.ts';

const objectives = `COUNTIFS(${OBJECTIVES})`;
const keyResults = `COUNTIFS(${KEY_RESULTS})`;
const kpis = 'COUNTIF({kpis.ID};"?*")';

const ofObjectives = (header: string) => `FILTER({okrs.${header}}&"";${IS_OBJECTIVE}>0)`;
/** Of each objective of the cycle, whether the parent that it names exists. */
const lives = `(${ofObjectives('Parent')}<>"")*ISNUMBER(MATCH(${ofObjectives('Parent')};{okrs.ID};0))`;
const living = `IFERROR(SUMPRODUCT(${lives});0)`;
/** Names a parent that is gone, or feeds no company objective although there is one: the advice has found out. */
const lost = `(1-${lives})*SIGN((${ofObjectives('Parent')}<>"")+ISNUMBER(SEARCH("Add a parent";${ofObjectives('Advice')})))`;
const orphans = `IFERROR(SUMPRODUCT(${lost});0)`;
const idle = 'SUMPRODUCT(({kpis.ID}<>"")*({kpis.Objective}="")*ISNA(MATCH({kpis.ID};{okrs.KPI};0)))';
const typed = `${keyResults}-COUNTIFS(${KEY_RESULTS};{okrs.KPI};"?*")`;

/** How the goals hang together, and how KPIs and key results do. */
export const ALIGNMENT: readonly Tile[] = [
  {
    label: 'Objectives with a living parent',
    figure: `=IF(${objectives}=0;"None";${living}&" of "&${objectives})`,
    words: `=IF(${objectives}=0;"Add objectives in the OKRs tab";ROUND(100*${living}/${objectives};0)&" %; those at the top have none")`,
  },
  {
    label: 'Orphans',
    figure: `=${orphans}`,
    words: `=IF(${objectives}=0;"No objectives yet";IF(${orphans}=0;"Every objective has its place";"Feed no company objective: add a parent"))`,
  },
  {
    label: 'KPIs that feed nothing',
    figure: `=${idle}`,
    words: `=IF(${kpis}=0;"No KPIs yet";"of "&${kpis}&"; gauges only, no goal")`,
  },
  {
    label: 'Key results without a KPI',
    figure: `=${typed}`,
    words: `=IF(${keyResults}=0;"No key results yet";"of "&${keyResults}&"; their numbers are typed")`,
  },
];
