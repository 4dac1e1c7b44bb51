import type { Refusal, SaveOkrsInput } from '../schema/calls.ts';
import { isRefusal, type Seen } from './action.ts';
import type { Edit } from './edit.ts';
import { type FoundKpi, kpiRowOf } from './kpi-row-of.ts';
import { writeRow } from './write-row.ts';

/** The ID of the objective that a KPI is linked to; '' for none. */
export const linkOf = (kpi: FoundKpi): string => String(kpi.cell('Objective')).trim();

/** Links a KPI to another objective, unless somebody has linked it anew in the meantime. */
export function linkEdits(seen: Seen, link: SaveOkrsInput['link']): readonly Edit[] | Refusal {
  if (link === undefined) return [];
  const kpi = kpiRowOf(link.kpi, seen);
  if (isRefusal(kpi)) return kpi;
  return linkOf(kpi) === link.before ? writeRow('kpis', kpi.layout, kpi.row, { Objective: link.after }) : [];
}
