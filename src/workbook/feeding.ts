import type { Layout } from './layout.ts';
import type { CellContent } from './sheet-plan.ts';
import { filledIn } from './template.ts';

/** The columns of KPIs that a key result takes its current value from. */
export const FEEDING = ['ID', 'Current'];
const CURRENT = '=IFERROR(INDEX({kpis.Current};MATCH({$KPI};{kpis.ID};0));"")';

/** What stands under Current in a row whose KPI feeds it. In a template `$` names a cell of the first row below the header. */
export const fedCurrent = (okrs: Layout, row: number, kpis: Layout): CellContent => ({
  formula: filledIn(CURRENT, { ...okrs, headerRow: row - 1 }, { kpis }),
});
