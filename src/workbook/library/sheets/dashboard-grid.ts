import type { Column } from '../../column.ts';
import { letters } from '../../layout.ts';
import type { CellStyle } from '../../sheet-plan.ts';
import type { TableName } from '../../tables.ts';

/** Four tiles of equal width, cut into the columns that the lists below need; charts stand at thirds of the page. */
const PAGE = [20, 96, 184, 16, 100, 84, 96, 16, 128, 72, 80, 16, 280, 60] as const;
const FEED_WIDTH = 90;
const FEEDS = 12;

const column = (width: number): Column => ({ header: '', width, help: '' });
export const COLUMNS: readonly Column[] = [...PAGE, ...Array<number>(FEEDS).fill(FEED_WIDTH)].map(column);

/** The first column of each tile, and how many it has. */
export const TILES = [
  [2, 2],
  [5, 3],
  [9, 3],
  [13, 1],
] as const;

/** The columns of the page by what the lists have in them. */
export const AT = { name: 2, second: 3, e: 5, f: 6, g: 7, i: 9, j: 10, k: 11, m: 13 } as const;

export const ROWS = 216;
export const ROW = {
  tiles: 3,
  weeks: 7,
  trends: 9,
  kpis: 22,
  okrs: 37,
  attention: 56,
  alignment: 75,
} as const;
/** Rows that a list has room for. */
export const ROOM = { kpis: 12, okrs: 15, attention: 15 } as const;
export const firstOf = (list: keyof typeof ROOM): number => ROW[list] + 2;

/** To the right of the page, where a cell of its own stands that lists and charts read. */
export const FEED = {
  weeks: { row: 4, column: 15 },
  words: { row: 12, column: 15 },
  sparkline: { row: 12, column: 16 },
  owners: { row: 12, column: 18 },
  chosen: { row: 20, column: 16 },
  linked: { row: 130, column: 15 },
  objectives: { row: 80, column: 16 },
  fallen: { row: 80, column: 19 },
  chart: { row: 4, column: 21 },
  signals: { row: 112, column: 21 },
} as const;
/** Beside each row of a list, in the columns from here on: its place in the table, and what else the row needs. */
export const BESIDE = 15;

/** `$O$24`. */
export const fixed = (row: number, column: number): string => `$${letters(column)}$${row}`;
/** `$O$24:$O$35`. */
export const block = (row: number, column: number, rows: number, columns = 1): string =>
  `${fixed(row, column)}:${fixed(row + rows - 1, column + columns - 1)}`;

export const HEADING: CellStyle = { size: 12, bold: true };
export const MUTED: CellStyle = { tone: 'muted' };
export const CENTRED: CellStyle = { align: 'center' };

export const AS_OF = '{settings.=As-of date}';
export const CYCLE = '{settings.=Current cycle}';
/** A retired row stays for its history and counts for nothing. */
export const LIVE = '{okrs.Link};"<>retired"';
export const IS_LIVE = '({okrs.Link}<>"retired")';
export const OBJECTIVES = `{okrs.Item};"Objective";{okrs.Cycle};${CYCLE};${LIVE}`;
export const KEY_RESULTS = `{okrs.Item};"Key result";{okrs.Cycle};${CYCLE};${LIVE}`;
/** A column of OKRs without what is retired; its header is there always, so it is never empty. */
export const ofLive = (header: string): string => `FILTER({okrs.${header}};${IS_LIVE})`;
/** An ID can be a number, which COUNTIF by `?*` would leave out. */
export const KPI_COUNT = 'SUMPRODUCT(({kpis.ID}<>"")*1)';
export const IS_OBJECTIVE = `({okrs.Item}="Objective")*({okrs.Cycle}=${CYCLE})*${IS_LIVE}`;
export const IS_KEY_RESULT = `({okrs.Item}="Key result")*({okrs.Cycle}=${CYCLE})*${IS_LIVE}`;

/** Whether the workbook has no such tab. Its columns then are empty, and its id is below 0. */
export const isAbsent = (table: TableName): string => `{#${table}}<0`;
/** What stands where a part would be that this workbook does not have. */
const NOT_HERE = {
  okrs: '"No OKRs in this workbook: Milepost > Set up adds them"',
  kpis: '"No KPIs in this workbook: Milepost > Set up adds them"',
} as const;
export const unlessAbsent = (table: keyof typeof NOT_HERE, words: string): string =>
  `IF(${isAbsent(table)};${NOT_HERE[table]};${words})`;

/** A number from 1 whatever stands in a cell, so that INDEX by it is always one cell. */
export const fromOne = (cell: string): string => `MAX(1;N(${cell}))`;

/** The place of each row in its table, from 1. */
export const placeIn = (list: string): string => `ROW(${list})-MIN(ROW(${list}))+1`;
/** Room for the place beside what a list is sorted by. */
export const SHIFT = 1_000_000;
/** The smallest keys of an array, without errors: what has none stays blank. */
export const smallest = (keys: string, rows: number): string =>
  `=ARRAYFORMULA(IFERROR(SMALL(${keys};ROW($A$1:$A$${rows}));""))`;
/** The places that stand in those keys. */
export const smallestPlaces = (keys: string, rows: number): string =>
  `=ARRAYFORMULA(IFERROR(MOD(SMALL(${keys};ROW($A$1:$A$${rows}));${SHIFT});""))`;
