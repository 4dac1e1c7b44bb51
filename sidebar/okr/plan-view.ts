import { type OkrRow, readOkrRows } from '../../src/domain/okr/okr-row.ts';
import type { Notice, TablesView } from '../../src/schema/calls.ts';
import { isProblem, problemText } from '../../src/schema/problem.ts';
import { NO_CLOCK } from '../no-clock.ts';
import { peopleOf } from '../people.ts';
import type { Trouble } from '../trouble.ts';

type PlanTable = Exclude<TablesView['plan'], { readonly ok: false }>;

/** The OKRs of all cycles, as the formulas of the sheet read them. */
export interface PlanView {
  /** All that the workbook answered. */
  readonly tables: TablesView;
  readonly plan: PlanTable;
  /** One for each row of the table below its header, blank ones too. */
  readonly rows: readonly OkrRow[];
  readonly people: readonly string[];
  /** '' for one who began to plan when nobody was listed: the first OKRs of a workbook name its people. */
  readonly me: string | null;
  readonly teams: readonly string[];
  readonly notices: readonly Notice[];
}

/** What the workbook answered, read; or why it can't be. */
export function planView(tables: TablesView, asked: string | null): PlanView | Trouble {
  const { plan, people, doubts } = tables;
  if ('ok' in plan) return plan;
  const rows = readOkrRows(plan.cells, NO_CLOCK);
  if (isProblem(rows)) return { text: `${problemText(rows)}.`, remedy: null };
  const { people: names, me } = peopleOf(
    tables,
    rows.map(({ owner }) => owner),
    asked,
  );
  const teams = [...people, ...rows].map(({ team }) => team).filter((team) => team !== '');
  return {
    tables,
    plan,
    rows,
    people: names,
    me: me ?? (names.length === 0 || asked === '' ? (asked ?? '') : null),
    teams: [...new Set(teams)],
    notices: doubts.map((text) => ({ text, remedy: null })),
  };
}
