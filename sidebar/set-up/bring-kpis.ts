import { toIso } from '../../src/domain/time/civil-date.ts';
import type { AddKpisInput } from '../../src/schema/calls.ts';
import type { Call } from '../host.ts';
import type { Trouble } from '../trouble.ts';
import { cycleMistakes } from './cycles.ts';
import type { SelectedKpi } from './selected-kpis.ts';
import type { WorkbookView } from './workbook-view.ts';

type Kpi = AddKpisInput['kpis'][number] & Pick<SelectedKpi, 'value' | 'cell'>;

/** Recorded by nobody in person. */
const WHO = 'Set-up';

/**
 * Brings KPIs into the workbook, with their values as of today, and makes the tabs for them where there are none. Each of
 * the calls finds what an earlier try has done. Gives a sentence for what was done.
 */
export async function bringKpis(
  call: Call,
  { parts, today, cycle, cycles }: WorkbookView,
  kpis: readonly Kpi[],
  key: string,
): Promise<string | Trouble> {
  if (!parts.includes('kpis')) {
    const isSound = Object.keys(cycleMistakes(cycle, cycles)).length === 0;
    const made = await call('setUp', { parts: ['kpis'], ...(isSound && { cycle }) });
    if (!made.ok) return made;
  }
  const added = await call('addKpis', {
    kpis: kpis.map(({ name, unit, direction, target }) => ({ name, unit, direction, target })),
  });
  if (!added.ok) return added;
  const values = kpis.flatMap(({ value, cell }, place) =>
    value === null
      ? []
      : [{ kpi: added.value.ids[place] ?? '', date: toIso(today), value, note: `From ${cell}` }],
  );
  if (values.length > 0) {
    const saved = await call('saveKpiValues', { key, who: WHO, values });
    if (!saved.ok) return saved;
  }
  return `${counted(kpis.length, 'KPI')} brought in, with ${counted(values.length, 'value')} as of today. Your own table is as it was.`;
}

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;
