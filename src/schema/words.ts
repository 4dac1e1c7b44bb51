/** What a workbook can have; each has tabs of its own. */
export const PARTS = ['okrs', 'kpis'] as const;
export type Part = (typeof PARTS)[number];

/** The words of the workbook's choice columns, as they are printed. */
export const ITEMS = ['Objective', 'Key result'] as const;
export const LINKS = ['contributes', 'supports', 'retired'] as const;
/** The columns of OKRs that a person plans in; Current only beside a KPI. */
export const PLAN_HEADERS = [
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
  'Dismissed',
] as const;
export const KINDS = ['committed', 'aspirational'] as const;
export const KEY_RESULT_TYPES = [
  'reach',
  'at least',
  'at most',
  'between',
  'milestone',
  'yes/no',
  'baseline',
] as const;
export const STATUSES = [
  'On track',
  'At risk',
  'Off track',
  'Too early',
  'Achieved',
  'No check-in',
  'Check data',
] as const;
export const DIRECTIONS = ['up', 'down', 'near'] as const;
export const CADENCES = ['weekly', 'monthly', 'quarterly'] as const;
export const PERSPECTIVES = ['Financial', 'Customer', 'Operations', 'People'] as const;
export const KPI_STATUSES = ['On target', 'Near target', 'Off target', 'No target', 'No data'] as const;

export type Item = (typeof ITEMS)[number];
export type Link = (typeof LINKS)[number];
export type Kind = (typeof KINDS)[number];
export type KeyResultType = (typeof KEY_RESULT_TYPES)[number];
export type Status = (typeof STATUSES)[number];
export type Direction = (typeof DIRECTIONS)[number];
export type Cadence = (typeof CADENCES)[number];
export type Perspective = (typeof PERSPECTIVES)[number];
export type KpiStatus = (typeof KPI_STATUSES)[number];

/** The unit of library KPIs that count money: whose is for the team to say, so nothing is written beside the number. */
export const OWN_CURRENCY = 'currency';
