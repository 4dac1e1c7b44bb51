/** A company with two teams that plans its next quarter, as its workbook answers the pages about OKRs. */
import type { CallName, TablesView } from '../../../src/schema/calls.ts';
import { KPI_LIBRARY } from '../../../src/workbook/library/kpi-library.ts';
import { TEMPLATE_GALLERY } from '../../../src/workbook/library/template-gallery.ts';
import { OKR_HEADERS } from '../../../src/workbook/tables.ts';
import { answerOf, view as checkIn } from '../check-in/company.ts';
import type { Call, Reply } from '../sidebar-page.ts';

export type PlanRow = Partial<Record<(typeof OKR_HEADERS)[number], string | number>>;

const SHARED = { Cycle: 'Q4 2026', Owner: 'Maya' };
const ROWS: readonly PlanRow[] = [
  { ID: 'O1', Item: 'Objective', Title: 'Be the employer people stay with', Team: 'Company', ...SHARED },
  { ID: 'KR1', Item: 'Key result', Parent: 'O1', Title: 'Quits rate', Start: 2.4, Target: 2, ...SHARED },
  {
    ID: 'O2',
    Item: 'Objective',
    Parent: 'O1',
    Title: 'Make the first month the best one',
    Team: 'People',
    ...SHARED,
  },
  { ID: 'KR2', Item: 'Key result', Parent: 'O2', Title: 'Referrals', Start: 4, Target: 12, ...SHARED },
  {
    ID: 'O3',
    Item: 'Objective',
    Title: 'Sell where we are not known',
    Team: 'Sales',
    Owner: 'Jonas',
    Cycle: 'Q3 2026',
  },
];

export const cellsOf = (rows: readonly PlanRow[]) => [
  [...OKR_HEADERS],
  ...rows.map((row) => OKR_HEADERS.map((header) => row[header] ?? '')),
];

type Cells = Exclude<TablesView['plan'], { ok: false }>;

export function company(
  rows: readonly PlanRow[] = ROWS,
): TablesView & Readonly<Record<'plan' | 'kpis' | 'kpiData', Cells>> {
  return {
    ...answerOf(
      checkIn({ today: '2026-11-12', people: ['Maya', 'Jonas'], me: 'Maya', objectives: [], attention: [] }),
    ),
    people: [
      { name: 'Maya', mail: 'maya@x.example', team: 'People' },
      { name: 'Jonas', mail: '', team: 'Sales' },
    ],
    mail: 'maya@x.example',
    cycles: ['Q3 2026', 'Q4 2026'],
    calendar: [
      ['Name', 'Start', 'End'],
      ['Q3 2026', '2026-07-01', '2026-09-30'],
      ['Q4 2026', '2026-10-01', '2026-12-31'],
    ],
    plan: { id: 75, header: 2, cells: cellsOf(rows) },
    kpis: {
      id: 76,
      header: 2,
      cells: [
        ['ID', 'KPI', 'Unit'],
        ['K1', 'Win rate', '%'],
        ['K2', 'Lead response time', 'days'],
        ['K3', 'Offer acceptance', '%'],
      ],
    },
    kpiData: {
      id: 77,
      header: 2,
      cells: [
        ['Date', 'KPI', 'Value'],
        ['2026-09-30', 'K1', 0.18],
        ['2026-10-31', 'K1', 0.21],
        ['2026-12-31', 'K1', 0.9],
        ['2026-10-31', 'K2', 1],
      ],
    },
  };
}

/** Keeps the rows that are saved, as the sheet would. */
export function planningServer(answer: TablesView = company()): (call: Call) => Reply {
  let tables = answer;
  return (call) => {
    if (call.name === 'openTables') return { ok: true, value: tables };
    if (call.name === 'openLibrary')
      return { ok: true, value: { kpis: [...KPI_LIBRARY], templates: [...TEMPLATE_GALLERY] } };
    if (call.name === 'saveOkrs') {
      const { plan } = tables;
      if ('ok' in plan) return plan;
      const gone = new Set(call.input.changes.flatMap(({ id, after }) => (after === null ? [id] : [])));
      const kept = plan.cells.filter(([id]) => !gone.has(String(id)));
      const added = call.input.changes.flatMap(({ id, before, after }) => {
        const row: PlanRow = { ...asTyped(after ?? {}), ID: id };
        return before === null ? [OKR_HEADERS.map((header) => row[header] ?? '')] : [];
      });
      tables = { ...tables, plan: { ...plan, cells: [...kept, ...added] } };
      return { ok: true, value: { rows: call.input.changes.map(({ id }) => ({ id, row: 3 })) } };
    }
    return { ok: true, value: ANSWERS[call.name] ?? {} } as Reply;
  };
}

const asTyped = (cells: object): PlanRow => JSON.parse(JSON.stringify(cells).replaceAll('null', '""'));

const ANSWERS: Readonly<Partial<Record<CallName, object>>> = { showPage: {} };
