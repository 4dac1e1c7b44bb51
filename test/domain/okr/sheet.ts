import { type BrokenCycle, type Cycle, readCycles } from '../../../src/domain/okr/cycle.ts';
import { type OkrRow, readOkrRows } from '../../../src/domain/okr/okr-row.ts';
import { civilDateIn } from '../../../src/domain/time/civil-date.ts';
import { problemText } from '../../../src/schema/problem.ts';

export const utc = civilDateIn('Etc/UTC');

/** Cells of a table drawn with bars; numbers are numbers. */
export function drawn(text: string): (string | number)[][] {
  return text
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => asTyped(cell.trim())));
}

const asTyped = (cell: string): string | number => (/^-?\d+(\.\d+)?$/.test(cell) ? Number(cell) : cell);

export function okrRows(values: unknown): OkrRow[] {
  const rows = readOkrRows(values, utc);
  if ('problem' in rows) throw new Error(problemText(rows));
  return rows;
}

export function cyclesOf(values: unknown): (Cycle | BrokenCycle)[] {
  const cycles = readCycles(values, utc);
  if ('problem' in cycles) throw new Error(problemText(cycles));
  return cycles;
}
