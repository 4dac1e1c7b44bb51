import { type Part, PLAN_HEADERS } from '../schema/words.ts';

export const TABLE_NAMES = ['start', 'dashboard', 'okrs', 'kpis', 'kpiData', 'checkIns', 'settings'] as const;
export type TableName = (typeof TABLE_NAMES)[number];

/** What actions know of a sheet of ours; how it looks stands in the library. */
export interface Table {
  readonly tab: string;
  /** A workbook has the tabs of one part or of both, and those of no part always. */
  readonly part?: Part;
  /** Headers that tell our tab from somebody else's of the same name. */
  readonly knownBy: readonly string[];
  /** The same for a sheet without a header. */
  readonly titleCell?: { readonly row: number; readonly column: number; readonly text: string };
}

/** In the order of their tabs. */
export const TABLES: Readonly<Record<TableName, Table>> = {
  start: { tab: 'Start', knownBy: [], titleCell: { row: 1, column: 2, text: 'Milepost' } },
  dashboard: { tab: 'Dashboard', knownBy: [], titleCell: { row: 1, column: 2, text: 'Dashboard' } },
  okrs: { tab: 'OKRs', part: 'okrs', knownBy: ['ID', 'Item', 'Title', 'Start', 'Target', 'Current'] },
  kpis: { tab: 'KPIs', part: 'kpis', knownBy: ['ID', 'KPI', 'Direction', 'Target', 'Benchmark'] },
  kpiData: { tab: 'KPI data', part: 'kpis', knownBy: ['Date', 'KPI', 'Value', 'Key'] },
  checkIns: { tab: 'Check-ins', part: 'okrs', knownBy: ['Time', 'Who', 'ID', 'After', 'Key'] },
  settings: { tab: 'Settings', knownBy: ['Setting', 'Value', 'Name', 'Start', 'End', 'Person'] },
};

/** The columns of OKRs that people or actions fill. */
export const OKR_HEADERS = ['ID', ...PLAN_HEADERS, 'Confidence', 'Last check-in'] as const;

export const KPI_HEADERS = [
  'ID',
  'KPI',
  'Unit',
  'Target',
  'Red flag',
  'Benchmark',
  'Benchmark note',
  'Perspective',
  'Owner',
  'Team',
  'Direction',
  'Cadence',
  'Leading',
  'Objective',
] as const;

export const KPI_DATA_HEADERS = ['Date', 'KPI', 'Value', 'Note', 'Who', 'Key'] as const;

export const LOG_HEADERS = [
  'Time',
  'Who',
  'ID',
  'Cycle',
  'Week',
  'Before',
  'After',
  'Confidence',
  'Comment',
  'Blocker',
  'Evidence',
  'Key',
  'Corrects',
] as const;
