import type { Draft, Subject } from './draft.ts';
import type { FormPlace } from './form-reading.ts';
import type { PlanRow } from './plan-rows.ts';
import { kpiOf, type PlanSources } from './plan-sources.ts';

/** What was dismissed of a row is not dismissed of its copy. */
const copied = (row: PlanRow): PlanRow => ({ ...row, cells: { ...row.cells, Dismissed: '' } });

/** The row that the form was filled from, null for a new one. */
export function sourceOf({ deed, id }: Subject, { tree }: PlanSources): PlanRow | null {
  const row = deed === 'new' ? undefined : tree.find(id);
  if (row === undefined) return null;
  return deed === 'copy' ? copied(row) : row;
}

export function formPlace(
  { subject, typed }: Pick<Draft, 'typed'> & { readonly subject: Subject },
  sheet: PlanSources,
): FormPlace {
  const source = sourceOf(subject, sheet);
  return {
    item: subject.item,
    tree: sheet.tree,
    source,
    edited: subject.deed === 'edit' ? source : null,
    kpi: kpiOf(sheet.kpis, typed.kpi),
  };
}
