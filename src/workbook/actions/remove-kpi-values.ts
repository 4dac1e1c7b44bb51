import type { SaveKpiValuesInput } from '../../schema/calls.ts';
import { type Action, isRefusal } from '../action.ts';
import { kpiDataRows } from '../kpi-data-rows.ts';
import { columnOf } from '../layout.ts';
import { cellText, removedRows } from '../removed-rows.ts';
import type { CellContent } from '../sheet-plan.ts';
import type { Cell } from '../tab.ts';

/** Takes a save back as long as its rows are as it wrote them. Once they are gone, a repeated call changes nothing. */
export const removeKpiValues: Action<SaveKpiValuesInput, { removed: number }> = {
  writes: true,
  needs: () => ({ tables: { kpis: 'all', kpiData: 'all' } }),
  decide(seen, input, { zone }) {
    const wanted = kpiDataRows(seen, input);
    if (isRefusal(wanted)) return wanted;
    const { tab, layout, rows } = wanted;
    const key = columnOf(layout, 'Key') - 1;
    const found = tab.values.flatMap((cells, index) => (cells[key] === input.key ? [index + 1] : []));
    const texts = (row: readonly (Cell | CellContent)[] = []) => row.map((cell) => cellText(cell, zone));
    const there = found.map((row) => texts(tab.values[row - 1]));
    const edits = removedRows(tab, layout, found, there, rows.map(texts));
    return isRefusal(edits) ? edits : { edits, output: { removed: found.length } };
  },
};
