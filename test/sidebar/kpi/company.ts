import { readFileSync } from 'node:fs';
import type { CallName, TablesView } from '../../../src/schema/calls.ts';
import { KPI_LIBRARY } from '../../../src/workbook/library/kpi-library.ts';
import { TEMPLATE_GALLERY } from '../../../src/workbook/library/template-gallery.ts';
import { KPI_HEADERS } from '../../../src/workbook/tables.ts';
import { answerOf, view as checkIn } from '../check-in/company.ts';
import type { Call, Reply } from '../sidebar-page.ts';

type Row = Partial<Record<(typeof KPI_HEADERS)[number], string | number>>;

/** Three years of the US quits rate, the real one. */
const QUITS = readFileSync(new URL('../../fixtures/kpi/jolts-quits-rate-JTSQUR.csv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(-36)
  .map((line) => Number(line.split(',')[1]));

const FILL = [41, 38, 44, 40, 37, 42, 39, 45, 41, 38, 40, 43, 37, 41, 42, 39, 40, 44];

const ROWS: readonly Row[] = [
  {
    ID: 'K1',
    KPI: 'Time to fill',
    Owner: 'Maya',
    Unit: 'days',
    Direction: 'down',
    Cadence: 'monthly',
    Target: 25,
  },
  {
    ID: 'K2',
    KPI: 'Offer acceptance rate',
    Owner: 'Maya',
    Unit: '%',
    Direction: 'up',
    Cadence: 'monthly',
    Target: 0.85,
    'Red flag': 0.75,
  },
  {
    ID: 'K3',
    KPI: 'Quits rate',
    Owner: 'Jonas',
    Unit: '%',
    Direction: 'down',
    Cadence: 'monthly',
    Target: 2.2,
  },
  {
    ID: 'K4',
    KPI: 'Engagement score',
    Owner: 'Jonas',
    Unit: 'of 10',
    Direction: 'up',
    Cadence: 'quarterly',
    Target: 8,
  },
];

/** Values at the ends of months, the last of them before November 2026. */
function monthly(kpi: string, values: readonly number[], monthsAgo = 0): [string, string, number][] {
  return values.map((value, index) => {
    const month = 10 - monthsAgo - (values.length - 1 - index);
    return [new Date(Date.UTC(2026, month, 0)).toISOString().slice(0, 10), kpi, value];
  });
}

type Cells = Exclude<TablesView['kpis'], { ok: false }>;

export const COMPANY: TablesView & { readonly kpis: Cells; readonly kpiData: Cells } = {
  ...answerOf(
    checkIn({
      today: '2026-11-12',
      people: ['Maya', 'Jonas'],
      me: 'Maya',
      objectives: [],
      attention: [],
    }),
  ),
  kpis: {
    id: 76,
    header: 2,
    cells: [[...KPI_HEADERS], ...ROWS.map((row) => KPI_HEADERS.map((header) => row[header] ?? ''))],
  },
  kpiData: {
    id: 77,
    header: 2,
    cells: [
      ['Date', 'KPI', 'Value'],
      ...monthly('K1', FILL, 1),
      ...monthly('K2', [0.78, 0.81, 0.76, 0.8, 0.83, 0.79, 0.77, 0.82, 0.8, 0.79, 0.81, 0.84], 1),
      ...monthly('K3', QUITS),
      ...monthly('K4', [7.1, 7.3], 2),
    ],
  },
  settings: [
    ['Setting', 'Value'],
    ['KPI limits', 'average'],
    ['KPI run length', 8],
  ],
};

const ANSWERS: Readonly<Partial<Record<CallName, object>>> = {
  openLibrary: { kpis: KPI_LIBRARY, templates: TEMPLATE_GALLERY },
  removeKpiValues: { removed: 1 },
  addLibraryKpi: { id: 'K5' },
  saveOkrs: { rows: [] },
  draftOkr: {
    changes: [
      { id: 'O4', before: null, after: { Title: 'Hire without waiting' }, below: null },
      { id: 'KR7', before: null, after: { Title: 'Time to fill' }, below: null },
    ],
    link: { kpi: 'K1', before: '', after: 'O4' },
  },
  showPage: {},
};

/** Answers every call well. */
export function goodServer(answer: TablesView = COMPANY): (call: Call) => Reply {
  return (call) => {
    if (call.name === 'openTables') return { ok: true, value: answer };
    if (call.name === 'saveKpiValues') return { ok: true, value: { saved: call.input.values.length } };
    return { ok: true, value: ANSWERS[call.name] ?? { text: 'Done.' } } as Reply;
  };
}
