import { type Column, DATE_FORMAT } from '../column.ts';
import { settingCell } from '../settings-cells.ts';
import type { CellContent, CellStyle, Layouts, PlannedCell, SheetPlan } from '../sheet-plan.ts';
import { startLists } from '../start-lists.ts';

const MARGIN: Column = { header: '', width: 24, help: '' };
const CELL: Column = { header: '', width: 132, help: '' };
const COLUMNS: readonly Column[] = [MARGIN, ...Array.from({ length: 8 }, () => CELL)];

const LABEL: CellStyle = { tone: 'muted', across: 2 };
const FIGURE: CellStyle = { size: 24, bold: true, align: 'left', format: '0', across: 2 };
const HEADING: CellStyle = { size: 12, bold: true };
const COLUMN_HEADING: CellStyle = { tone: 'header', bold: true };

const TO_TRY = [
  'Milepost menu, Weekly check-in: type a new value and see its score before you save.',
  'OKRs tab: change a Current value. Score, Expected and Status follow; one formula computes them all.',
  'Settings tab: type a date over the as-of date to look back or ahead.',
] as const;

function cells(where: Layouts): readonly PlannedCell[] {
  const { settings } = where;
  const lists = startLists(where);
  const at = (row: number, column: number, content: CellContent, style?: CellStyle): PlannedCell =>
    style === undefined ? { row, column, content } : { row, column, content, style };
  const formula = (text: string): CellContent => ({ formula: text });
  return [
    at(1, 2, 'Milepost', { tone: 'band', size: 16, bold: true }),
    at(1, 7, formula(`=${settingCell(settings, 'Current cycle')}`), { align: 'right' }),
    at(1, 8, 'as of', { align: 'right' }),
    at(1, 9, formula(`=${settingCell(settings, 'As-of date')}`), { align: 'right', format: DATE_FORMAT }),
    at(3, 2, 'KPIs are the gauges on the dashboard; OKRs are the destination.', HEADING),
    at(4, 2, 'KPIs find problems, OKRs solve them. Once a week: one number, how sure you are, one line.', {
      tone: 'muted',
    }),
    at(5, 2, formula(lists.firstStep), { tone: 'muted' }),

    at(6, 2, 'Three things to try', HEADING),
    ...TO_TRY.map((text, index) => at(7 + index, 2, `${index + 1}.  ${text}`)),
    at(11, 2, { linkTo: 'okrs', text: 'Go to OKRs' }, { tone: 'link' }),
    at(11, 4, { linkTo: 'checkIns', text: 'Go to Check-ins' }, { tone: 'link' }),
    at(11, 6, { linkTo: 'settings', text: 'Go to Settings' }, { tone: 'link' }),

    at(13, 2, 'This week', HEADING),
    at(14, 2, 'Checked in', LABEL),
    at(15, 2, formula(lists.checkedIn), FIGURE),
    at(16, 2, formula(lists.ofKeyResults), LABEL),
    at(14, 4, 'On track', LABEL),
    at(15, 4, formula(lists.count('On track')), { ...FIGURE, tone: 'good' }),
    at(16, 4, formula(lists.achieved), LABEL),
    at(14, 6, 'At risk', LABEL),
    at(15, 6, formula(lists.count('At risk')), { ...FIGURE, tone: 'warn' }),
    at(16, 6, 'a little behind', LABEL),
    at(14, 8, 'Off track', LABEL),
    at(15, 8, formula(lists.count('Off track')), { ...FIGURE, tone: 'bad' }),
    at(16, 8, 'far behind', LABEL),

    at(18, 2, 'Needs attention', HEADING),
    at(18, 8, 'Not checked in this week', HEADING),
    at(19, 2, 'Key result', { ...COLUMN_HEADING, across: 3 }),
    at(19, 5, 'Owner', COLUMN_HEADING),
    at(19, 6, 'Status', COLUMN_HEADING),
    at(19, 8, 'Person', { ...COLUMN_HEADING, across: 2 }),
    at(20, 2, formula(lists.attention('Title', 'Nothing needs attention.'))),
    at(20, 5, formula(lists.attention('Owner', ''))),
    at(20, 6, formula(lists.attention('Status', ''))),
    at(20, 8, formula(lists.absent)),
  ];
}

export const startSheet: SheetPlan = {
  table: 'start',
  tab: 'Start',
  columns: COLUMNS,
  knownBy: [],
  titleCell: { row: 1, column: 2, text: 'Milepost' },
  frozenColumns: 0,
  gridlines: false,
  cells,
  rules: () => [],
};
