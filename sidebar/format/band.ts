import type { Goal } from '../../src/domain/kpi/status.ts';
import type { Direction } from '../../src/schema/words.ts';

/** How far from the comparison a value may lie and still be amber. */
export type Band =
  /** In percent of the comparison, on its bad side; for near on either side. */
  | { readonly kind: 'percent'; readonly percent: number }
  /** The last value that is amber; for near a distance. */
  | { readonly kind: 'flag'; readonly flag: number };

/** As KPISTATUS takes them. For near, green reaches to half the distance. */
export function goalOf(target: number | null, direction: Direction, band: Band): Goal {
  return { target, direction, redFlag: redFlag(target, direction, band), greenWithin: null };
}

export function redFlag(target: number | null, direction: Direction, band: Band): number | null {
  if (band.kind === 'flag') return band.flag;
  if (target === null) return null;
  const reach = (band.percent / 100) * Math.abs(target);
  if (direction === 'near') return reach;
  return direction === 'up' ? target - reach : target + reach;
}
