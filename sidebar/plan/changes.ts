import type { PlanCells } from '../../src/schema/call-inputs.ts';
import type { OkrChange } from '../../src/schema/calls.ts';
import { isNamed, type OkrTree } from '../okr/okr-tree.ts';
import { placeBelow } from '../okr/places.ts';
import { type PlanHeader, type PlanRow, textOf } from './plan-rows.ts';

export function added(tree: OkrTree<PlanRow>, id: string, cells: PlanCells): OkrChange[] {
  const item = cells.Item === 'Objective' ? 'Objective' : 'Key result';
  const newcomer = { item, parent: textOf(cells, 'Parent'), cycle: textOf(cells, 'Cycle') } as const;
  return [{ id, before: null, after: cells, below: placeBelow(tree, newcomer) }];
}

/** With another parent, all that hangs under the row moves along. Nothing where nothing differs. */
export function edited(tree: OkrTree<PlanRow>, row: PlanRow, cells: PlanCells): OkrChange[] {
  const { okr } = row;
  const change = difference(row, cells);
  if (Object.keys(change.after).length === 0) return [];
  if (change.after.Parent === undefined) return [{ id: okr.id, ...change, below: null }];
  const along = tree.beneath(row).filter((each) => isNamed(tree, each));
  const parent = textOf(cells, 'Parent');
  const below = placeBelow(tree, { item: okr.item, parent, cycle: okr.cycle }, [row, ...along]);
  const ids = [okr.id, ...along.map((each) => each.okr.id)];
  return ids.map((id, at) =>
    at === 0
      ? { id, ...change, below }
      : { id, before: {}, after: {}, below: below === null ? null : (ids[at - 1] ?? null) },
  );
}

/** What can be read of the row and is to be otherwise. Current is kept for the day when the KPI is taken away again. */
function difference({ cells: now }: PlanRow, cells: PlanCells): { before: PlanCells; after: PlanCells } {
  const headers = (Object.keys(cells) as PlanHeader[]).filter(
    (header) => (now[header] ?? '') !== (cells[header] ?? ''),
  );
  const isFedNow = headers.includes('KPI') && Boolean(cells.KPI) && textOf(now, 'KPI') === '';
  const picked = (from: PlanCells) =>
    Object.fromEntries(headers.map((header) => [header, from[header] ?? null]));
  return {
    before: { ...picked(now), ...(isFedNow && { Current: now.Current ?? null }) },
    after: { ...picked(cells), ...(isFedNow && { Current: null }) },
  };
}

/** The row and all that hangs under it, as far as it isn't yet. */
export function retired(tree: OkrTree<PlanRow>, row: PlanRow): OkrChange[] {
  const all = [row, ...tree.beneath(row)].filter(({ okr }) => okr.link !== 'retired');
  return linked(tree, all, 'retired');
}

/** The row and what was retired under it. */
export function broughtBack(tree: OkrTree<PlanRow>, row: PlanRow): OkrChange[] {
  const all = [row, ...tree.beneath(row)].filter(({ okr }) => okr.link === 'retired');
  return linked(tree, all, null);
}

function linked(tree: OkrTree<PlanRow>, rows: readonly PlanRow[], link: string | null): OkrChange[] {
  return rows
    .filter((row) => isNamed(tree, row))
    .map(({ okr, cells }) => ({
      id: okr.id,
      before: { Link: cells.Link ?? null },
      after: { Link: link },
      below: null,
    }));
}

/** What takes changes back that were made to these rows. */
export function undone({ rows, find }: OkrTree<PlanRow>, changes: readonly OkrChange[]): OkrChange[] {
  const above = (id: string): string => {
    const before = rows.slice(0, find(id)?.at ?? 0).filter(({ okr }) => okr.id !== '');
    return before[before.length - 1]?.okr.id ?? '';
  };
  return changes
    .map(({ id, before, after, below }) => ({
      id,
      before: after,
      after: before,
      below: below === null || before === null ? null : above(id),
    }))
    .reverse();
}
