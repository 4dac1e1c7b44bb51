import { type Column, DATE_FORMAT, SHORT_DATE_FORMAT } from '../../column.ts';
import type { Tone } from '../../palette.ts';
import type { CellStyle, PlannedCell, PlannedContent, SheetPlan } from '../../sheet-plan.ts';
import { TABLES, type TableName } from '../../tables.ts';
import { at, formula } from './cell-at.ts';
import { isAbsent } from './dashboard-grid.ts';
import {
  ABSENT,
  ACHIEVED,
  ATTENTION_DAYS,
  ATTENTION_TITLES,
  attention,
  CHECKED_IN,
  count,
  FIRST_STEP,
  OF_KEY_RESULTS,
  withOkrs,
} from './start-formulas.ts';

const column = (width: number): Column => ({ header: '', width, help: '' });
const TILE = [column(124), column(124)];
const COLUMNS: readonly Column[] = [
  column(24),
  ...TILE,
  column(16),
  ...TILE,
  column(16),
  ...TILE,
  column(16),
  ...TILE,
];

/** The first column of each tile: two columns wide, with a narrow one between. */
const [FIRST, SECOND, THIRD, FOURTH] = [2, 5, 8, 11] as const;
const FIGURE_ROW = 14;
const ROWS = 60;

const HEADING: CellStyle = { size: 12, bold: true };
const LIST_HEADING: CellStyle = { tone: 'header', bold: true };

/** With OKRs, and with KPIs alone. */
const either = (words: string, ofKpis: string): PlannedContent =>
  formula(`=${withOkrs(`"${words}"`, `"${ofKpis}"`)}`);

const TO_TRY = [
  either(
    '1.  Milepost menu, Weekly check-in: type a new value and see its score before you save.',
    '1.  Milepost menu, KPI values: type a new value and see what it says before you save.',
  ),
  either(
    '2.  OKRs tab: change a Current value. Score, Expected and Status follow; one formula computes them all.',
    '2.  KPIs tab: change a Target. Status, Signal and Advice follow; one formula computes them all.',
  ),
  '3.  Settings tab: type a date over the as-of date to look back or ahead.',
];

const LINK: CellStyle = { tone: 'link', bold: true };

/** Blank where the workbook has no such tab. */
const linkTo = (table: TableName, column: number): PlannedCell =>
  at(
    11,
    column,
    formula(`=HYPERLINK("#gid={#${table}}";IF(${isAbsent(table)};" ";"Go to ${TABLES[table].tab}"))`),
    LINK,
  );

const BAND: readonly PlannedCell[] = [
  at(1, FIRST, 'Milepost', { tone: 'band', size: 16, bold: true }),
  at(1, 9, formula('={settings.=Current cycle}&""'), { align: 'right' }),
  at(1, FOURTH, 'as of', { align: 'right' }),
  at(1, 12, formula('={settings.=As-of date}'), { align: 'right', format: DATE_FORMAT }),
];

const WELCOME: readonly PlannedCell[] = [
  at(3, FIRST, 'KPIs are the gauges on the dashboard; OKRs are the destination.', HEADING),
  at(4, FIRST, 'KPIs find problems, OKRs solve them. Once a week: one number, how sure you are, one line.', {
    tone: 'muted',
  }),
  at(6, FIRST, 'Three things to try', HEADING),
  ...TO_TRY.map((text, index) => at(7 + index, FIRST, text)),
  at(10, FIRST, formula(FIRST_STEP), { bold: true }),
  linkTo('dashboard', FIRST),
  linkTo('settings', SECOND),
  linkTo('kpis', THIRD),
  linkTo('okrs', FOURTH),
  linkTo('checkIns', FOURTH + 1),
];

/** A label, a large figure, and what it compares with. */
function tile(
  column: number,
  tone: Tone,
  label: PlannedContent,
  figure: string,
  words: PlannedContent,
): readonly PlannedCell[] {
  const line: CellStyle = { tone, across: 2 };
  return [
    at(FIGURE_ROW - 1, column, label, line),
    at(FIGURE_ROW, column, formula(figure), { ...line, size: 24, bold: true, align: 'left', format: '0' }),
    at(FIGURE_ROW + 1, column, words, line),
  ];
}

const TILES: readonly PlannedCell[] = [
  ...tile(FIRST, 'header', either('Checked in this week', 'KPIs'), CHECKED_IN, formula(OF_KEY_RESULTS)),
  ...tile(SECOND, 'good', either('On track', 'On target'), count('On track', 'On target'), formula(ACHIEVED)),
  ...tile(
    THIRD,
    'warn',
    either('At risk', 'Near target'),
    count('At risk', 'Near target'),
    either('a little behind the pace', 'short of it, within the red flag'),
  ),
  ...tile(
    FOURTH,
    'bad',
    either('Off track', 'Off target'),
    count('Off track', 'Off target'),
    either('far behind the pace', 'beyond the red flag'),
  ),
];

const [TOP, HEAD, LIST] = [FIGURE_ROW + 3, FIGURE_ROW + 4, FIGURE_ROW + 5];
const LISTS: readonly PlannedCell[] = [
  at(TOP, FIRST, 'Needs attention', HEADING),
  at(HEAD, FIRST, 'Key result', { ...LIST_HEADING, across: 4 }),
  at(HEAD, 6, 'Owner', { ...LIST_HEADING, across: 2 }),
  at(HEAD, THIRD, 'Status', LIST_HEADING),
  at(HEAD, 9, 'Last check-in', { ...LIST_HEADING, align: 'right' }),
  at(LIST, FIRST, formula(ATTENTION_TITLES)),
  at(LIST, 6, formula(attention('Owner'))),
  at(LIST, THIRD, formula(attention('Status'))),
  at(LIST, 9, formula(ATTENTION_DAYS), {
    format: SHORT_DATE_FORMAT,
    align: 'right',
    down: ROWS - LIST,
  }),
  at(TOP, FOURTH, 'Still to check in this week', HEADING),
  at(HEAD, FOURTH, 'Person', { ...LIST_HEADING, across: 2 }),
  at(LIST, FOURTH, formula(ABSENT)),
];

export const startSheet: SheetPlan = {
  table: 'start',
  columns: COLUMNS,
  frozenColumns: 0,
  gridlines: false,
  rows: ROWS,
  tallRows: [[FIGURE_ROW, 44]],
  cells: [...BAND, ...WELCOME, ...TILES, ...LISTS],
  rules: [],
};
