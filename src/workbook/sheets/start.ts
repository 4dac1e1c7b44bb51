import { type Column, DATE_FORMAT, SHORT_DATE_FORMAT } from '../column.ts';
import type { Tone } from '../palette.ts';
import { settingCell } from '../settings-cells.ts';
import type { CellContent, CellStyle, Layouts, PlannedCell, SheetPlan } from '../sheet-plan.ts';
import { startFormulas } from '../start-formulas.ts';

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

const TO_TRY = [
  'Milepost menu, Weekly check-in: type a new value and see its score before you save.',
  'OKRs tab: change a Current value. Score, Expected and Status follow; one formula computes them all.',
  'Settings tab: type a date over the as-of date to look back or ahead.',
] as const;

function cells(where: Layouts): readonly PlannedCell[] {
  return [...band(where), ...welcome(where), ...tiles(where), ...lists(where)];
}

function band({ settings }: Layouts): readonly PlannedCell[] {
  return [
    at(1, FIRST, 'Milepost', { tone: 'band', size: 16, bold: true }),
    at(1, 9, formula(`=${settingCell(settings, 'Current cycle')}`), { align: 'right' }),
    at(1, FOURTH, 'as of', { align: 'right' }),
    at(1, 12, formula(`=${settingCell(settings, 'As-of date')}`), { align: 'right', format: DATE_FORMAT }),
  ];
}

function welcome(where: Layouts): readonly PlannedCell[] {
  const link: CellStyle = { tone: 'link', bold: true };
  return [
    at(3, FIRST, 'KPIs are the gauges on the dashboard; OKRs are the destination.', HEADING),
    at(
      4,
      FIRST,
      'KPIs find problems, OKRs solve them. Once a week: one number, how sure you are, one line.',
      {
        tone: 'muted',
      },
    ),
    at(6, FIRST, 'Three things to try', HEADING),
    ...TO_TRY.map((text, index) => at(7 + index, FIRST, `${index + 1}.  ${text}`)),
    at(10, FIRST, formula(startFormulas(where).firstStep), { bold: true }),
    at(11, FIRST, { linkTo: 'okrs', text: 'Go to OKRs' }, link),
    at(11, SECOND, { linkTo: 'checkIns', text: 'Go to Check-ins' }, link),
    at(11, THIRD, { linkTo: 'settings', text: 'Go to Settings' }, link),
  ];
}

function tiles(where: Layouts): readonly PlannedCell[] {
  const { checkedIn, ofKeyResults, count, achieved } = startFormulas(where);
  return [
    ...tile(FIRST, 'header', 'Checked in this week', checkedIn, formula(ofKeyResults)),
    ...tile(SECOND, 'good', 'On track', count('On track'), formula(achieved)),
    ...tile(THIRD, 'warn', 'At risk', count('At risk'), 'a little behind the pace'),
    ...tile(FOURTH, 'bad', 'Off track', count('Off track'), 'far behind the pace'),
  ];
}

/** A label, a large figure, and what it compares with. */
function tile(
  column: number,
  tone: Tone,
  label: string,
  figure: string,
  words: CellContent,
): readonly PlannedCell[] {
  const line: CellStyle = { tone, across: 2 };
  return [
    at(FIGURE_ROW - 1, column, label, line),
    at(FIGURE_ROW, column, formula(figure), { ...line, size: 24, bold: true, align: 'left', format: '0' }),
    at(FIGURE_ROW + 1, column, words, line),
  ];
}

function lists(where: Layouts): readonly PlannedCell[] {
  const { attention, absent } = startFormulas(where);
  const [top, head, first] = [FIGURE_ROW + 3, FIGURE_ROW + 4, FIGURE_ROW + 5];
  return [
    at(top, FIRST, 'Needs attention', HEADING),
    at(head, FIRST, 'Key result', { ...LIST_HEADING, across: 4 }),
    at(head, 6, 'Owner', { ...LIST_HEADING, across: 2 }),
    at(head, THIRD, 'Status', LIST_HEADING),
    at(head, 9, 'Last check-in', { ...LIST_HEADING, align: 'right' }),
    at(first, FIRST, formula(attention('Title', 'Nothing needs attention.'))),
    at(first, 6, formula(attention('Owner', ''))),
    at(first, THIRD, formula(attention('Status', ''))),
    at(first, 9, formula(attention('Last check-in', '')), {
      format: SHORT_DATE_FORMAT,
      align: 'right',
      down: ROWS - first,
    }),
    at(top, FOURTH, 'Still to check in this week', HEADING),
    at(head, FOURTH, 'Person', { ...LIST_HEADING, across: 2 }),
    at(first, FOURTH, formula(absent)),
  ];
}

function at(row: number, column: number, content: CellContent, style?: CellStyle): PlannedCell {
  return style === undefined ? { row, column, content } : { row, column, content, style };
}

const formula = (text: string): CellContent => ({ formula: text });

export const startSheet: SheetPlan = {
  table: 'start',
  tab: 'Start',
  columns: COLUMNS,
  knownBy: [],
  titleCell: { row: 1, column: 2, text: 'Milepost' },
  frozenColumns: 0,
  gridlines: false,
  rows: ROWS,
  cells,
  tallRows: new Map([[FIGURE_ROW, 44]]),
  rules: () => [],
};
