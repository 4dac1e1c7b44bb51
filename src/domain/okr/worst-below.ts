import type { Status } from '../../schema/words.ts';
import { WORST_FIRST } from './worst-first.ts';

/** A status and the row that has it. */
interface Found {
  readonly status: Status;
  readonly at: number;
}

/**
 * By row, the worst status of all that counts for it at any depth; of equal ones a cause before what it makes worse. `countsFor` is the row that each row counts for, −1 for none.
 */
export function worstBelow(
  statuses: readonly (Status | null)[],
  countsFor: Int32Array,
  childrenFirst: Int32Array,
): (Found | undefined)[] {
  const worst: (Found | undefined)[] = new Array(statuses.length).fill(undefined);
  for (const at of childrenFirst) {
    const parent = countsFor[at] ?? -1;
    if (parent < 0) continue;
    const status = statuses[at] ?? null;
    const own = status === null ? undefined : { status, at };
    worst[parent] = worse(worst[parent], worse(worst[at], own));
  }
  return worst;
}

/** The first one of two equal ones. */
function worse(first: Found | undefined, second: Found | undefined): Found | undefined {
  if (first === undefined || second === undefined) return first ?? second;
  return WORST_FIRST.indexOf(second.status) < WORST_FIRST.indexOf(first.status) ? second : first;
}
