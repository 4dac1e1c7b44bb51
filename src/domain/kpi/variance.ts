import type { Problem } from '../../schema/problem.ts';
import type { Direction } from '../../schema/words.ts';

/** `pct`: as a share of the size of what it is compared with. */
export type VarianceMode = 'abs' | 'pct';

/** The gap to a reference, favourable positive in both directions; without a good direction minus the distance. */
export function variance(
  value: number,
  reference: number,
  direction: Direction,
  mode: VarianceMode = 'abs',
): number | Problem {
  if (mode === 'pct' && reference === 0) return { problem: 'shareOfZero', field: 'reference' };
  const size = mode === 'pct' ? Math.abs(reference) : 1;
  const above = value / size - reference / size;
  const gap = direction === 'up' ? above : direction === 'down' ? -above : -Math.abs(above);
  return Number.isFinite(gap) ? gap + 0 : { problem: 'tooFarApart', field: 'value and reference' };
}

/** What a KPI has gained since an earlier value; without a good direction, by how much it has come nearer to its target. */
export function change(
  value: number,
  earlier: number,
  direction: Direction,
  target: number | null,
): number | Problem {
  if (direction !== 'near' || target === null) return variance(value, earlier, direction);
  return variance(Math.abs(value - target), Math.abs(earlier - target), 'down');
}
