import type { Layout } from './layout.ts';
import { rowsWithId } from './okr-table.ts';
import type { Tab } from './tab.ts';

/** Of objectives, key results and KPIs. */
type Prefix = 'O' | 'KR' | 'K';

/** Counts on from the highest number in use. */
export function newIds(tab: Tab, layout: Layout): (prefix: Prefix) => string {
  const highest = { O: 0, KR: 0, K: 0 };
  for (const { id } of rowsWithId(tab, layout)) {
    const [, prefix, digits] = /^(O|KR|K)(\d{1,9})$/.exec(id.toUpperCase()) ?? [];
    if (prefix === 'O' || prefix === 'KR' || prefix === 'K')
      highest[prefix] = Math.max(highest[prefix], Number(digits));
  }
  return (prefix) => {
    highest[prefix] += 1;
    return `${prefix}${highest[prefix]}`;
  };
}
