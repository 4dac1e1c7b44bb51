import { plainWord } from '../domain/input/word.ts';
import { fromIso } from '../domain/time/civil-date.ts';
import type { Refusal, SaveKpiValuesInput } from '../schema/calls.ts';
import { isRefusal, type Seen } from './action.ts';
import { appendedRow } from './appended-row.ts';
import type { Layout } from './layout.ts';
import { located } from './locate.ts';
import { rowsWithId } from './okr-table.ts';
import { isGone } from './row-of-id.ts';
import type { CellContent } from './sheet-plan.ts';
import type { Tab } from './tab.ts';
import { KPI_DATA_HEADERS } from './tables.ts';

interface KpiDataRows {
  readonly tab: Tab;
  readonly layout: Layout;
  /** One a value, in the table's own order of columns. */
  readonly rows: readonly (readonly CellContent[])[];
}

/** What a save writes into KPI data. */
export function kpiDataRows(seen: Seen, { key, who, values }: SaveKpiValuesInput): KpiDataRows | Refusal {
  const kpis = located('kpis', seen, ['ID']);
  if (isRefusal(kpis)) return kpis;
  const data = located('kpiData', seen, KPI_DATA_HEADERS);
  if (isRefusal(data)) return data;
  const ids = new Map(rowsWithId(kpis.tab, kpis.layout).map(({ id }) => [plainWord(id), id]));
  const gone = values.find(({ kpi }) => !ids.has(plainWord(kpi)));
  if (gone !== undefined) return isGone(gone.kpi, kpis.tab.name);
  const rows = values.map(({ date, kpi, value, note }) =>
    appendedRow(data.layout, {
      Date: fromIso(date) ?? null,
      KPI: ids.get(plainWord(kpi)) ?? kpi,
      Value: value,
      Note: note,
      Who: who.trim(),
      Key: key,
    }),
  );
  return { ...data, rows };
}
