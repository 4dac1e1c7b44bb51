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

/** Whether a cycle is part of another one, or is as long: their first and last days need not agree. */
export const isWithin = (part: Cycle, whole: Cycle): boolean =>
  part.end - part.start <= whole.end - whole.start &&
  Math.abs(part.start + part.end - whole.start - whole.end) < whole.end - whole.start;

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
    .filter((cells) => !isBlank(cells[table.place('Name')]))
    .map((cells) => readCycle(table, cells, civil));
}

function readCycle(
  table: Table<CycleColumn>,
  cells: readonly unknown[],
  civil: CivilClock,
): Cycle | BrokenCycle {
  const name = readText(cells[table.place('Name')], civil, 'name');
  if (isRefused(name)) return { name: '', cause: name };
  const start = readDate(cells[table.place('Start')], civil, 'start');
  const end = readDate(cells[table.place('End')], civil, 'end');
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
    const usable: Cycle | Problem =
      'cause' in cycle ? { problem: 'inCycle', cycle: name, cause: cycle.cause } : cycle;
    found.set(word, found.has(word) ? { problem: 'duplicateCycle', cycle: name } : usable);
  }
  const lookUp = (name: string): Cycle | Problem => {
    if (name === '') return { problem: 'missing', field: 'cycle' };
    return found.get(plainWord(name)) ?? { problem: 'unknownCycle', cycle: name };
  };
  const byName = new Map<string, Cycle | Problem>();
  return (name) => {
    const known = byName.get(name);
    if (known !== undefined) return known;
    const cycle = lookUp(name);
    byName.set(name, cycle);
    return cycle;
  };
}
