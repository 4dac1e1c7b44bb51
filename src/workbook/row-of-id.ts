import { plainWord } from '../domain/input/word.ts';
import type { Refusal } from '../schema/calls.ts';
import { refuse } from './action.ts';

interface Row {
  readonly id: string;
  readonly row: number;
}

/** By plain ID: the rows that have it. */
export function rowsById<Found extends Row>(rows: readonly Found[]): ReadonlyMap<string, readonly Found[]> {
  const found = new Map<string, Found[]>();
  for (const row of rows) {
    const id = plainWord(row.id);
    found.set(id, [...(found.get(id) ?? []), row]);
  }
  return found;
}

/** Finds the one row of an ID; undefined where there is none. */
export function rowFinder<Found extends Row>(
  rows: readonly Found[],
  tab: string,
): (id: string) => Found | Refusal | undefined {
  const byId = rowsById(rows);
  return (id) => {
    const same = byId.get(plainWord(id)) ?? [];
    return same.length > 1 ? refuse(`${standsTwice(same, tab)} Nothing was saved.`) : same[0];
  };
}

export const standsTwice = (rows: readonly Row[], tab: string): string =>
  `The ID ${rows[0]?.id} stands in rows ${rows.map(({ row }) => row).join(' and ')} of ${tab}. Give one of them another ID.`;

export const isGone = (id: string, tab: string): Refusal =>
  refuse(`${id} is no longer in ${tab}. Nothing was saved; reload to see what is there now.`);
