import { isRefusal, type Seen } from './action.ts';
import type { Edit } from './edit.ts';
import { columnOf, type Layout } from './layout.ts';
import { located } from './locate.ts';
import type { CellContent } from './sheet-plan.ts';
import { columnsOf } from './tab.ts';
import { filledIn } from './template.ts';
import { writeRow } from './write-row.ts';

/** The columns of KPIs that a key result takes its current value from. */
export const FEEDING = ['ID', 'Current'];
const CURRENT = '=IFERROR(INDEX({kpis.Current};MATCH({$KPI};{kpis.ID};0));"")';

/** What stands in Current of a row of OKRs that a KPI feeds. */
export const feedOf = (okrs: Layout, row: number, kpis: Layout): CellContent => ({
  // In a template `$` names a cell of the first row below the header.
  formula: filledIn(CURRENT, { ...okrs, headerRow: row - 1 }, { kpis }),
});

const READ = ['Item', 'KPI', 'Current'];

/**
 * Feeds rows of which somebody typed the KPI and whose Current is empty. A number or a formula there is that person's.
 * `okrs` is where the columns will stand, which need not be where the tab still has them.
 */
export function feedEmpty(seen: Seen, okrs: Layout, kpis: Layout): readonly Edit[] {
  const found = located('okrs', seen, READ);
  if (isRefusal(found)) return [];
  const { tab, layout } = found;
  const place = columnOf(layout, 'Current') - 1;
  return columnsOf(tab, layout, READ).flatMap(([item, kpi, current], index) => {
    const row = layout.headerRow + index;
    const isEmpty = current === '' && !tab.formulas?.[row - 1]?.[place];
    return index > 0 && isEmpty && kpi !== '' && item !== 'Objective'
      ? writeRow('okrs', okrs, row, { Current: feedOf(okrs, row, kpis) })
      : [];
  });
}
