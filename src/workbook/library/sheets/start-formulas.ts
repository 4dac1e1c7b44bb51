import { STALE_DAYS } from '../../../domain/okr/stale-days.ts';
import type { Status } from '../../../schema/words.ts';
import { IS_LIVE, LIVE, unlessAbsent } from './dashboard-grid.ts';

/** The formulas of Start: native, linear in the rows of OKRs, over the key results of the current cycle. */
const AS_OF = '{settings.=As-of date}';
const CYCLE = '{settings.=Current cycle}';
const MONDAY = `${AS_OF}-WEEKDAY(${AS_OF};2)+1`;
const OF_THIS_CYCLE = `{okrs.Item};"Key result";{okrs.Cycle};${CYCLE};${LIVE}`;
const IN_THIS_CYCLE = `({okrs.Item}="Key result")*({okrs.Cycle}=${CYCLE})*${IS_LIVE}`;

const lastBefore = (day: string) => `(IF(ISNUMBER({okrs.Last check-in});{okrs.Last check-in};0)<${day})`;
const status = (word: Status) => `({okrs.Status}="${word}")`;
const TROUBLED = `(${status('Off track')}+${status('At risk')}+${status('Check data')}+${lastBefore(`${AS_OF}-${STALE_DAYS - 1}`)}>0)`;

export const count = (word: Status) => `=COUNTIFS(${OF_THIS_CYCLE};{okrs.Status};"${word}")`;

export const CHECKED_IN = `=COUNTIFS(${OF_THIS_CYCLE};{okrs.Last check-in};">="&(${MONDAY}))`;

export const OF_KEY_RESULTS = `="of "&COUNTIFS(${OF_THIS_CYCLE})&" key results"`;

export const ACHIEVED = `="and "&${count('Achieved').slice(1)}&" achieved"`;

const troubled = (list: string, none: string) =>
  `=IFERROR(FILTER(${list};${IN_THIS_CYCLE}*${TROUBLED}>0);"${none}")`;

export const attention = (header: string, none: string) => troubled(`{okrs.${header}}`, none);

/** A row without a check-in keeps its blank, which would otherwise print as the day 0. */
export const ATTENTION_DAYS = troubled('IF(ISNUMBER({okrs.Last check-in});{okrs.Last check-in};"")', '');

export const ABSENT = `=IFERROR(UNIQUE(FILTER({okrs.Owner};${IN_THIS_CYCLE}*${lastBefore(MONDAY)}*({okrs.Owner}<>"")>0));"Everyone has checked in.")`;

export const FIRST_STEP = `=${unlessAbsent('okrs', `IF(COUNTIF({okrs.Item};"Key result")=0;"No OKRs yet: type them into the OKRs tab, or choose Load the example workbook in the Milepost menu.";${unlessAbsent('kpis', '""')})`)}`;
