import { WORST_FIRST } from '../../../domain/okr/worst-first.ts';
import { SCORE_FORMAT } from '../../column.ts';
import type { PlannedCell } from '../../sheet-plan.ts';
import { at, formula } from './cell-at.ts';
import {
  AT,
  BESIDE,
  block,
  CENTRED,
  FEED,
  firstOf,
  fixed,
  fromOne,
  IS_LIVE,
  IS_OBJECTIVE,
  OBJECTIVES,
  placeIn,
  ROOM,
  SHIFT,
  smallestPlaces,
  unlessAbsent,
} from './dashboard-grid.ts';
import type { Heading } from './dashboard-headings.ts';
import { listOf } from './dashboard-list.ts';

const FIRST = firstOf('okrs');
const COUNT = `COUNTIFS(${OBJECTIVES})`;
const PLACE = placeIn('{okrs.ID}');

/** How far a row is ahead of the pace, moved so that it is never negative; 10 where there is no pace. */
const ahead =
  'ROUND((IF(ISNUMBER({okrs.Score})*ISNUMBER({okrs.Expected});{okrs.Score}-{okrs.Expected};9)+1)*1000;0)';
const keys = `IF(${IS_OBJECTIVE};${ahead}*${SHIFT}+${PLACE};"")`;

const words = block(FEED.words.row, FEED.words.column, WORST_FIRST.length);
const childOf = (id: string) => `({okrs.Parent}=${id})*${IS_LIVE}>0`;
/** By the word of the status first, then by the gap: what stands directly below the objective. */
const worstChild = (id: string) =>
  `=ARRAYFORMULA(IF(${id}="";"";MIN(IF(${childOf(id)};IFERROR(MATCH({okrs.Status};${words};0);9)*100000*${SHIFT}+${ahead}*${SHIFT}+${PLACE};""))))`;

/** The KPIs that feed the key results of an objective: `,k1,k4,`. SEARCH would take an ID like `?` for a pattern in some sheets. */
const feeds = (id: string) =>
  `=ARRAYFORMULA(IF(${id}="";"";LOWER(","&TEXTJOIN(",";TRUE;IF(${childOf(id)};{okrs.KPI};""))&",")))`;

const [OFF, NEAR] = ['({kpis.Status}="Off target")', '({kpis.Status}="Near target")'] as const;
/** `Off` for `Off target`: the column is narrow. */
const KPI_STATUS = `IF(${OFF}+${NEAR}+({kpis.Status}="On target");SUBSTITUTE({kpis.Status};" target";"");{kpis.Status})`;
/** There may be room for the first only. */
const WORST_KPI_FIRST = [OFF, NEAR, `1-${OFF}-${NEAR}`];

/** Characters that stand in the width of a column; what is longer ends in an ellipsis rather than in half a letter. */
const LENGTH = { objective: 50, linkedKpis: 25, child: 34 };
const shortened = (text: string, length: number): string =>
  `IF(LEN(${text})>${length};LEFT(${text};${length - 1})&"…";${text})`;

const NOTE = `=${unlessAbsent('okrs', `IF(${COUNT}=0;"None yet: plan three to five objectives, Milepost menu, Plan OKRs";IF(${COUNT}>${ROOM.okrs};"The ${ROOM.okrs} of "&${COUNT}&" furthest behind; the others are in the OKRs tab";"The score is the weighted mean of what contributes; beside it the worst key result"))`)}`;

function line(index: number): readonly PlannedCell[] {
  const row = FIRST + index;
  const beside = (column: number) => fixed(row, BESIDE + column);
  const [place, own, id, fed, worst, child] = [0, 1, 2, 3, 4, 5].map(beside) as [
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  const of = (header: string) => `INDEX({okrs.${header}};${own})`;
  const ofChild = (header: string) => `INDEX({okrs.${header}};${child})`;
  /** Text where it is blank: a blank that is handed on to the chart's cells could become 0. */
  const number = (header: string) => `IF(ISNUMBER(${of(header)});${of(header)};${of(header)}&"")`;
  const ifAny = (text: string) => formula(`=IF(${place}="";"";${text})`);
  const linked = `({kpis.ID}<>"")*(({kpis.Objective}=${id})+ISNUMBER(FIND(LOWER(","&{kpis.ID}&",");${fed})))`;
  const ofStatus = (is: string) => `IF((${linked})*(${is})>0;${KPI_STATUS}&": "&{kpis.KPI};"")`;
  const linkedKpis = `TEXTJOIN("; ";TRUE;${WORST_KPI_FIRST.map(ofStatus).join(';')})`;
  const kept = fixed(FEED.linked.row + index, FEED.linked.column);
  return [
    at(row, AT.name, ifAny(shortened(`${of('Title')}&""`, LENGTH.objective))),
    at(row, AT.e, ifAny(number('Score')), { format: SCORE_FORMAT }),
    at(row, AT.f, ifAny(number('Expected')), { format: SCORE_FORMAT }),
    at(row, AT.g, ifAny(of('Status')), CENTRED),
    at(row, AT.i, ifAny(of('Bar')), { tone: 'link' }),
    at(row, AT.j, formula(`=${shortened(kept, LENGTH.linkedKpis)}`)),
    at(
      row,
      AT.m,
      ifAny(
        `IF(N(${worst})=0;"No key results yet";${ofChild('Status')}&": "&${shortened(ofChild('Title'), LENGTH.child)})`,
      ),
    ),
    at(row, BESIDE + 1, formula(`=${fromOne(place)}`)),
    at(row, BESIDE + 2, ifAny(of('ID'))),
    at(row, BESIDE + 3, formula(feeds(id))),
    at(row, BESIDE + 4, formula(worstChild(id))),
    at(row, BESIDE + 5, formula(`=${fromOne(`MOD(N(${worst});${SHIFT})`)}`)),
    at(
      FEED.linked.row + index,
      FEED.linked.column,
      formula(`=ARRAYFORMULA(IF(${place}="";"";${linkedKpis}))`),
    ),
  ];
}

const HEADERS: readonly Heading[] = [
  [AT.name, 'Objective'],
  [AT.e, 'Score', 'right'],
  [AT.f, 'Expected', 'right'],
  [AT.g, 'Status', 'center'],
  [AT.i, 'Score and pace'],
  [AT.j, 'Linked KPIs'],
  [AT.m, 'Worst below it'],
];

export const OKR_CELLS: readonly PlannedCell[] = [
  ...listOf('okrs', { title: 'Objectives', note: NOTE, headers: HEADERS, line }),
  at(FIRST, BESIDE, formula(smallestPlaces(keys, ROOM.okrs))),
];
