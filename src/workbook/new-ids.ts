import type { Layout } from './layout.ts';
import { rowsWithId } from './okr-table.ts';
import type { Tab } from './tab.ts';

/** Counts on from the highest number in use. */
export function newIds(tab: Tab, layout: Layout): (prefix: 'O' | 'KR') => string {
  const highest = { O: 0, KR: 0 };
  for (const { id } of rowsWithId(tab, layout)) {
    const [, prefix, digits] = /^(O|KR)(\d{1,9})$/.exec(id.toUpperCase()) ?? [];
    if (prefix === 'O' || prefix === 'KR') highest[prefix] = Math.max(highest[prefix], Number(digits));
  }
  return (prefix) => {
    highest[prefix] += 1;
    return `${prefix}${highest[prefix]}`;
  };
}
