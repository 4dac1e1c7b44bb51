import type { Problem } from '../../schema/problem.ts';
import type { Cadence, Direction } from '../../schema/words.ts';
import { readNumber } from '../input/number.ts';
import type { Reading } from '../input/reading.ts';
import { readTable } from '../input/table.ts';
import { readText } from '../input/text.ts';
import type { CivilClock } from '../time/civil-date.ts';
import { readCadence, readDirection } from './words.ts';

const KPI_COLUMNS = [
  'ID',
  'KPI',
  'Perspective',
  'Owner',
  'Team',
  'Unit',
  'Direction',
  'Cadence',
  'Target',
  'Red flag',
  'Benchmark',
  'Benchmark note',
  'Leading',
  'Objective',
] as const;

type KpiColumn = (typeof KPI_COLUMNS)[number];

/** Any other may be absent and is then as if it were blank. */
const REQUIRED: readonly KpiColumn[] = ['ID'];

/** A KPI as its row has it; a cell that can't be read is what is wrong with it. */
export interface KpiRow {
  /** Whether none of the columns is filled in; it stays in the list so that row numbers keep. */
  readonly blank: boolean;
  readonly id: string | Problem;
  readonly direction: Direction | Problem;
  readonly cadence: Reading<Cadence>;
  readonly target: Reading<number>;
  readonly redFlag: Reading<number>;
  readonly benchmark: Reading<number>;
}

/** The rows of the KPIs sheet below its header row. */
export function readKpiRows(values: unknown, civil: CivilClock): KpiRow[] | Problem {
  const table = readTable(values, { name: 'the KPIs table', columns: KPI_COLUMNS, required: REQUIRED });
  if ('problem' in table) return table;
  return table.rows.map((cells) => {
    const at = (column: KpiColumn): unknown => cells[table.place(column)];
    return {
      blank: table.isUnused(cells),
      id: readText(at('ID'), civil, 'ID') || { problem: 'missing', field: 'ID' },
      direction: readDirection(at('Direction'), 'direction') ?? 'up',
      cadence: readCadence(at('Cadence'), 'cadence'),
      target: readNumber(at('Target'), 'target'),
      redFlag: readNumber(at('Red flag'), 'red flag'),
      benchmark: readNumber(at('Benchmark'), 'benchmark'),
    };
  });
}
