import { readTable } from '../../src/domain/input/table.ts';
import { plainWord } from '../../src/domain/input/word.ts';
import { pointsUntil } from '../../src/domain/kpi/history.ts';
import { readKpiData } from '../../src/domain/kpi/kpi-data.ts';
import { fromIso } from '../../src/domain/time/civil-date.ts';
import type { TablesView } from '../../src/schema/calls.ts';
import { isProblem } from '../../src/schema/problem.ts';
import { NO_CLOCK } from '../no-clock.ts';

/** A KPI of the workbook, as far as a key result begins with it. */
export interface OwnKpi {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  /** The latest value up to today. */
  readonly last: number | null;
  /** Of all its values, without the sign. */
  readonly largest: number | null;
}

const COLUMNS = ['ID', 'KPI', 'Unit'] as const;

/** None where the workbook has no KPIs or they can't be read: a template does without. */
export function ownKpis({
  kpis,
  kpiData,
  today,
}: Pick<TablesView, 'kpis' | 'kpiData' | 'today'>): readonly OwnKpi[] {
  if ('ok' in kpis) return [];
  const table = readTable(kpis.cells, { name: '', columns: COLUMNS, required: COLUMNS });
  if ('problem' in table) return [];
  const data = readKpiData('ok' in kpiData ? [] : kpiData.cells, NO_CLOCK);
  const now = fromIso(today);
  return table.rows.flatMap((cells) => {
    const [id = '', name = '', unit = ''] = COLUMNS.map((header) =>
      String(cells[table.place(header)] ?? '').trim(),
    );
    if (id === '') return [];
    const history = isProblem(data) ? undefined : data.get(id);
    const points = history && now !== undefined ? pointsUntil(now, history) : null;
    const values = points === null || 'problem' in points ? [] : points.values;
    const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    return {
      id,
      name,
      unit,
      last: values[values.length - 1] ?? null,
      largest: values.length === 0 ? null : largest,
    };
  });
}

/** A KPI is known by the name that it has in the library. */
export const kpiNamed = (name: string, kpis: readonly OwnKpi[]): OwnKpi | undefined =>
  kpis.find((kpi) => plainWord(kpi.name) === plainWord(name));
