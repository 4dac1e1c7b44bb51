import { STALE_DAYS } from '../../../domain/okr/stale-days.ts';
import type { CellStyle, PlannedCell } from '../../sheet-plan.ts';
import { at, formula } from './cell-at.ts';
import { FALLEN_IDS, FELL } from './dashboard-confidence.ts';
import {
  AS_OF,
  AT,
  BESIDE,
  block,
  CENTRED,
  firstOf,
  fixed,
  fromOne,
  IS_KEY_RESULT,
  ofLive,
  placeIn,
  ROOM,
  SHIFT,
  smallest,
} from './dashboard-grid.ts';
import type { Heading } from './dashboard-headings.ts';
import { listOf } from './dashboard-list.ts';
import { KIND, whatKeyResult, whatKpi, whyKeyResult, whyKpi } from './dashboard-reasons.ts';

const FIRST = firstOf('attention');
/** One row more than the page has room for, to know whether there is more. */
const KEPT = ROOM.attention + 1;

const offTrack = '(({okrs.Status}="Off track")+({okrs.Status}="Check data"))';
const silent = `IF(ISNUMBER({okrs.Last check-in});${AS_OF}-{okrs.Last check-in}>${STALE_DAYS - 1};{okrs.Status}="No check-in")*({okrs.Status}<>"Achieved")`;
const keyResults = `IF(${IS_KEY_RESULT}*(${offTrack}+${FELL}+${silent})>0;IF(${offTrack}>0;${KIND.offTrack};IF(${FELL};${KIND.lessSure};${KIND.silent}))*${SHIFT}+${placeIn('{okrs.ID}')};"")`;

const worse = '((LEFT({kpis.Signal};5)="Worse")+(LEFT({kpis.Signal};6)="Signal"))';
const overdue = '(LEFT({kpis.Advice};8)="Overdue:")';
/** One that feeds a key result has become an OKR. */
const candidate = `(ISNUMBER(SEARCH("OKR candidate:";{kpis.Advice}))*ISNA(MATCH({kpis.ID};${ofLive('KPI')};0)))`;
const kpis = `IF(({kpis.ID}<>"")*(${worse}+${overdue}+${candidate})>0;IF(${worse}>0;${KIND.signal};IF(${overdue};${KIND.overdue};${KIND.candidate}))*${SHIFT}+${placeIn('{kpis.ID}')};"")`;

const NOTE = `=IF(${fixed(FIRST, BESIDE)}="";"Nothing: no key result is off track or silent, no KPI gives a signal";IF(${fixed(FIRST + ROOM.attention, BESIDE)}="";"";"The ${ROOM.attention} most pressing; more in the OKRs and KPIs tabs"))`;

const LINK: CellStyle = { tone: 'link' };

function line(index: number): readonly PlannedCell[] {
  const row = FIRST + index;
  const beside = (column: number) => fixed(row, BESIDE + column);
  const [key, kind, place, told] = [0, 3, 4, 5].map(beside) as [string, string, string, string, string];
  const okr = (header: string) => `INDEX({okrs.${header}};${place})`;
  const kpi = (header: string) => `INDEX({kpis.${header}};${place})`;
  const ofKind = (ofKeyResult: string, ofKpi: string) => `IF(ISODD(${kind});${ofKeyResult};${ofKpi})`;
  const ifAny = (text: string) => `IF(${kind}=0;"";${text})`;
  const either = (ofKeyResult: string, ofKpi: string) => ifAny(ofKind(ofKeyResult, ofKpi));
  const tabRow = `${ofKind('{#okrs}', '{#kpis}')}&"&range=A"&${ofKind(`ROW(${okr('ID')})`, `ROW(${kpi('ID')})`)}`;
  return [
    at(
      row,
      AT.name,
      formula(`=HYPERLINK("#gid="&${tabRow};IF(${kind}=0;" ";${ofKind(okr('Title'), kpi('KPI'))}))`),
      LINK,
    ),
    at(row, AT.e, formula(`=${either(whatKeyResult(kind, okr), whatKpi(kind, told))}`), CENTRED),
    at(row, AT.f, formula(`=${either(whyKeyResult(okr), whyKpi(kind, told))}`)),
    at(row, AT.m, formula(`=${either(okr('Owner'), kpi('Owner'))}`)),
    at(row, BESIDE + 3, formula(`=INT(N(${key})/${SHIFT})`)),
    at(row, BESIDE + 4, formula(`=${fromOne(`MOD(N(${key});${SHIFT})`)}`)),
    at(
      row,
      BESIDE + 5,
      formula(`=${either('""', `IF(${kind}=${KIND.signal};${kpi('Signal')};${kpi('Advice')})`)}`),
    ),
  ];
}

const HEADERS: readonly Heading[] = [
  [AT.name, 'What'],
  [AT.e, 'Why', 'center'],
  [AT.m, 'Owner'],
];

export const ATTENTION_CELLS: readonly PlannedCell[] = [
  ...listOf('attention', { title: 'Needs attention', note: NOTE, headers: HEADERS, line }),
  at(FIRST, BESIDE, formula(smallest(block(FIRST, BESIDE + 1, KEPT, 2), KEPT))),
  at(FIRST, BESIDE + 1, formula(smallest(keyResults, KEPT))),
  at(FIRST, BESIDE + 2, formula(smallest(kpis, KEPT))),
  ...FALLEN_IDS,
];
