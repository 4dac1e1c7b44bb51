import { type ListedKpi, readListedKpis } from '../../src/domain/kpi/listed-kpi.ts';
import { type Alignment, alignmentOf } from '../../src/domain/okr/alignment.ts';
import { type AlignedRow, alignmentTree } from '../../src/domain/okr/alignment-tree.ts';
import { isWithin } from '../../src/domain/okr/cycle.ts';
import type { OkrRow } from '../../src/domain/okr/okr-row.ts';
import { outline } from '../../src/domain/okr/outline.ts';
import { review } from '../../src/domain/okr/review.ts';
import type { CivilDate } from '../../src/domain/time/civil-date.ts';
import { isProblem } from '../../src/schema/problem.ts';
import { NO_CLOCK } from '../no-clock.ts';
import type { PlanView } from '../okr/plan-view.ts';
import { scoringSources } from '../okr/scoring-sources.ts';

/** The OKRs of all cycles with what the formulas of the sheet say of them. */
export interface JudgedPlan {
  readonly today: CivilDate;
  /** In the order of the tree. */
  readonly tree: readonly AlignedRow[];
  readonly alignment: Alignment;
  /** None in a workbook without them. */
  readonly kpis: readonly ListedKpi[];
  /** Whether a row is of the current cycle, or of none that is known. */
  isCurrent(row: Pick<OkrRow, 'cycle'>): boolean;
  /** Whether the current cycle is no part of its own. */
  isElsewhen(row: OkrRow): boolean;
}

export function judgedPlan({ tables, plan, rows }: Pick<PlanView, 'tables' | 'plan' | 'rows'>): JudgedPlan {
  const { cycleName, kpis } = tables;
  const { today, scoring, cycles, cycleOf, isCurrent } = scoringSources(tables);
  const tree = outline(rows);
  const listed = 'ok' in kpis ? [] : readListedKpis(kpis.cells, NO_CLOCK);
  const known = isProblem(listed) ? [] : listed.flatMap((kpi) => kpi ?? []);
  const [headers = [], ...cells] = plan.cells;
  const kpiAt = headers.indexOf('KPI');
  const kpiOf = cells.map((row) => String(row[kpiAt] ?? '').trim());
  return {
    today,
    tree: alignmentTree(rows, review(rows, cycles, today, scoring, tree), tree),
    alignment: alignmentOf(rows, kpiOf, known, cycleName, tree),
    kpis: known,
    isCurrent,
    isElsewhen(row) {
      const [own, current] = [cycleOf(row.cycle), cycleOf(cycleName)];
      return !isCurrent(row) && !isProblem(own) && !isProblem(current) && !isWithin(current, own);
    },
  };
}
