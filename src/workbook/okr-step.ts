import type { PlanCells } from '../schema/call-inputs.ts';
import type { OkrChange, Refusal } from '../schema/calls.ts';
import { refuse } from './action.ts';
import type { Contents } from './new-rows.ts';
import type { PlainCell } from './plain-cells.ts';
import { isGone } from './row-of-id.ts';
import { OKR_HEADERS } from './tables.ts';

/** A row of OKRs as it was read. */
export interface PlanRow {
  readonly id: string;
  readonly row: number;
  readonly cell: (header: string) => PlainCell;
}

/** A new row behind the last one. */
export const newRow = (id: string, after: PlanCells): OkrChange => ({ id, before: null, after, below: null });

/**
 * What is left to write of a change in its row, where each cell still is what it was or already what it shall be; a row
 * that is taken out has nothing in it but what it was.
 */
export function leftOf(
  { id, before, after }: OkrChange,
  row: PlanRow | undefined,
  tab: string,
): Contents | Refusal {
  if (row === undefined) return before === null || after === null ? { ID: id, ...after } : isGone(id, tab);
  // What a KPI feeds changes by itself and is not compared.
  const isFed = Boolean(before?.KPI || after?.KPI);
  const differs = (cells: Contents | null) => (header: string) =>
    !(isFed && header === 'Current') && row.cell(header) !== (cells?.[header] ?? '');
  const open = after === null ? OKR_HEADERS.slice(1) : Object.keys(after).filter(differs(after));
  if (before === null) return open.length === 0 ? {} : isTaken(row, tab);
  const strange = open.find(differs(before));
  if (strange !== undefined) return isChanged(row, strange, tab);
  return after === null ? {} : { ...picked(after, open), ...letGo(before, after, row) };
}

const picked = (cells: Contents, headers: readonly string[]): Contents =>
  Object.fromEntries(headers.map((header) => [header, cells[header] ?? '']));

/** What a KPI fed last stays as a number. */
function letGo(before: PlanCells, after: PlanCells, row: PlanRow): Contents {
  if (!before.KPI || after.KPI) return {};
  return { Current: after.Current === undefined ? row.cell('Current') : after.Current };
}

const isTaken = ({ id, row }: PlanRow, tab: string): Refusal =>
  refuse(
    `${id} is in row ${row} of ${tab} already, with other content. Nothing was saved; reload for a free ID.`,
  );

const isChanged = ({ id, row }: PlanRow, header: string, tab: string): Refusal =>
  refuse(
    `Somebody has changed ${header} of ${id} in the meantime (row ${row} of ${tab}). Nothing was saved; reload to see it.`,
  );
