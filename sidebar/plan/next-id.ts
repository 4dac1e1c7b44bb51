import type { Item } from '../../src/schema/words.ts';

const PREFIXES: Readonly<Record<Item, string>> = { Objective: 'O', 'Key result': 'KR' };

/** Counts on from the highest number in use. */
export function nextId(ids: readonly string[], item: Item): string {
  const numbered = new RegExp(`^${PREFIXES[item]}(\\d{1,9})$`, 'i');
  const highest = ids.reduce((most, id) => Math.max(most, Number(numbered.exec(id.trim())?.[1] ?? 0)), 0);
  return `${PREFIXES[item]}${highest + 1}`;
}
