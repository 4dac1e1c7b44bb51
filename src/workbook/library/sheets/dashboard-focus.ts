import { PERSPECTIVES } from '../../../schema/words.ts';
import { FEED, fixed, isAbsent, KEY_RESULTS, KPI_COUNT, OBJECTIVES } from './dashboard-grid.ts';
import type { Tile } from './dashboard-tiles.ts';
import { WEEKS } from './dashboard-weeks.ts';

const [FEWEST_OBJECTIVES, FEWEST_KPIS, MOST_KPIS] = [3, 5, 10];
const MOST = '{settings.=Objectives, at most}';
const KEY_RESULTS_FROM = '{settings.=Key results an objective, at least}';
const KEY_RESULTS_TO = '{settings.=Key results an objective, at most}';

const objectives = `COUNTIFS(${OBJECTIVES})`;
/** The Advice column has counted already, with the same settings. */
const advised = (words: string) => `COUNTIFS(${OBJECTIVES};{okrs.Advice};"*${words}*")`;
const outside = `${advised('Add key results')}+${advised('scatter the effort')}`;

const people = fixed(FEED.owners.row, FEED.owners.column);
const inWeek = (index: number) => fixed(FEED.weeks.row + index, FEED.weeks.column + 2);

const checkedIn: Tile = {
  label: 'People who checked in this week',
  figure: `=IF(${people}=0;"None";${inWeek(WEEKS - 1)}&" of "&${people})`,
  words: `=IF(${isAbsent('okrs')};"No OKRs in this workbook";IF(${people}=0;"Give key results an owner and a cycle";${inWeek(WEEKS - 2)}&" of "&${people}&" the week before"))`,
};

const objectiveCount: Tile = {
  label: 'Objectives in this cycle',
  figure: `=${objectives}`,
  words: `=IF(${isAbsent('okrs')};"Not in this workbook";IF(${objectives}=0;"None yet: add them in the OKRs tab";IF(${advised('objectives *in *: keep the')}>0;"More than "&${MOST}&" in one team: keep fewer";IF(${objectives}<${FEWEST_OBJECTIVES};"Fewer than ${FEWEST_OBJECTIVES}: ${FEWEST_OBJECTIVES} to "&${MOST}&" a team keep focus";"In focus: no team has more than "&${MOST}))))`,
};

const keyResults: Tile = {
  label: 'Objectives without focus',
  figure: `=IF(${objectives}=0;"None";${outside})`,
  words: `=IF(${isAbsent('okrs')};"No OKRs in this workbook";IF(COUNTIFS(${KEY_RESULTS})=0;"No key results yet: add "&${KEY_RESULTS_FROM}&" to "&${KEY_RESULTS_TO}&" each";IF(${outside}=0;"All have ";"of "&${objectives}&" outside ")&${KEY_RESULTS_FROM}&" to "&${KEY_RESULTS_TO}&" key results"))`,
};

const missing = PERSPECTIVES.map((name) => `IF(COUNTIF({kpis.Perspective};"${name}")=0;"${name}";"")`);

const kpiCount: Tile = {
  label: 'KPIs',
  figure: `=${KPI_COUNT}`,
  words: `=IF(${isAbsent('kpis')};"Not in this workbook";IF(${KPI_COUNT}=0;"None yet: add them in the KPIs tab";IF(${KPI_COUNT}>${MOST_KPIS};"More than ${MOST_KPIS}";IF(${KPI_COUNT}<${FEWEST_KPIS};"Fewer than ${FEWEST_KPIS}";"${FEWEST_KPIS} to ${MOST_KPIS}, in focus"))&IF(AND(${PERSPECTIVES.map((name) => `COUNTIF({kpis.Perspective};"${name}")>0`).join(';')});", all perspectives";"; missing: "&TEXTJOIN(", ";TRUE;${missing.join(';')}))))`,
};

export const FOCUS: readonly Tile[] = [checkedIn, objectiveCount, keyResults, kpiCount];
