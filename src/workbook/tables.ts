export const TABLE_NAMES = ['start', 'dashboard', 'okrs', 'kpis', 'kpiData', 'checkIns', 'settings'] as const;
export type TableName = (typeof TABLE_NAMES)[number];

/** What actions know of a sheet of ours; how it looks stands in the library. */
export interface Table {
  readonly tab: string;
  /** Headers that tell our tab from somebody else's of the same name. */
  readonly knownBy: readonly string[];
  /** The same for a sheet without a header. */
  readonly titleCell?: { readonly row: number; readonly column: number; readonly text: string };
}

/** In the order of their tabs. */
export const TABLES: Readonly<Record<TableName, Table>> = {
  start: { tab: 'Start', knownBy: [], titleCell: { row: 1, column: 2, text: 'Milepost' } },
  dashboard: { tab: 'Dashboard', knownBy: [], titleCell: { row: 1, column: 2, text: 'Dashboard' } },
  okrs: { tab: 'OKRs', knownBy: ['ID', 'Item', 'Title', 'Start', 'Target', 'Current'] },
  kpis: { tab: 'KPIs', knownBy: ['ID', 'KPI', 'Direction', 'Target', 'Benchmark'] },
  kpiData: { tab: 'KPI data', knownBy: ['Date', 'KPI', 'Value', 'Key'] },
  checkIns: { tab: 'Check-ins', knownBy: ['Time', 'Who', 'ID', 'After', 'Key'] },
  settings: { tab: 'Settings', knownBy: ['Setting', 'Value', 'Name', 'Start', 'End', 'Person'] },
};

/** The columns of OKRs that people or actions fill. */
export const OKR_HEADERS = [
  'ID',
  'Title',
  'Item',
  'Parent',
  'Link',
  'Team',
  'Cycle',
  'Kind',
  'Type',
  'Owner',
  'Unit',
  'Start',
  'Target',
  'Limit',
  'Weight',
  'KPI',
  'Current',
  'Confidence',
  'Last check-in',
  'Dismissed',
] as const;

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
