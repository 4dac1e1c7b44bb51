import type { PlanView } from '../okr/plan-view.ts';

/** A key result that has no start or no target yet. */
export interface ToFillIn {
  readonly id: string;
  readonly title: string;
  /** As the sheet counts. */
  readonly row: number;
  /** The columns to fill in. */
  readonly columns: readonly string[];
}

/** What the key results of an objective still lack. A level to hold needs no start. */
export function toFillIn(
  { rows, plan }: Pick<PlanView, 'rows' | 'plan'>,
  objective: string,
): readonly ToFillIn[] {
  return rows.flatMap((row, at) => {
    if (row.item !== 'Key result' || row.parent !== objective || row.link === 'retired') return [];
    const columns = [
      ...(row.start === null && row.type === 'reach' ? ['Start'] : []),
      ...(row.target === null ? ['Target'] : []),
    ];
    return columns.length === 0 ? [] : [{ id: row.id, title: row.title, row: plan.header + at + 1, columns }];
  });
}
