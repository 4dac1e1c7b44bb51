import type { PlannedCell } from '../../sheet-plan.ts';
import { at, formula } from './cell-at.ts';
import { AS_OF, AT, block, FEED, fixed, IS_KEY_RESULT, MUTED, ROW } from './dashboard-grid.ts';

/** Weeks that are looked back, this one included. */
export const WEEKS = 6;

const owners = `FILTER({okrs.Owner};${IS_KEY_RESULT}*({okrs.Owner}<>"")>0)`;
/** People who own something active; what is past is held against those who own something today. */
const OWNERS = `=IFERROR(ROWS(UNIQUE(${owners}));0)`;

const { row: top, column } = FEED.weeks;
const people = fixed(FEED.owners.row, FEED.owners.column);
const monday = (ago: number) => `${AS_OF}-WEEKDAY(${AS_OF};2)+1-${7 * ago}`;

const during = (row: number) => {
  const from = fixed(row, column + 3);
  const saved = `FILTER({checkIns.Who};({checkIns.Time}>=${from})*({checkIns.Time}<${from}+7)>0)`;
  return `=IFERROR(SUMPRODUCT(ISNUMBER(MATCH(UNIQUE(${saved});${owners};0))*1);0)`;
};

const week = (index: number): readonly PlannedCell[] => {
  const row = top + index;
  const [label, share, count, from] = [column, column + 1, column + 2, column + 3] as const;
  return [
    at(row, label, formula(`="Week "&ISOWEEKNUM(${fixed(row, from)})`)),
    at(row, share, formula(`=IF(${people}=0;0;${fixed(row, count)}/${people})`), { format: '0%' }),
    at(row, count, formula(during(row))),
    at(row, from, formula(`=${monday(WEEKS - 1 - index)}`), { format: 'd mmm' }),
  ];
};

const weeks = Array.from({ length: WEEKS }, (_, index) => index);
const figure = (index: number) => {
  const row = top + index;
  return `${fixed(row, column)}&":  "&${fixed(row, column + 2)}`;
};

/** Adoption of the last weeks: a line of figures on the page, and what the line chart reads. */
export const WEEK_CELLS: readonly PlannedCell[] = [
  at(ROW.weeks, AT.name, 'People who checked in, last 6 weeks', MUTED),
  at(ROW.weeks, AT.e, formula(`=${weeks.map(figure).join('&"      "&')}`), MUTED),
  at(FEED.owners.row - 1, FEED.owners.column, 'Owners', MUTED),
  at(FEED.owners.row, FEED.owners.column, formula(OWNERS)),
  ...['Week', 'Checked in', 'People', 'From'].map((label, index) =>
    at(top - 1, column + index, label, MUTED),
  ),
  ...weeks.flatMap(week),
];

export const WEEK_RANGE = block(top - 1, column, WEEKS + 1, 2);
