import type { LibraryKpi } from '../../schema/library-kpi.ts';
import type { OkrTemplate } from '../../schema/okr-template.ts';
import type { SheetPlan } from '../sheet-plan.ts';
import { EXAMPLE, type Example } from './example.ts';
import { KPI_LIBRARY } from './kpi-library.ts';
import { PLANS } from './sheets/plans.ts';
import { TEMPLATE_GALLERY } from './template-gallery.ts';

/** What is pushed as `Library.html`. */
export interface Library {
  /** In the order of their tabs. */
  readonly plans: readonly SheetPlan[];
  readonly example: Example;
  /** By perspective. */
  readonly kpis: readonly LibraryKpi[];
  /** In the order of the functions. */
  readonly templates: readonly OkrTemplate[];
}

export const LIBRARY: Library = {
  plans: PLANS,
  example: EXAMPLE,
  kpis: KPI_LIBRARY,
  templates: TEMPLATE_GALLERY,
};
