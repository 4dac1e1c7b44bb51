import type { Problem } from '../../schema/problem.ts';
import { isBlank } from '../input/cell.ts';
import { readDate } from '../input/date.ts';
import { isRefused } from '../input/reading.ts';
import { readTable, type Table } from '../input/table.ts';
import { readText } from '../input/text.ts';
import { plainWord } from '../input/word.ts';
import type { CivilClock, CivilDate } from '../time/civil-date.ts';

type CycleColumn = 'Name' | 'Start' | 'End';

const COLUMNS: readonly CycleColumn[] = ['Name', 'Start', 'End'];

export interface Cycle {
  readonly name: string;
  readonly start: CivilDate;
  readonly end: CivilDate;
}

/** A cycle whose dates can't be used keeps its name, so that the rows that name it can say why. */
export interface BrokenCycle {
  readonly name: string;
  readonly cause: Problem;
}

/** Rows without a name are passed over. */
export function readCycles(values: unknown, civil: CivilClock): (Cycle | BrokenCycle)[] | Problem {
  const table = readTable(values, { name: 'the cycles', columns: COLUMNS, required: COLUMNS });
  if ('problem' in table) return table;
  return table.rows
    .filter((cells) => !isBlank(table.cell(cells, 'Name')))
    .map((cells) => readCycle(table, cells, civil));
}

function readCycle(
  table: Table<CycleColumn>,
  cells: readonly unknown[],
  civil: CivilClock,
): Cycle | BrokenCycle {
  const name = readText(table.cell(cells, 'Name'), civil, 'name');
  if (isRefused(name)) return { name: '', cause: name };
  const start = readDate(table.cell(cells, 'Start'), civil, 'start');
  const end = readDate(table.cell(cells, 'End'), civil, 'end');
  if (isRefused(start)) return { name, cause: start };
  if (isRefused(end)) return { name, cause: end };
  if (start === null) return { name, cause: { problem: 'missing', field: 'start date' } };
  if (end === null) return { name, cause: { problem: 'missing', field: 'end date' } };
  return end > start ? { name, start, end } : { name, cause: { problem: 'endNotAfterStart' } };
}

/** Finds a cycle by name, whatever its case; says which one when that can't be done. */
export function cycleFinder(cycles: readonly (Cycle | BrokenCycle)[]): (name: string) => Cycle | Problem {
  const found = new Map<string, Cycle | Problem>();
  for (const cycle of cycles) {
    const { name } = cycle;
    const word = plainWord(name);
    if (found.has(word)) found.set(word, { problem: 'duplicateCycle', cycle: name });
    else found.set(word, 'cause' in cycle ? { problem: 'inCycle', cycle: name, cause: cycle.cause } : cycle);
  }
  return (name) => {
    if (name === '') return { problem: 'missing', field: 'cycle' };
    return found.get(name) ?? found.get(plainWord(name)) ?? { problem: 'unknownCycle', cycle: name };
  };
}
