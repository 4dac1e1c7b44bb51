import { type PlanView, planView } from '../../../sidebar/okr/plan-view.ts';
import { type PlanSources, planSources } from '../../../sidebar/plan/plan-sources.ts';
import type { TablesView } from '../../../src/schema/calls.ts';
import { OKR_HEADERS } from '../../../src/workbook/tables.ts';
import { COMPANY as KPI_COMPANY } from '../kpi/company.ts';

export type Row = Partial<Record<(typeof OKR_HEADERS)[number], string | number>>;

export const objective = (id: string, changes: Row = {}): Row => ({
  ID: id,
  Title: `Objective ${id}`,
  Item: 'Objective',
  Team: 'People',
  Cycle: 'Q4 2026',
  Kind: 'committed',
  Owner: 'Maya',
  ...changes,
});

export const keyResult = (id: string, parent: string, changes: Row = {}): Row => ({
  ID: id,
  Title: `Measure ${id}`,
  Item: 'Key result',
  Parent: parent,
  Team: 'People',
  Cycle: 'Q4 2026',
  Kind: 'committed',
  Type: 'reach',
  Owner: 'Maya',
  Unit: 'days',
  Start: 45,
  Target: 25,
  ...changes,
});

/** A workbook with these rows of OKRs, and the KPIs of the KPI pages. */
export const workbook = (rows: readonly Row[], changes: Partial<TablesView> = {}): TablesView => ({
  ...KPI_COMPANY,
  cycles: ['Q4 2026', '2026'],
  calendar: [
    ['Name', 'Start', 'End'],
    ['Q4 2026', '2026-10-01', '2026-12-31'],
    ['2026', '2026-01-01', '2026-12-31'],
  ],
  plan: {
    id: 75,
    header: 2,
    cells: [[...OKR_HEADERS], ...rows.map((row) => OKR_HEADERS.map((header) => row[header] ?? ''))],
  },
  log: { id: 78, header: 2, cells: [['Time', 'Who', 'ID', 'Comment']] },
  ...changes,
});

export function viewOf(rows: readonly Row[], changes: Partial<TablesView> = {}): PlanView {
  const view = planView(workbook(rows, changes), 'Maya');
  if ('text' in view) throw new Error(view.text);
  return view;
}

export const sourcesOf = (rows: readonly Row[], changes: Partial<TablesView> = {}): PlanSources =>
  planSources(viewOf(rows, changes));

/** A company objective of the year, two objectives of a team below it, and one without a parent. */
export const ROWS: readonly Row[] = [
  objective('O1', { Title: 'Trusted employer', Cycle: '2026', Team: 'Company' }),
  objective('O2', { Title: 'Hire without waiting', Parent: 'O1' }),
  keyResult('KR1', 'O2', { Title: 'Time to fill' }),
  keyResult('KR2', 'O2', { Title: 'Offers accepted', Unit: '%', Start: 0.7, Target: 0.85 }),
  objective('O3', { Title: 'Keep good people', Parent: 'O2' }),
  keyResult('KR3', 'O3', { Title: 'Turnover', Unit: '%', Start: 0.12, Target: 0.08 }),
  objective('O4', { Title: 'Fair pay', Team: 'Finance' }),
];
