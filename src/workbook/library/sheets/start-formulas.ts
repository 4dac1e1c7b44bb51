import { STALE_DAYS } from '../../../domain/okr/stale-days.ts';
import type { KpiStatus, Status } from '../../../schema/words.ts';
import { IS_LIVE, isAbsent, KPI_COUNT, LIVE, unlessAbsent } from './dashboard-grid.ts';

/** The formulas of Start: native, linear in the rows of OKRs, over the key results of the current cycle. */
const AS_OF = '{settings.=As-of date}';
const CYCLE = '{settings.=Current cycle}';
const MONDAY = `${AS_OF}-WEEKDAY(${AS_OF};2)+1`;
const OF_THIS_CYCLE = `{okrs.Item};"Key result";{okrs.Cycle};${CYCLE};${LIVE}`;
const IN_THIS_CYCLE = `({okrs.Item}="Key result")*({okrs.Cycle}=${CYCLE})*${IS_LIVE}`;

const lastBefore = (day: string) => `(IF(ISNUMBER({okrs.Last check-in});{okrs.Last check-in};0)<${day})`;
const status = (word: Status) => `({okrs.Status}="${word}")`;
const TROUBLED = `(${status('Off track')}+${status('At risk')}+${status('Check data')}+${lastBefore(`${AS_OF}-${STALE_DAYS - 1}`)}>0)`;

/** A workbook of KPIs alone has them where the others have their key results. */
export const withOkrs = (text: string, ofKpis: string): string => `IF(${isAbsent('okrs')};${ofKpis};${text})`;

const counted = (word: Status) => `COUNTIFS(${OF_THIS_CYCLE};{okrs.Status};"${word}")`;
const kpis = (word: KpiStatus) => `COUNTIF({kpis.Status};"${word}")`;

export const count = (word: Status, ofKpis: KpiStatus): string => `=${withOkrs(counted(word), kpis(ofKpis))}`;

export const CHECKED_IN = `=${withOkrs(`COUNTIFS(${OF_THIS_CYCLE};{okrs.Last check-in};">="&(${MONDAY}))`, KPI_COUNT)}`;

export const OF_KEY_RESULTS = `=${withOkrs(`"of "&COUNTIFS(${OF_THIS_CYCLE})&" key results"`, `${kpis('No data')}&" without a value yet"`)}`;

export const ACHIEVED = `=${withOkrs(`"and "&${counted('Achieved')}&" achieved"`, `"and "&${kpis('No target')}&" without a target"`)}`;

const troubled = (list: string, none: string) =>
  `=IFERROR(FILTER(${list};${IN_THIS_CYCLE}*${TROUBLED}>0);${none})`;

const NOTHING = '""';
export const ATTENTION_TITLES = troubled(
  '{okrs.Title}',
  withOkrs('"Nothing needs attention."', '"Which KPIs need attention stands on the Dashboard."'),
);
export const attention = (header: 'Owner' | 'Status') => troubled(`{okrs.${header}}`, NOTHING);

/** A row without a check-in keeps its blank, which would otherwise print as the day 0. */
export const ATTENTION_DAYS = troubled('IF(ISNUMBER({okrs.Last check-in});{okrs.Last check-in};"")', NOTHING);

export const ABSENT = `=IFERROR(UNIQUE(FILTER({okrs.Owner};${IN_THIS_CYCLE}*${lastBefore(MONDAY)}*({okrs.Owner}<>"")>0));${withOkrs('"Everyone has checked in."', '"Nobody: there are no key results here."')})`;

export const FIRST_STEP = `=${unlessAbsent('okrs', `IF(COUNTIF({okrs.Item};"Key result")=0;"No OKRs yet: Milepost menu, Plan OKRs begins with a template or with your own objective.";${unlessAbsent('kpis', '""')})`)}`;
