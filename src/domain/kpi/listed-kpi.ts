import type { Problem } from '../../schema/problem.ts';
import type { Perspective } from '../../schema/words.ts';
import { isBlank } from '../input/cell.ts';
import { isRefused, type Reading } from '../input/reading.ts';
import { readTable } from '../input/table.ts';
import { readText } from '../input/text.ts';
import { plainWord, wordReader } from '../input/word.ts';
import type { CivilClock } from '../time/civil-date.ts';

const COLUMNS = [
  'ID',
  'KPI',
  'Perspective',
  'Target',
  'Benchmark',
  'Benchmark note',
  'Leading',
  'Objective',
] as const;

/** A KPI as a member of the set: what it looks at and what hangs on it. What can't be read is as if it were blank. */
export interface ListedKpi {
  readonly id: string;
  /** Its ID where it has no name. */
  readonly name: string;
  readonly perspective: Perspective | null;
  readonly hasTarget: boolean;
  readonly hasBenchmark: boolean;
  /** Segment, source and year of the benchmark. */
  readonly benchmarkNote: string;
  readonly isLeading: boolean;
  /** The ID of the objective that it serves, '' for none. */
  readonly objective: string;
}

export const PERSPECTIVES: Readonly<Record<Perspective, readonly string[]>> = {
  Financial: [],
  Customer: [],
  Operations: [],
  People: [],
};

const readPerspective = wordReader<Perspective>(PERSPECTIVES);
const YES = ['yes', 'true'];

/** One entry for each row below the header; undefined for a blank one. */
export function readListedKpis(values: unknown, civil: CivilClock): (ListedKpi | undefined)[] | Problem {
  const table = readTable(values, { name: 'the KPIs table', columns: COLUMNS, required: ['ID'] });
  if ('problem' in table) return table;
  return table.rows.map((cells) => {
    if (table.isUnused(cells)) return undefined;
    const at = (column: (typeof COLUMNS)[number]): unknown => cells[table.place(column)];
    const text = (column: (typeof COLUMNS)[number]): string => orBlank(readText(at(column), civil)) ?? '';
    return {
      id: text('ID'),
      name: text('KPI') || text('ID'),
      perspective: orBlank(readPerspective(at('Perspective'))),
      hasTarget: !isBlank(at('Target')),
      hasBenchmark: !isBlank(at('Benchmark')),
      benchmarkNote: text('Benchmark note'),
      isLeading: YES.includes(plainWord(at('Leading'))),
      objective: text('Objective'),
    };
  });
}

const orBlank = <Value extends string>(reading: Reading<Value>): Value | null =>
  isRefused(reading) ? null : reading;
