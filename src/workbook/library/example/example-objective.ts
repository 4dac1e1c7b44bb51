import type { NewKeyResult, NewObjective } from '../../actions/add-okrs.ts';
import { EXAMPLE_KPIS } from '../example-kpis.ts';

/** An objective as the example tells it: with what the owners of its key results said week by week. */
export interface ExampleObjective extends NewObjective {
  readonly keyResults: readonly ExampleKeyResult[];
  readonly below: readonly ExampleObjective[];
}

export interface ExampleKeyResult extends NewKeyResult {
  /** The confidence of each week, the first one first; who stops checking in has fewer. */
  readonly sure: readonly number[];
  /** The value of each of these weeks; absent where a KPI feeds it or nothing is measured yet. */
  readonly values?: readonly number[];
  /** Comments and blockers by week, from 1. */
  readonly said?: Readonly<Record<number, string>>;
  readonly blockers?: Readonly<Record<number, string>>;
}

export const COMMITTED = { kind: 'committed', type: 'reach', limit: null } as const;
export const STRETCH = { kind: 'aspirational', type: 'reach', limit: null } as const;
export const AT_LEAST = { kind: 'committed', type: 'at least', start: null } as const;
export const AT_MOST = { kind: 'committed', type: 'at most', start: null } as const;

/** The ID that a KPI of the example gets in an empty workbook. */
export function fedBy(name: string): { readonly kpi: string } {
  const place = EXAMPLE_KPIS.findIndex(({ kpi }) => kpi.name === name);
  if (place === -1) throw new Error(`The example has no KPI "${name}".`);
  return { kpi: `K${place + 1}` };
}
