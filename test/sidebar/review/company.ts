/** A company in the middle of its quarter, as its workbook answers the pages that review it. */
import type { TablesView } from '../../../src/schema/calls.ts';
import { KPI_HEADERS } from '../../../src/workbook/tables.ts';
import { HOSTILE } from '../hostile.ts';
import type { Call, Reply } from '../sidebar-page.ts';
import { company, type PlanRow } from '../templates/company.ts';

export type Plan = Exclude<TablesView['plan'], { ok: false }>;

const goal = (id: string, title: string, more: PlanRow = {}): PlanRow => ({
  ID: id,
  Item: 'Objective',
  Title: title,
  Cycle: 'Q4 2026',
  Owner: 'Maya',
  ...more,
});

export const keyResult = (id: string, parent: string, title: string, more: PlanRow = {}): PlanRow => ({
  ID: id,
  Item: 'Key result',
  Parent: parent,
  Title: title,
  Cycle: 'Q4 2026',
  Owner: 'Maya',
  Kind: 'committed',
  Start: 0,
  Target: 10,
  Current: 5,
  'Last check-in': '2026-11-11',
  ...more,
});

const SALES = { Team: 'Sales', Owner: 'Jonas' };

export const ROWS: readonly PlanRow[] = [
  goal('O1', 'Be the employer people stay with', { Team: 'Company' }),
  keyResult('KR1', 'O1', 'Quits rate', { Current: 9, Team: 'Company' }),
  keyResult('KR2', 'O1', 'Engagement score', { Current: 6, Team: 'Company' }),
  goal('O2', 'Make the first month the best one', { Parent: 'O1', Team: 'People' }),
  keyResult('KR3', 'O2', 'Launch a buddy programme', { Current: 5, KPI: 'K1' }),
  keyResult('KR4', 'O2', 'New colleagues who stay', { Current: 1, 'Last check-in': '2026-10-21' }),
  goal('O3', 'Help each other out', { Parent: 'O1', Team: 'People', Link: 'supports' }),
  keyResult('KR5', 'O3', 'Mentors', { Current: 2 }),
  keyResult('KR6', 'O3', 'Hours of help', { Current: '' }),
  goal('O4', 'Sell where we are not known', SALES),
  keyResult('KR7', 'O4', 'First orders', { ...SALES, 'Last check-in': '' }),
  keyResult('KR8', 'O4', 'Trials', { ...SALES, Start: '' }),
  keyResult('KR9', 'O99', 'Calls answered', SALES),
  goal('O5', HOSTILE, { Parent: 'O6', ...SALES }),
  goal('O6', 'Lead back', { Parent: 'O5', ...SALES }),
  goal('O7', 'Last quarter', { Cycle: 'Q3 2026', Team: 'Sales' }),
];

const KPIS: readonly Partial<Record<(typeof KPI_HEADERS)[number], string | number>>[] = [
  { ID: 'K1', KPI: 'Time to first sale', Target: 30, Direction: 'down' },
  { ID: 'K2', KPI: 'Churn', Direction: 'down' },
];

export function reviewed(rows: readonly PlanRow[] = ROWS): TablesView & { readonly plan: Plan } {
  return {
    ...company(rows),
    kpis: {
      id: 76,
      header: 2,
      cells: [[...KPI_HEADERS], ...KPIS.map((kpi) => KPI_HEADERS.map((header) => kpi[header] ?? ''))],
    },
    log: { id: 78, header: 2, cells: [['Time', 'Who', 'ID', 'Comment']] },
  };
}

/** Changes the cells that are saved, as the sheet would. */
export function reviewServer(
  answer: TablesView & { readonly plan: Plan } = reviewed(),
): (call: Call) => Reply {
  let { plan } = answer;
  return (call) => {
    if (call.name === 'openTables') return { ok: true, value: { ...answer, plan } };
    if (call.name !== 'saveOkrs') return { ok: true, value: {} } as Reply;
    const [headers = [], ...rows] = plan.cells;
    const changed = (row: Plan['cells'][number], after: object) => {
      const cells = new Map<unknown, unknown>(Object.entries(after));
      return headers.map((header, at) =>
        cells.has(header) ? String(cells.get(header) ?? '') : (row[at] ?? ''),
      );
    };
    for (const { id, after } of call.input.changes) {
      plan = {
        ...plan,
        cells: [headers, ...rows.map((row) => (row[0] === id ? changed(row, after ?? {}) : row))],
      };
    }
    return { ok: true, value: { rows: call.input.changes.map(({ id }) => ({ id, row: 3 })) } };
  };
}
