import type { Action, Seen } from '../action.ts';
import { findHeader } from '../locate.ts';
import { lastUsedRow } from '../okr-table.ts';
import { KPI_HEADERS, OKR_HEADERS, TABLES } from '../tables.ts';

/** Whether anything stands in the OKRs table or the KPIs table already. */
export const hasGoals: Action<Record<string, never>, { any: boolean }> = {
  writes: false,
  needs: () => ({ tables: { okrs: 'all', kpis: 'all' } }),
  decide: (seen) => ({
    edits: [],
    output: { any: isUsed('okrs', seen) || isUsed('kpis', seen) },
  }),
};

const HEADERS = { okrs: OKR_HEADERS, kpis: KPI_HEADERS } as const;

function isUsed(table: 'okrs' | 'kpis', { tabs }: Seen): boolean {
  const tab = tabs[table];
  const layout = tab && findHeader(table, tab, TABLES[table].knownBy);
  return (
    tab !== undefined && layout !== undefined && lastUsedRow(tab, layout, HEADERS[table]) > layout.headerRow
  );
}
