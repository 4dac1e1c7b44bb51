import type { Problem } from '../../schema/problem.ts';
import type { Item, KeyResultType, Kind, Link } from '../../schema/words.ts';
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
  'Current',
  'Weight',
  'Last check-in',
  'Dismissed',
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
  readonly weight: number | null;
  readonly lastCheckIn: CivilDate | null;
  /** Names of advice rules, separated by commas. */
  readonly dismissed: string;
  /** Cells that could not be read, in the order in which the functions look at them. */
  readonly problems: readonly CellProblem[];
}

/** The rows of the OKRs sheet below its header row. */
export function readOkrRows(values: unknown, civil: CivilClock): OkrRow[] | Problem {
  const table = readTable(values, { name: 'the OKRs table', columns: OKR_COLUMNS, required: REQUIRED });
  if ('problem' in table) return table;
  const readRow = rowReader(table, civil);
  const blank = { ...readRow([]), blank: true, problems: [] };
  return table.rows.map((cells) => (table.isUnused(cells) ? blank : readRow(cells)));
}

const NONE: readonly CellProblem[] = [];

/** Finds the columns once for all rows. */
function rowReader(table: Table<OkrColumn>, civil: CivilClock): (cells: readonly unknown[]) => OkrRow {
  let problems = NONE;
  const refuse = <Blank>(column: OkrColumn, problem: Problem, blank: Blank): Blank => {
    problems = [...problems, { column, problem }];
    return blank;
  };
  const reader = <Value extends string | number, Blank extends Value | null>(
    column: OkrColumn,
    read: (cell: unknown, field: string) => Reading<Value>,
    blank: Blank,
  ) => {
    const place = table.place(column);
    const field = column.toLowerCase();
    return (cells: readonly unknown[]): Value | Blank => {
      const reading = read(cellAt(cells, place), field);
      return isRefused(reading) ? refuse(column, reading, blank) : (reading ?? blank);
    };
  };
  // Most cells are texts and numbers: their readers are called by name, so that the engine can inline them.
  const text = (column: OkrColumn) => {
    const place = table.place(column);
    const field = column.toLowerCase();
    return (cells: readonly unknown[]): string => {
      const reading = readText(cellAt(cells, place), civil, field);
      return isRefused(reading) ? refuse(column, reading, '') : reading;
    };
  };
  const number = (column: OkrColumn) => {
    const place = table.place(column);
    const field = column.toLowerCase();
    return (cells: readonly unknown[]): number | null => {
      const reading = readNumber(cellAt(cells, place), field);
      return isRefused(reading) ? refuse(column, reading, null) : reading;
    };
  };

  const [id, parent, title, owner] = [text('ID'), text('Parent'), text('Title'), text('Owner')];
  const [team, cycle, dismissed] = [text('Team'), text('Cycle'), text('Dismissed')];
  const [start, target, limit] = [number('Start'), number('Target'), number('Limit')];
  const type = reader('Type', readType, 'reach');
  const current = number('Current');
  const isDone = reader('Current', (cell, field) => readCurrent(cell, 'yes/no', field), null);
  const weight = number('Weight');
  const item = reader('Item', readItemOf, 'Key result');
  const link = reader('Link', readLink, 'contributes');
  const kind = reader('Kind', readKind, 'committed');
  const lastCheckIn = reader('Last check-in', (cell, field) => readDate(cell, civil, field), null);

  return (cells) => {
    problems = NONE;
    const startNow = start(cells);
    const targetNow = target(cells);
    const typeNow = type(cells);
    return {
      blank: false,
      start: startNow,
      target: targetNow,
      type: typeNow,
      limit: limit(cells),
      current: (typeNow === 'yes/no' ? isDone : current)(cells),
      id: id(cells),
      item: item(cells),
      parent: parent(cells),
      link: link(cells),
      title: title(cells),
      owner: owner(cells),
      team: team(cells),
      cycle: cycle(cells),
      kind: kind(cells),
      weight: weight(cells),
      lastCheckIn: lastCheckIn(cells),
      dismissed: dismissed(cells),
      problems,
    };
  };
}

/** Asking an array for the place −1 of an absent column is slow. */
const cellAt = (cells: readonly unknown[], place: number): unknown => (place < 0 ? undefined : cells[place]);

function readItemOf(cell: unknown, field: string): Reading<Item> {
  return readItem(cell, field) ?? { problem: 'missing', field, hint: 'Objective or Key result' };
}
