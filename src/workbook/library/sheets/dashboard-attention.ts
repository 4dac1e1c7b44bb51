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
  SHIFT,
  smallest,
} from './dashboard-grid.ts';

const FIRST = firstOf('attention');
/** One row more than the page has room for, to know whether there is more. */
const KEPT = ROOM.attention + 1;

/** The kinds of what needs attention, the most pressing first; odd ones are of key results, even ones of KPIs. */
const KINDS = ['Off track', 'Signal', 'Less sure', 'Overdue', 'Stale', 'Candidate'] as const;

const offTrack = '(({okrs.Status}="Off track")+({okrs.Status}="Check data"))';
const silent = `IF(ISNUMBER({okrs.Last check-in});${AS_OF}-{okrs.Last check-in}>${STALE_DAYS - 1};{okrs.Status}="No check-in")*({okrs.Status}<>"Achieved")`;
const keyResults = `IF(${IS_KEY_RESULT}*(${offTrack}+${FELL}+${silent})>0;IF(${offTrack}>0;1;IF(${FELL};3;5))*${SHIFT}+${placeIn('{okrs.ID}')};"")`;

const worse = '((LEFT({kpis.Signal};5)="Worse")+(LEFT({kpis.Signal};6)="Signal"))';
const overdue = '(LEFT({kpis.Advice};8)="Overdue:")';
const candidate = 'ISNUMBER(SEARCH("OKR candidate:";{kpis.Advice}))';
const kpis = `IF(({kpis.ID}<>"")*(${worse}+${overdue}+${candidate})>0;IF(${worse}>0;2;IF(${overdue};4;6))*${SHIFT}+${placeIn('{kpis.ID}')};"")`;

const NOTE = `=IF(${fixed(FIRST, BESIDE.place)}="";"Nothing: no key result is off track or silent, no KPI gives a signal";IF(${fixed(FIRST + ROOM.attention, BESIDE.place)}="";"";"The ${ROOM.attention} most pressing; more in the OKRs and KPIs tabs"))`;

function line(index: number): readonly PlannedCell[] {
  const row = FIRST + index;
  const key = fixed(row, BESIDE.place);
  const place = `MOD(${key};${SHIFT})`;
  const kind = `INT(${key}/${SHIFT})`;
  const okr = (header: string) => `INDEX({okrs.${header}};${place})`;
  const kpi = (header: string) => `INDEX({kpis.${header}};${place})`;
  const either = (ofKeyResult: string, ofKpi: string) =>
    formula(`=IF(${key}="";"";IF(ISODD(${kind});${ofKeyResult};${ofKpi}))`);
  const link = (table: 'okrs' | 'kpis', list: string, title: string) =>
    `HYPERLINK("#gid={#${table}}&range="&ADDRESS(ROW(${list});COLUMN(${list}));${title})`;
  const days = `INT(${AS_OF})-INT(${okr('Last check-in')})`;
  const gap = `IF(ISNUMBER(${okr('Progress')});IF(${offStatus(okr('Status'))};ROUND(${okr('Progress')};2)&" where "&ROUND(${okr('Expected')};2)&" was expected";"");${okr('Progress')})`;
  const silence = `IF(ISNUMBER(${okr('Last check-in')});IF(${days}>=${STALE_DAYS};"no check-in for "&${days}&" days";"");"no value yet")`;
  const whyKeyResult = `TEXTJOIN("; ";TRUE;${gap};${fellFrom(okr('ID'))};${silence})`;
  const whyKpi = `IF(${kind}=2;${kpi('Signal')};${kpi('Advice')})`;
  return [
    at(row, AT.name, either(link('okrs', okr('ID'), okr('Title')), link('kpis', kpi('ID'), kpi('KPI'))), {
      tone: 'link',
    }),
    at(row, AT.e, formula(`=IF(${key}="";"";CHOOSE(${kind};${KINDS.map((word) => `"${word}"`).join(';')}))`)),
    at(row, AT.f, either(whyKeyResult, whyKpi)),
    at(row, AT.m, either(okr('Owner'), kpi('Owner'))),
  ];
}

const offStatus = (status: string) => `${status}="Off track"`;

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
