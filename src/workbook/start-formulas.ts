import type { Status } from '../schema/words.ts';
import { listOf } from './layout.ts';
import { STALE_DAYS } from './okr-rules.ts';
import { settingCell } from './settings-cells.ts';
import type { Layouts } from './sheet-plan.ts';

/** The formulas of Start: native, linear in the rows of OKRs, over the key results of the current cycle. */
export function startFormulas({ okrs, settings }: Layouts) {
  const list = (header: string) => listOf(okrs, header);
  const asOf = settingCell(settings, 'As-of date');
  const monday = `${asOf}-WEEKDAY(${asOf};2)+1`;
  const cycle = settingCell(settings, 'Current cycle');
  const ofThisCycle = `${list('Item')};"Key result";${list('Cycle')};${cycle}`;
  const inThisCycle = `(${list('Item')}="Key result")*(${list('Cycle')}=${cycle})`;
  const lastBefore = (day: string) =>
    `(IF(ISNUMBER(${list('Last check-in')});${list('Last check-in')};0)<${day})`;
  const status = (word: Status) => `(${list('Status')}="${word}")`;
  const troubled = `(${status('Off track')}+${status('At risk')}+${status('Check data')}+${lastBefore(`${asOf}-${STALE_DAYS - 1}`)}>0)`;
  const count = (word: Status) => `COUNTIFS(${ofThisCycle};${list('Status')};"${word}")`;
  return {
    checkedIn: `=COUNTIFS(${ofThisCycle};${list('Last check-in')};">="&(${monday}))`,
    ofKeyResults: `="of "&COUNTIFS(${ofThisCycle})&" key results"`,
    count: (word: Status) => `=${count(word)}`,
    achieved: `="and "&${count('Achieved')}&" achieved"`,
    attention: (header: string, none: string) =>
      `=IFERROR(FILTER(${list(header)};${inThisCycle}*${troubled}>0);"${none}")`,
    absent: `=IFERROR(UNIQUE(FILTER(${list('Owner')};${inThisCycle}*${lastBefore(monday)}*(${list('Owner')}<>"")>0));"Everyone has checked in.")`,
    firstStep: `=IF(COUNTIF(${list('Item')};"Key result")=0;"No OKRs yet: type them into the OKRs tab, or choose Load the example workbook in the Milepost menu.";"")`,
  };
}
