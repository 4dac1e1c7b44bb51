import type { PlacedCell, SheetPlan } from './sheet-plan.ts';

/**
 * A sheet that is all ours as whole rows, so that few writes make it and what an older plan had there goes.
 */
export function withBlanks(plan: SheetPlan, cells: readonly PlacedCell[]): readonly PlacedCell[] {
  const taken = new Set(cells.map(({ row, column }) => `${row} ${column}`));
  const last = Math.max(...cells.map(({ row }) => row));
  const blanks: PlacedCell[] = [];
  for (let row = 1; row <= last; row++) {
    for (let column = 1; column <= plan.columns.length; column++) {
      if (!taken.has(`${row} ${column}`)) blanks.push({ row, column, content: null });
    }
  }
  return [...cells, ...blanks];
}
