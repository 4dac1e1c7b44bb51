import { plainWord } from '../domain/input/word.ts';
import type { OkrChange, Refusal } from '../schema/calls.ts';
import { isRefusal, refuse } from './action.ts';
import { columnOf, type Layout } from './layout.ts';
import type { Contents } from './new-rows.ts';
import { leftOf, type PlanRow } from './okr-step.ts';
import { lastUsedRow, rowsWithId } from './okr-table.ts';
import { plainCells } from './plain-cells.ts';
import { isGone, rowFinder } from './row-of-id.ts';
import type { Tab } from './tab.ts';

export interface OkrSteps {
  /** One for each row that shall be there, in the order of the changes. */
  readonly steps: readonly Step[];
  /** Rows to take out. */
  readonly removed: ReadonlySet<number>;
  /** By row: the one directly below which it shall stand. */
  readonly below: ReadonlyMap<number, number>;
}

interface Step {
  readonly change: OkrChange;
  /** A new row gets one of those behind the last. */
  readonly row: number;
  /** What is left to write. */
  readonly left: Contents;
}

/** What is left to do of some changes, all of them or a refusal. */
export function okrSteps(
  changes: readonly OkrChange[],
  tab: Tab,
  layout: Layout,
  zone: string,
): OkrSteps | Refusal {
  const rows = planRows(tab, layout, zone);
  const find = rowFinder(rows, tab.name);
  const found: Found[] = [];
  for (const change of changes) {
    const each = rowOf(change, find(change.id), tab.name);
    if (isRefusal(each)) return each;
    found.push(each);
  }
  let last = lastUsedRow(tab, layout);
  const steps = found
    .filter(({ change }) => change.after !== null)
    .map(({ change, row, left }): Step => ({ change, row: row?.row ?? ++last, left }));
  const removed = new Map(
    found.flatMap(({ change, row }) =>
      row !== undefined && change.after === null ? [[row.row, plainWord(row.id)]] : [],
    ),
  );
  const below = placesBelow(steps, layout.headerRow, find, tab.name);
  if (isRefusal(below)) return below;
  const gone = new Set(removed.values());
  const isChild = ({ row, cell }: PlanRow) => !removed.has(row) && gone.has(plainWord(cell('Parent')));
  const child = gone.size > 0 ? rows.find(isChild) : undefined;
  return child ? hasChild(child, tab.name) : { steps, below, removed: new Set(removed.keys()) };
}

interface Found {
  readonly change: OkrChange;
  readonly row: PlanRow | undefined;
  readonly left: Contents;
}

function rowOf(change: OkrChange, row: PlanRow | Refusal | undefined, tab: string): Found | Refusal {
  if (row !== undefined && isRefusal(row)) return row;
  const left = leftOf(change, row, tab);
  return isRefusal(left) ? left : { change, row, left };
}

export function planRows(tab: Tab, layout: Layout, zone: string): readonly PlanRow[] {
  const plain = plainCells(zone);
  return rowsWithId(tab, layout).map(({ id, row }) => {
    const read = (header: string) => tab.values[row - 1]?.[columnOf(layout, header) - 1] ?? '';
    return { id, row, cell: (header) => plain([[read(header)]])[0]?.[0] ?? '' };
  });
}

function placesBelow(
  steps: readonly Step[],
  headerRow: number,
  find: ReturnType<typeof rowFinder<PlanRow>>,
  tab: string,
): ReadonlyMap<number, number> | Refusal {
  const places = new Map([
    ['', headerRow],
    ...steps.map(({ change, row }) => [plainWord(change.id), row] as const),
  ]);
  const below = new Map<number, number>();
  for (const { change, row } of steps) {
    if (change.below === null) continue;
    const above = plainWord(change.below);
    const found = find(change.below);
    if (found && isRefusal(found)) return found;
    const place = places.get(above) ?? found?.row;
    if (place === undefined) return isGone(change.below, tab);
    below.set(row, place);
  }
  return below;
}

const hasChild = ({ id, cell }: PlanRow, tab: string): Refusal =>
  refuse(`${id} hangs below ${cell('Parent')} in ${tab} now. Nothing was saved; move it away first.`);
