import type { KeyResultType, Kind, Link } from '../../../schema/words.ts';
import { EXAMPLE_KPIS } from '../example-kpis.ts';

/** An objective as the example tells it: with what the owners of its key results said week by week. */
export interface ExampleObjective {
  readonly title: string;
  readonly owner: string;
  readonly team: string;
  readonly kind: Kind;
  readonly link?: Link;
  readonly keyResults: readonly ExampleKeyResult[];
  readonly below: readonly ExampleObjective[];
}

export interface ExampleKeyResult {
  readonly title: string;
  readonly owner: string;
  readonly type: KeyResultType;
  readonly kind: Kind;
  readonly unit: string;
  readonly start: number | null;
  readonly target: number | null;
  readonly limit: number | null;
  /** Its share among its siblings; absent for equal shares. */
  readonly weight?: number;
  /** The ID of the KPI whose current value it takes over. */
  readonly kpi?: string;
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
