/** Short ways to write the key results of a template. */
import { suggestedTarget } from '../../../domain/okr/suggested-target.ts';
import type { LibraryKpi } from '../../../schema/library-kpi.ts';
import type { TargetSuggestion, TemplateKeyResult } from '../../../schema/okr-template.ts';
import { KPI_LIBRARY } from '../kpi-library.ts';

/** From a start as it could be to the suggested target. */
type Way = { readonly from: number } & TargetSuggestion;

/** A way to go that no library KPI measures. */
export function reach(title: string, unit: string, { from, ...target }: Way): TemplateKeyResult {
  const end = suggestedTarget(target, from, unit) ?? from;
  const direction = end < from ? 'down' : 'up';
  return { title, type: 'reach', unit, direction, exampleStart: from, target, limit: null, kpi: null };
}

/** A way to go, measured by a library KPI; titled as it is, unless another title says more. */
export function move(id: string, way: Way, title?: string): TemplateKeyResult {
  const kpi = kpiOf(id);
  return { ...reach(title ?? kpi.name, kpi.unit, way), kpi: id };
}

interface Level {
  readonly from: number;
  readonly level: number;
  /** Where it has failed. */
  readonly limit: number;
}

/** A level to hold from now on, measured by a library KPI. */
export function hold(id: string, { from, level, limit }: Level): TemplateKeyResult {
  const { name, unit, direction } = kpiOf(id);
  const isFloor = direction === 'up';
  return {
    title: name,
    type: isFloor ? 'at least' : 'at most',
    unit,
    direction: isFloor ? 'up' : 'down',
    exampleStart: from,
    target: { value: level },
    limit,
    kpi: id,
  };
}

function kpiOf(id: string): LibraryKpi {
  const kpi = KPI_LIBRARY.find((each) => each.id === id);
  if (kpi === undefined) throw new Error(`The library has no KPI ${id}`);
  return kpi;
}
