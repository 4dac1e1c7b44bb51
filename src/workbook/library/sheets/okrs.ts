import { ITEMS, KEY_RESULT_TYPES, KINDS, LINKS } from '../../../schema/words.ts';
import { type Column, DATE_FORMAT, SCORE_FORMAT, SHORT_DATE_FORMAT } from '../../column.ts';
import type { PlannedCell, SheetPlan } from '../../sheet-plan.ts';
import { BAR, OKR_REVIEW, UNFED } from './okr-formulas.ts';
import { OKR_RULES } from './okr-rules.ts';
import { TEAMS } from './settings.ts';
import { titleBand } from './title-band.ts';

const COLUMNS: readonly Column[] = [
  { header: 'ID', width: 52, help: 'Names the row for good. Check-ins and links find the row by it.' },
  {
    header: 'Title',
    width: 330,
    help: 'An objective says where to go, a key result how you know you got there.',
  },
  { header: 'Item', width: 92, help: 'Objective or Key result.', check: oneOf(ITEMS), aside: true },
  { header: 'Parent', width: 64, help: 'The ID of the objective above.', aside: true },
  {
    header: 'Link',
    width: 92,
    help: 'contributes (also when blank): moves its parent’s number. supports: does not. retired: kept for its history, counts for nothing.',
    check: oneOf(LINKS),
    aside: true,
  },
  { header: 'Team', width: 96, help: 'The team that works on it.', check: TEAMS, aside: true },
  {
    header: 'Cycle',
    width: 84,
    help: 'One of the cycles in Settings.',
    check: { kind: 'one of column', table: 'settings', header: 'Name' },
    aside: true,
  },
  {
    header: 'Kind',
    width: 96,
    help: 'committed: 1.0 is expected. aspirational: 0.7 is a success.',
    check: oneOf(KINDS),
    aside: true,
  },
  {
    header: 'Type',
    width: 84,
    help: 'reach (also when blank) goes from start to target; at least, at most and between hold a level; milestone, yes/no, baseline.',
    check: oneOf(KEY_RESULT_TYPES),
    aside: true,
  },
  { header: 'Owner', width: 112, help: 'One person, who checks in every week.' },
  { header: 'Unit', width: 60, help: 'What the numbers count: days, %, rating.' },
  { header: 'Start', width: 58, help: 'The value at the beginning of the cycle.', align: 'right' },
  {
    header: 'Target',
    width: 62,
    help: 'The value to reach. Below the start means less is better.',
    align: 'right',
  },
  {
    header: 'Limit',
    width: 58,
    help: 'at least, at most: the value at which it has failed. between: the upper bound.',
    align: 'right',
    aside: true,
  },
  {
    header: 'Weight',
    width: 62,
    help: 'Its share among its siblings. Leave all blank for equal shares.',
    align: 'right',
    aside: true,
  },
  {
    header: 'KPI',
    width: 64,
    help: 'The ID of the KPI that feeds Current: leave Current empty and set up again.',
    aside: true,
  },
  { header: 'Current', width: 70, help: 'The latest value. A check-in writes it.', align: 'right' },
  {
    header: 'Confidence',
    width: 90,
    help: 'How sure the owner is to make it, 0 to 10.',
    align: 'center',
    check: { kind: 'number between', from: 0, to: 10 },
  },
  {
    header: 'Last check-in',
    width: 100,
    help: 'When the current value was recorded.',
    align: 'right',
    format: SHORT_DATE_FORMAT,
  },
  {
    header: 'Dismissed',
    width: 120,
    help: 'Names of advice put aside for this row, separated by commas: activity, owner.',
    aside: true,
  },
  computed('Progress', 76, 'How far from start to target, not held within 0 and 1.', SCORE_FORMAT),
  computed(
    'Score',
    60,
    'Progress held within 0 and 1; of an objective, what contributes to it.',
    SCORE_FORMAT,
  ),
  computed('Expected', 76, 'Where progress should be on the as-of date.', SCORE_FORMAT),
  computed('Status', 96, 'Progress against expected: on track from 0.9 of it, at risk from 0.7.'),
  computed('Advice', 390, 'What would make the row better, and why. It never blocks.'),
  { ...computed('Bar', 128, 'The score as a bar; the mark is where it should be.'), align: 'left' },
];

function oneOf(values: readonly string[]) {
  return { kind: 'one of', values } as const;
}

function computed(header: string, width: number, help: string, format?: string): Column {
  return format === undefined
    ? { header, width, help, computed: true }
    : { header, width, help, computed: true, format, align: 'right' };
}

const CELLS: readonly PlannedCell[] = [
  titleBand('OKRs'),
  { row: 'band', column: 'Owner', content: { formula: '={settings.=Current cycle}&""' } },
  { row: 'band', column: 'Confidence', content: 'as of', style: { align: 'right' } },
  {
    row: 'band',
    column: 'Last check-in',
    content: { formula: '={settings.=As-of date}' },
    style: { format: DATE_FORMAT, align: 'right' },
  },
  { row: 'band', column: 'Advice', content: { formula: UNFED } },
  { row: 'header', column: 'Progress', content: { formula: OKR_REVIEW } },
  { row: 'header', column: 'Bar', content: { formula: BAR } },
];

export const okrsSheet: SheetPlan = {
  table: 'okrs',
  columns: COLUMNS,
  frozenColumns: 2,
  gridlines: true,
  rows: 200,
  tallRows: [],
  cells: CELLS,
  rules: OKR_RULES,
};
