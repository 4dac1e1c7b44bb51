import { kpiStatus } from '../../src/domain/kpi/status.ts';
import type { CellsView } from '../../src/schema/format-views.ts';
import type { Direction } from '../../src/schema/words.ts';
import { type Band, goalOf } from './band.ts';
import { type Comparison, targetIn } from './comparison.ts';
import { contentsOf } from './selection.ts';

/** How many of the selected cells get each colour, and how many none. */
export interface Counts {
  readonly good: number;
  readonly warn: number;
  readonly bad: number;
  readonly blanks: number;
  readonly texts: number;
  /** Numbers beside a blank or a text. */
  readonly unmatched: number;
  /** Numbers whose amber limit lies on the good side of what stands beside them. */
  readonly crossed: number;
}

export function counted(cells: CellsView, comparison: Comparison, direction: Direction, band: Band): Counts {
  const found = { good: 0, warn: 0, bad: 0, unmatched: 0, crossed: 0 };
  cells.values.forEach((row, index) => {
    const goal = goalOf(targetIn(comparison, index), direction, band);
    for (const value of row) if (typeof value === 'number') found[fateOf(value, goal)] += 1;
  });
  const { blanks, texts } = contentsOf(cells);
  return { ...found, blanks, texts };
}

function fateOf(value: number, goal: ReturnType<typeof goalOf>) {
  switch (kpiStatus(value, goal)) {
    case 'On target':
      return 'good';
    case 'Near target':
      return 'warn';
    case 'Off target':
      return 'bad';
    case 'No target':
      return 'unmatched';
    default:
      return 'crossed';
  }
}

/** "3 stay as they are: 2 blank, 1 text"; blank where all get a colour. */
export function uncoloured({ blanks, texts, unmatched, crossed }: Counts): string {
  const all = blanks + texts + unmatched + crossed;
  const reasons = [
    part(blanks, 'blank', 'blank'),
    part(texts, 'text', 'texts'),
    part(unmatched, 'without a number to compare with', 'without a number to compare with'),
    part(crossed, 'with the amber limit on the good side', 'with the amber limit on the good side'),
  ].filter((reason) => reason !== '');
  return all === 0
    ? ''
    : `${all} ${all === 1 ? 'stays as it is' : 'stay as they are'}: ${reasons.join(', ')}`;
}

const part = (count: number, one: string, many: string) =>
  count === 0 ? '' : `${count} ${count === 1 ? one : many}`;
