import { plainWord } from '../domain/input/word.ts';
import type { Refusal } from '../schema/calls.ts';
import { isRefusal, refuse, type Seen } from './action.ts';
import { columnOf, type Layout } from './layout.ts';
import { located } from './locate.ts';
import { rowsWithId } from './okr-table.ts';
import type { Cell } from './tab.ts';
import { KPI_HEADERS } from './tables.ts';

export interface FoundKpi {
  readonly id: string;
  readonly row: number;
  readonly layout: Layout;
  cell(header: string): Cell;
}

/** The row of a KPI by its ID. */
export function kpiRowOf(kpi: string, seen: Seen): FoundKpi | Refusal {
  const found = located('kpis', seen, [...KPI_HEADERS, 'Current']);
  if (isRefusal(found)) return found;
  const { tab, layout } = found;
  const place = rowsWithId(tab, layout).find(({ id }) => plainWord(id) === plainWord(kpi));
  if (place === undefined)
    return refuse(`${kpi} is no longer in ${tab.name}. Reload to see what is there now.`);
  const { id, row } = place;
  return { id, row, layout, cell: (header) => tab.values[row - 1]?.[columnOf(layout, header) - 1] ?? '' };
}
