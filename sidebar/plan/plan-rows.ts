import { readTable } from '../../src/domain/input/table.ts';
import { type OkrRow, readOkrRows } from '../../src/domain/okr/okr-row.ts';
import type { PlanCells } from '../../src/schema/call-inputs.ts';
import { PLAN_HEADERS } from '../../src/schema/words.ts';
import { NO_CLOCK } from '../no-clock.ts';
import type { TreeRow } from '../okr/okr-tree.ts';
import type { PlanView } from '../okr/plan-view.ts';

export type PlanHeader = (typeof PLAN_HEADERS)[number];

/** A row of OKRs as a save needs it. */
export interface PlanRow extends TreeRow {
  /** As its cells were read, so that a save can say what stood there. */
  readonly cells: PlanCells;
}

/** The rows below the header, blank ones among them. */
export function planRows({ plan, rows }: Pick<PlanView, 'plan' | 'rows'>): readonly PlanRow[] {
  const table = readTable(plan.cells, { name: 'the OKRs table', columns: PLAN_HEADERS, required: [] });
  if ('problem' in table) return [];
  return rows.map((okr, at) => ({
    at,
    cells: Object.fromEntries(
      PLAN_HEADERS.map((header) => [header, plain(table.rows[at]?.[table.place(header)])]),
    ),
    okr,
  }));
}

/** The row that would have an ID and these cells. */
export function okrRowOf(id: string, cells: PlanCells): OkrRow | undefined {
  const values = [
    ['ID', ...PLAN_HEADERS],
    [id, ...PLAN_HEADERS.map((header) => cells[header] ?? '')],
  ];
  const rows = readOkrRows(values, NO_CLOCK);
  return 'problem' in rows ? undefined : rows[0];
}

export const textOf = (cells: PlanCells, header: PlanHeader): string => String(cells[header] ?? '').trim();

const plain = (cell: unknown): string | number => (typeof cell === 'number' ? cell : String(cell ?? ''));
