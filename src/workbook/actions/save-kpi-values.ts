import { readDate } from '../../domain/input/date.ts';
import { plainWord } from '../../domain/input/word.ts';
import { civilDateIn } from '../../domain/time/civil-date.ts';
import type { Refusal, SaveKpiValuesInput } from '../../schema/calls.ts';
import { type Action, isRefusal, refuse } from '../action.ts';
import { type Layout, lastColumn } from '../layout.ts';
import { located } from '../locate.ts';
import { rowsWithId } from '../okr-table.ts';
import type { CellContent } from '../sheet-plan.ts';
import { KPI_DATA_HEADERS } from '../tables.ts';

/**
 * All values of one save stand under one key, in one write below the last row: a save that is repeated finds its key
 * and writes nothing.
 */
export const saveKpiValues: Action<SaveKpiValuesInput, { saved: number }> = {
  writes: true,
  needs: ({ key }) => ({
    tables: { kpis: 'all', kpiData: 'head' },
    keys: { of: 'kpiData', keys: [key] },
  }),
  decide(seen, { key, who, values }, { zone }) {
    const kpis = located('kpis', seen, ['ID']);
    if (isRefusal(kpis)) return kpis;
    const data = located('kpiData', seen, KPI_DATA_HEADERS);
    if (isRefusal(data)) return data;
    const ids = new Map(rowsWithId(kpis.tab, kpis.layout).map(({ id }) => [plainWord(id), id]));
    const gone = values.find(({ kpi }) => !ids.has(plainWord(kpi)));
    if (gone !== undefined) return isGone(gone.kpi, kpis.tab.name);
    const output = { saved: values.length };
    if (seen.logged.has(key)) return { edits: [], output };
    const rows = values.map(({ date, kpi, value, note }) =>
      inColumns(data.layout, {
        Date: dayOf(date, zone),
        KPI: ids.get(plainWord(kpi)) ?? kpi,
        Value: value,
        Note: note,
        Who: who.trim(),
        Key: key,
      }),
    );
    return { edits: [{ edit: 'append', table: 'kpiData', rows }], output };
  },
};

const isGone = (kpi: string, tab: string): Refusal =>
  refuse(`${kpi} is no longer in ${tab}. Nothing was saved; reload to see what is there now.`);

/** The input has been checked to be a day. */
function dayOf(iso: string, zone: string): CellContent {
  const date = readDate(iso, civilDateIn(zone));
  return typeof date === 'number' ? date : null;
}

function inColumns(layout: Layout, contents: Readonly<Record<string, CellContent>>): readonly CellContent[] {
  const cells: CellContent[] = Array.from({ length: lastColumn(layout) }, () => null);
  for (const [header, content] of Object.entries(contents)) {
    const column = layout.columns.get(header);
    if (column !== undefined) cells[column - 1] = content;
  }
  return cells;
}
