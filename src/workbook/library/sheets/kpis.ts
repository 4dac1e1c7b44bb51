import { CADENCES, DIRECTIONS, PERSPECTIVES } from '../../../schema/words.ts';
import { type Column, DATE_FORMAT, SHORT_DATE_FORMAT } from '../../column.ts';
import type { PlannedCell, SheetPlan } from '../../sheet-plan.ts';
import { KPI_RULES } from './kpi-rules.ts';
import { TEAMS } from './settings.ts';
import { titleBand } from './title-band.ts';

const COLUMNS: readonly Column[] = [
  { header: 'ID', width: 52, help: 'Names the KPI for good. Its values and key results find it by this.' },
  { header: 'KPI', width: 250, help: 'What is measured, such as Time to fill.' },
  { header: 'Unit', width: 64, help: 'What the numbers count: days, %, rating.' },
  { header: 'Target', width: 70, help: 'Where the KPI should be.', align: 'right' },
  {
    header: 'Red flag',
    width: 76,
    help: 'Beyond it the KPI is off target; for near it is a distance. Blank: 10 % of the target.',
    align: 'right',
  },
  { header: 'Benchmark', width: 92, help: 'What others reach.', align: 'right' },
  {
    header: 'Benchmark note',
    width: 230,
    help: 'Whose figure it is: segment, source and year. Greyed when the year is more than 3 years ago.',
    aside: true,
  },
  {
    header: 'Perspective',
    width: 96,
    help: 'Financial, Customer, Operations or People: a healthy set has all four.',
    check: { kind: 'one of', values: PERSPECTIVES },
    aside: true,
  },
  { header: 'Owner', width: 112, help: 'Who records the values.', aside: true },
  { header: 'Team', width: 96, help: 'The team it belongs to.', check: TEAMS, aside: true },
  {
    header: 'Direction',
    width: 76,
    help: 'up (also when blank): more is better. down: less is. near: close to the target is.',
    check: { kind: 'one of', values: DIRECTIONS },
    aside: true,
  },
  {
    header: 'Cadence',
    width: 84,
    help: 'How often a value is due.',
    check: { kind: 'one of', values: CADENCES },
    aside: true,
  },
  {
    header: 'Leading',
    width: 70,
    help: 'yes: it moves before the result does.',
    check: { kind: 'one of', values: ['yes', 'no'] },
    aside: true,
  },
  { header: 'Objective', width: 76, help: 'The ID of the objective that is to move it.', aside: true },
  computed('Current', 96, 'The latest value, up to the as-of date.'),
  { ...computed('As of', 70, 'The day of the latest value.'), format: SHORT_DATE_FORMAT },
  computed('Previous', 76, 'The value before.'),
  limit('Change', 70, 'From the previous value; favourable is positive in both directions.'),
  words('Status', 96, 'The latest value against the target and its red flag.'),
  words('Versus benchmark', 138, 'The latest value against the benchmark.'),
  words('Signal', 220, 'Whether the values say that something has changed; blank is noise.'),
  limit('Lower', 70, 'The lower natural process limit.'),
  limit('Mean', 70, 'The mean of the values.'),
  limit('Upper', 70, 'The upper natural process limit.'),
  words('Advice', 420, 'What the target and the limits together say, and why.'),
];

function computed(header: string, width: number, help: string): Column {
  return { header, width, help, computed: true, align: 'right' };
}

/** Computed with more digits than anybody reads. */
function limit(header: string, width: number, help: string): Column {
  return { ...computed(header, width, help), format: '0.0' };
}

function words(header: string, width: number, help: string): Column {
  return { header, width, help, computed: true, align: 'left' };
}

const REVIEW = '=KPIREVIEW({<Current};{kpiData.Date:Value};{settings.=As-of date};{settings.Setting:Value})';

const CELLS: readonly PlannedCell[] = [
  titleBand('KPIs'),
  { row: 'band', column: 'Benchmark', content: 'as of', style: { align: 'right' } },
  {
    row: 'band',
    column: 'Current',
    content: { formula: '={settings.=As-of date}' },
    style: { format: DATE_FORMAT, align: 'right' },
  },
  { row: 'header', column: 'Current', content: { formula: REVIEW } },
];

export const kpisSheet: SheetPlan = {
  table: 'kpis',
  columns: COLUMNS,
  frozenColumns: 2,
  gridlines: true,
  rows: 100,
  tallRows: [],
  cells: CELLS,
  rules: KPI_RULES,
};
