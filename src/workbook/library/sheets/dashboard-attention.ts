import type { PlannedCell } from '../../sheet-plan.ts';
import { STALE_DAYS } from '../../stale-days.ts';
import { at, formula } from './cell-at.ts';
import { FALLEN_IDS, FELL, fellFrom } from './dashboard-confidence.ts';
import {
  AS_OF,
  AT,
  BESIDE,
  block,
  firstOf,
  fixed,
  HEADING,
  IS_KEY_RESULT,
  LIST_HEADING,
  MUTED,
  placeIn,
  ROOM,
  ROW,
  rowAt,
  SHIFT,
  smallest,
} from './dashboard-grid.ts';

const FIRST = firstOf('attention');
/** One row more than the page has room for, to know whether there is more. */
const KEPT = ROOM.attention + 1;

/** The kinds of what needs attention, the most pressing first; odd ones are of key results, even ones of KPIs. */
const OFF = 1;
const SIGNAL = 2;
const LESS_SURE = 3;
const OVERDUE = 4;
const SILENT = 5;
const CANDIDATE = 6;

const offTrack = '(({okrs.Status}="Off track")+({okrs.Status}="Check data"))';
const silent = `IF(ISNUMBER({okrs.Last check-in});${AS_OF}-{okrs.Last check-in}>${STALE_DAYS - 1};{okrs.Status}="No check-in")*({okrs.Status}<>"Achieved")`;
const keyResults = `IF(${IS_KEY_RESULT}*(${offTrack}+${FELL}+${silent})>0;IF(${offTrack}>0;${OFF};IF(${FELL};${LESS_SURE};${SILENT}))*${SHIFT}+${placeIn('{okrs.ID}')};"")`;

const worse = '((LEFT({kpis.Signal};5)="Worse")+(LEFT({kpis.Signal};6)="Signal"))';
const overdue = '(LEFT({kpis.Advice};8)="Overdue:")';
const candidate = 'ISNUMBER(SEARCH("OKR candidate:";{kpis.Advice}))';
const kpis = `IF(({kpis.ID}<>"")*(${worse}+${overdue}+${candidate})>0;IF(${worse}>0;${SIGNAL};IF(${overdue};${OVERDUE};${CANDIDATE}))*${SHIFT}+${placeIn('{kpis.ID}')};"")`;

const NOTE = `=IF(${fixed(FIRST, BESIDE.place)}="";"Nothing: no key result is off track or silent, no KPI gives a signal";IF(${fixed(FIRST + ROOM.attention, BESIDE.place)}="";"";"The ${ROOM.attention} most pressing; more in the OKRs and KPIs tabs"))`;

function line(index: number): readonly PlannedCell[] {
  const row = FIRST + index;
  const key = fixed(row, BESIDE.place);
  const place = `MOD(N(${key});${SHIFT})`;
  const kind = `INT(N(${key})/${SHIFT})`;
  const okr = (header: string) => rowAt(`{okrs.${header}}`, place);
  const kpi = (header: string) => rowAt(`{kpis.${header}}`, place);
  const ofKind = (ofKeyResult: string, ofKpi: string) => `IF(ISODD(${kind});${ofKeyResult};${ofKpi})`;
  const either = (ofKeyResult: string, ofKpi: string) =>
    formula(`=IF(N(${key})=0;"";${ofKind(ofKeyResult, ofKpi)})`);
  const address = `IF(N(${key})=0;"";"#gid="&${ofKind('{#okrs}', '{#kpis}')}&"&range=A"&${ofKind(`ROW(${okr('ID')})`, `ROW(${kpi('ID')})`)})`;
  const title = `IF(N(${key})=0;"";${ofKind(okr('Title'), kpi('KPI'))})`;
  const days = `INT(${AS_OF})-INT(${okr('Last check-in')})`;
  const gap = `IF(ISNUMBER(${okr('Progress')});IF(${okr('Status')}="Off track";ROUND(${okr('Progress')};2)&" where "&ROUND(${okr('Expected')};2)&" was expected";"");${okr('Progress')})`;
  const silence = `IF(ISNUMBER(${okr('Last check-in')});IF(${days}>=${STALE_DAYS};"no check-in for "&${days}&" days";"");"no value yet")`;
  const whatKeyResult = `IF(${kind}=${OFF};${okr('Status')};IF(${kind}=${LESS_SURE};"Less sure";"Stale"))`;
  const whyKeyResult = `TEXTJOIN("; ";TRUE;${gap};${fellFrom(okr('ID'))};${silence})`;
  const colon = `FIND(":";${kpi('Signal')})`;
  const whatKpi = `IF(${kind}=${SIGNAL};LEFT(${kpi('Signal')};${colon}-1);IF(${kind}=${OVERDUE};"Overdue";"Candidate"))`;
  const due = `MID(${kpi('Advice')};10;FIND(". ";${kpi('Advice')})-10)`;
  const reason = `MID(${kpi('Advice')};SEARCH("OKR candidate:";${kpi('Advice')})+15;200)`;
  const whyKpi = `IF(${kind}=${SIGNAL};MID(${kpi('Signal')};${colon}+2;200);IF(${kind}=${OVERDUE};${due};${reason}))`;
  return [
    at(row, AT.name, formula(`=HYPERLINK(${address};${title})`), { tone: 'link' }),
    at(row, AT.e, either(whatKeyResult, whatKpi)),
    at(row, AT.f, either(whyKeyResult, whyKpi)),
    at(row, AT.m, either(okr('Owner'), kpi('Owner'))),
  ];
}

const HEADERS = [
  [AT.name, 'What'],
  [AT.second, null],
  [AT.e, 'Why'],
  [AT.f, null],
  [AT.g, null],
  [AT.i, null],
  [AT.j, null],
  [AT.k, null],
  [AT.m, 'Owner'],
] as const;

export const ATTENTION_CELLS: readonly PlannedCell[] = [
  at(ROW.attention, AT.name, 'Needs attention', HEADING),
  at(ROW.attention, AT.e, formula(NOTE), MUTED),
  ...HEADERS.map(([column, label]) => at(ROW.attention + 1, column, label, LIST_HEADING)),
  ...Array.from({ length: ROOM.attention }, (_, index) => line(index)).flat(),
  at(FIRST, BESIDE.place, formula(smallest(block(FIRST, BESIDE.second, KEPT, 2), KEPT))),
  at(FIRST, BESIDE.second, formula(smallest(keyResults, KEPT))),
  at(FIRST, BESIDE.third, formula(smallest(kpis, KEPT))),
  ...FALLEN_IDS,
];
