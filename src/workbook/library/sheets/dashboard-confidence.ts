import type { PlannedCell } from '../../sheet-plan.ts';
import { at, formula } from './cell-at.ts';
import { block, FEED, MUTED } from './dashboard-grid.ts';

/** Points that a confidence has to fall from one check-in to the next. */
const FALL = 3;
/** Check-ins of the log that are looked at, so that a long log costs no more than a short one. */
const RECENT = 300;
const MOST = 60;

const { row, column } = FEED.fallen;
const ids = block(row, column, MOST);
const texts = block(row, column + 1, MOST);

export const FELL = `ISNUMBER(MATCH({okrs.ID};${ids};0))`;
export const fellFrom = (id: string): string => `IFERROR(INDEX(${texts};MATCH(${id};${ids};0));"")`;

const recent = (header: string) => `IFERROR(FILTER({checkIns.${header}};kept);"")`;

/** A save that was taken back counts for nothing, and neither does the one that took it back. */
const counting = [
  'last;MAX(IF({checkIns.ID}="";0;ROW({checkIns.ID})))',
  `kept;(ROW({checkIns.ID})>last-${RECENT})*({checkIns.ID}<>"")>0`,
  `undone;${recent('Corrects')}`,
  `sure;${recent('Confidence')}`,
  `key;${recent('Key')}`,
  'valid;(undone="")*((key="")+ISNA(MATCH(key;undone;0))>0)*ISNUMBER(sure)',
  `id;IF(valid>0;${recent('ID')};"")`,
].join(';');

const FALLEN = `=ARRAYFORMULA(LET(${counting};at;IFERROR(FILTER(ROW({checkIns.ID});kept);0);later;MMULT((TRANSPOSE(id)=id)*(TRANSPOSE(at)>at);at^0);latest;(id<>"")*(later=0);before;XLOOKUP(id;IF(latest>0;"";id);sure;"";0;-1);fall;IF(ISNUMBER(before);IF(ISNUMBER(sure);before-sure;0);0);IFERROR(FILTER(HSTACK(id;"confidence fell from "&before&" to "&sure);latest*(fall>=${FALL})>0);"")))`;

/** Key results whose confidence fell, by the log. */
export const FALLEN_IDS: readonly PlannedCell[] = [
  at(row - 1, column, 'Less sure', MUTED),
  at(row, column, formula(FALLEN)),
];
