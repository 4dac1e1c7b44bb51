import type fc from 'fast-check';
import { called } from '../functions/called.ts';
import { REFERENCES } from '../reference/references.ts';
import { type Call, difference } from './difference.ts';
import { KPI_CALLS } from './kpi-calls.ts';
import { kpiReviewCall } from './kpi-review-call.ts';
import { OKR_CALLS } from './okr-calls.ts';
import { okrReviewCall, okrRollupCall } from './tree-calls.ts';
import { WORDINGS } from './wording.ts';

export type Name = keyof typeof REFERENCES;

/** Random arguments for every function that has a reference. */
export const CALLS: Readonly<Record<Name, fc.Arbitrary<unknown[]>>> = {
  ...OKR_CALLS,
  OKRROLLUP: okrRollupCall,
  OKRREVIEW: okrReviewCall,
  ...KPI_CALLS,
  KPIREVIEW: kpiReviewCall,
};

/** How the function, or a faulty one in its place, parts from its reference; undefined where it does not. */
export function parts(name: Name, args: readonly unknown[], call: Call = asItIs(name)): string | undefined {
  return difference(args, call, REFERENCES[name], WORDINGS[name]);
}

export const asItIs =
  (name: Name): Call =>
  (args) =>
    called(name, ...args);
