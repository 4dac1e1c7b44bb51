import type { OkrRow } from '../../src/domain/okr/okr-row.ts';
import { outline } from '../../src/domain/okr/outline.ts';

/** The ID of the last row of the sheet among an objective and all beneath it; null where it is not found. */
export function lastBelow(rows: readonly OkrRow[], id: string): string | null {
  const { parentOf, childrenFirst, problems } = outline(rows);
  const within = new Set<number>();
  let last = -1;
  for (const at of childrenFirst.slice().reverse()) {
    const row = rows[at];
    if (row === undefined || (row.id !== id && !within.has(parentOf[at] ?? -1))) continue;
    within.add(at);
    if (row.id !== '' && !problems.has(at)) last = Math.max(last, at);
  }
  return rows[last]?.id ?? null;
}
