import type { Seen } from '../../src/workbook/action.ts';
import type { Cell, Tab } from '../../src/workbook/tab.ts';

/**
 * A tab drawn as text: a line a row, cells between bars. Numbers and TRUE/FALSE are read as such, `2026-11-05` as that
 * day in UTC, anything in quotes as text.
 */
export function drawnTab(id: number, name: string, drawing: string, isKnown = true): Tab {
  const lines = drawing.split('\n').filter((line) => line.trim() !== '');
  const values = lines.map((line) => line.split('|').map((text) => cellOf(text.trim())));
  const width = Math.max(0, ...values.map((row) => row.length));
  return { id, name, isKnown, values: values.map((row) => [...row, ...blanks(width - row.length)]) };
}

const blanks = (count: number): Cell[] => Array.from({ length: count }, () => '');

function cellOf(text: string): Cell {
  if (/^".*"$/.test(text)) return text.slice(1, -1);
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return new Date(`${text}T00:00:00Z`);
  if (text === 'TRUE' || text === 'FALSE') return text === 'TRUE';
  return text !== '' && Number.isFinite(Number(text)) ? Number(text) : text;
}

export function seenWith(tabs: Seen['tabs'], more: Partial<Seen> = {}): Seen {
  return { tabs, logged: new Map(), mail: '', tabNames: [], ...more };
}

/** As set-up makes it: 2026-10-01 to 2026-12-31, looked at on 12 November. */
export const SETTINGS = drawnTab(
  4,
  'Settings',
  `
  Settings
  Setting                    | Value      | What it does |  | Name    | Start      | End        | Parent | State   |  | Person | Mail           | Team   | Active |  | Teams
  As-of date                 | 2026-11-12 |              |  | Q4 2026 | 2026-10-01 | 2026-12-31 |        | running |  | Maya   | maya@x.example | People | yes
  Current cycle              | Q4 2026    |              |  |         |            |            |        |         |  | Jonas  |                | Sales  |
  On track from              | 0.9
  At risk from               | 0.7
  Success line, committed    | 1
  Success line, aspirational | 0.7
  Too early below            | 0.07
  Objectives, at most        | 5
  Key results an objective, at least | 2
  Key results an objective, at most  | 5
  KPI limits                 | average
  KPI run length             | 8
  `,
);

export const LOG = drawnTab(
  3,
  'Check-ins',
  `
  Check-ins
  Time | Who | ID | Cycle | Week | Before | After | Confidence | Comment | Blocker | Evidence | Key | Corrects
  `,
);

const HEADERS =
  'ID | Title | Item | Parent | Link | Team | Cycle | Kind | Type | Owner | Unit | Start | Target | Limit | Weight | KPI | Current | Confidence | Last check-in | Dismissed';

export const KPIS = drawnTab(
  5,
  'KPIs',
  `
  KPIs
  ID | KPI | Perspective | Owner | Team | Unit | Direction | Cadence | Target | Red flag | Benchmark | Benchmark note | Leading | Objective
  `,
);

export const KPI_DATA = drawnTab(6, 'KPI data', 'KPI data\nDate | KPI | Value | Note | Who | Key');

/** OKRs with the columns of the plan; rows as drawn. */
export const okrsTab = (rows: string, headers = HEADERS): Tab =>
  drawnTab(2, 'OKRs', `OKRs\n${headers}\n${rows}`);

export const EMPLOYER_BRAND = `
  O1  | Most trusted employer brand | Objective  |    |  | People | Q4 2026 | aspirational |       | Jonas |        |     |     | | | |      |   |
  KR1 | Glassdoor rating            | Key result | O1 |  | People | Q4 2026 | aspirational | reach | Jonas | rating | 3.8 | 4.5 | | | | 4.1  | 7 | 2026-11-05
  KR2 | Time to fill                | Key result | O1 |  | People | Q4 2026 | committed    | reach | Maya  | days   | 45  | 25  | | | | 38   | 5 | 2026-11-05
  KR3 | Offers accepted             | Key result | O1 |  | People | Q4 2026 | committed    | reach | Maya  | %      |     | 0.9 | | | | 0.84 | 6 | 2026-10-20
`;
