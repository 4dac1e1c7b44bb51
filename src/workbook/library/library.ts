import type { BenchmarkedKpi } from '../../schema/calls.ts';
import type { SheetPlan } from '../sheet-plan.ts';
import { EXAMPLE, type Example } from './example.ts';
import { PLANS } from './sheets/plans.ts';

/** What is pushed as `Library.html`. */
export interface Library {
  /** In the order of their tabs. */
  readonly plans: readonly SheetPlan[];
  readonly example: Example;
  /** KPIs to choose from, with what others have published about them. */
  readonly kpis?: readonly BenchmarkedKpi[];
}

export const LIBRARY: Library = { plans: PLANS, example: EXAMPLE };
