import type { Problem } from '../../schema/problem.ts';
import type { Item, KeyResultType, Kind, Link } from '../../schema/words.ts';
import { shown } from '../input/cell.ts';
import { readDate } from '../input/date.ts';
import { readNumber } from '../input/number.ts';
import { isRefused, type Reading } from '../input/reading.ts';
import { readTable, type Table } from '../input/table.ts';
import { readText } from '../input/text.ts';
import type { CivilClock, CivilDate } from '../time/civil-date.ts';
import { type Measure, readCurrent } from './measure.ts';
import { readItem, readKind, readLink, readType } from './words.ts';

const OKR_COLUMNS = [
  'ID',
  'Item',
  'Parent',
  'Link',
  'Title',
  'Owner',
  'Team',
  'Cycle',
  'Kind',
  'Type',
  'Start',
  'Target',
  'Limit',
  'Unit',
  'Current',
  'Weight',
  'Confidence',
  'Last check-in',
  'KPI',
] as const;

export type OkrColumn = (typeof OKR_COLUMNS)[number];

/** Without these nothing can be scored; any other may be absent and is then as if it were blank. */
const REQUIRED: readonly OkrColumn[] = ['ID', 'Item', 'Parent', 'Cycle', 'Start', 'Target', 'Current'];

export interface CellProblem {
  readonly column: OkrColumn;
  readonly problem: Problem;
}

/** An objective or a key result. A blank text is '', a blank or unreadable number is null. */
export interface OkrRow extends Measure {
  /** Whether none of these columns is filled in; it stays in the list so that row numbers keep. */
  readonly blank: boolean;
  readonly id: string;
  readonly item: Item;
  readonly parent: string;
  readonly link: Link;
  readonly title: string;
  readonly owner: string;
  readonly team: string;
  readonly cycle: string;
  readonly kind: Kind;
  readonly type: KeyResultType;
  readonly unit: string;
  readonly weight: number | null;
  readonly confidence: number | null;
  readonly lastCheckIn: CivilDate | null;
  readonly kpi: string;
  /** Cells that could not be read, in the order in which the functions look at them. */
  readonly problems: readonly CellProblem[];
}

/** The rows of the OKRs sheet below its header row. */
export function readOkrRows(values: unknown, civil: CivilClock): OkrRow[] | Problem {
  const table = readTable(values, { name: 'the OKRs table', columns: OKR_COLUMNS, required: REQUIRED });
  if ('problem' in table) return table;
  const blank = { ...readRow(table, [], civil), blank: true, problems: [] };
  return table.rows.map((cells) => (table.isUnused(cells) ? blank : readRow(table, cells, civil)));
}

function readRow(table: Table<OkrColumn>, cells: readonly unknown[], civil: CivilClock): OkrRow {
  const problems: CellProblem[] = [];
  function settled<Value extends string | number>(column: OkrColumn, reading: Reading<Value>): Value | null {
    if (!isRefused(reading)) return reading;
    problems.push({ column, problem: reading });
    return null;
  }
  const cell = (column: OkrColumn): unknown => table.cell(cells, column);
  const name = (column: OkrColumn): string => column.toLowerCase();
  const text = (column: OkrColumn): string =>
    settled(column, readText(cell(column), civil, name(column))) ?? '';
  const number = (column: OkrColumn): number | null =>
    settled(column, readNumber(cell(column), name(column)));

  const start = number('Start');
  const target = number('Target');
  const type = settled('Type', readType(cell('Type'), 'type')) ?? 'reach';
  const limit = number('Limit');
  return {
    blank: false,
    start,
    target,
    type,
    limit,
    current: settled('Current', readCurrent(cell('Current'), type)),
    id: text('ID'),
    item: settled('Item', readItemOf(cell('Item'))) ?? 'Key result',
    parent: text('Parent'),
    link: settled('Link', readLink(cell('Link'), 'link')) ?? 'contributes',
    title: text('Title'),
    owner: text('Owner'),
    team: text('Team'),
    cycle: text('Cycle'),
    kind: settled('Kind', readKind(cell('Kind'), 'kind')) ?? 'committed',
    unit: text('Unit'),
    weight: number('Weight'),
    confidence: settled('Confidence', readConfidence(cell('Confidence'))),
    lastCheckIn: settled('Last check-in', readDate(cell('Last check-in'), civil, 'last check-in')),
    kpi: text('KPI'),
    problems,
  };
}

function readItemOf(cell: unknown): Reading<Item> {
  return readItem(cell, 'item') ?? { problem: 'missing', field: 'item', hint: 'Objective or Key result' };
}

function readConfidence(cell: unknown): Reading<number> {
  const confidence = readNumber(cell, 'confidence');
  if (typeof confidence !== 'number' || (confidence >= 0 && confidence <= 10)) return confidence;
  return { problem: 'outOfRange', field: 'confidence', shown: shown(confidence), least: 0, most: 10 };
}
