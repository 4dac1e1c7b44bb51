import type { CellsView } from '../../src/schema/format-views.ts';
import { type Comparison, fixedTarget } from './comparison.ts';
import { figure } from './legend.ts';
import { contentsOf } from './selection.ts';

/** Percentages are kept as shares in some sheets and as whole numbers in others; the two never compare well. */
export function scaleHint(cells: CellsView, comparison: Comparison): string | null {
  const target = Math.abs(fixedTarget(comparison) ?? 0);
  const { numbers } = contentsOf(cells);
  const shares = numbers.filter((value) => Math.abs(value) <= 1).length;
  const differs = target < 1 ? shares === 0 : target <= 100 && shares === numbers.length;
  if (target === 0 || !differs) return null;
  const they = shares === 0 ? 'above 1' : 'at most 1';
  return `All selected numbers are ${they}, and the comparison is ${figure(target)}. If these are percentages, write both the same way.`;
}
