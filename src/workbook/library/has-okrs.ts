import type { Action } from '../action.ts';
import { findHeader } from '../locate.ts';
import { lastUsedRow } from '../okr-table.ts';
import { TABLES } from '../tables.ts';

/** Whether anything stands in the OKRs table already. */
export const hasOkrs: Action<Record<string, never>, { any: boolean }> = {
  writes: false,
  needs: () => ({ tables: { okrs: 'all' } }),
  decide(seen) {
    const tab = seen.tabs.okrs;
    const layout = tab && findHeader('okrs', tab, TABLES.okrs.knownBy);
    const any = tab !== undefined && layout !== undefined && lastUsedRow(tab, layout) > layout.headerRow;
    return { edits: [], output: { any } };
  },
};
