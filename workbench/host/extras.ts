/** What a spreadsheet keeps besides its grid. Kept as plain JSON by `Host.save`. */
import type { Area, RowMove, StructureChange } from '../grid/grid.ts';
import { movedAreas } from '../grid/moved-area.ts';
import { shiftedArea } from '../grid/shifted-area.ts';
import { type ChartRecord, shiftedChart } from './chart-record.ts';

export interface Extras {
  /** Of the spreadsheet. */
  name: string;
  readonly properties: Readonly<Record<PropertyStore, Record<string, string>>>;
  readonly metadata: MetadataRecord[];
  readonly protections: ProtectionRecord[];
  readonly groups: GroupRecord[];
  readonly charts: ChartRecord[];
  /** What a conditional format or validation was made of, by rule id: the grid may know it only as a formula. */
  readonly criteria: Record<string, CriteriaRecord>;
  /** Gives the numbers of metadata and rules. */
  nextId: number;
}

export type PropertyStore = 'document' | 'script' | 'user';

export interface MetadataRecord {
  readonly id: number;
  key: string;
  value: string | null;
  visibility: string;
  /** Null: the spreadsheet itself. */
  readonly sheetId: string | null;
}

export interface ProtectionRecord {
  readonly id: number;
  readonly sheetId: string;
  /** Null: the whole sheet. */
  area: Area | null;
  description: string;
  warningOnly: boolean;
  unprotected: Area[];
}

export interface GroupRecord {
  readonly sheetId: string;
  readonly axis: 'row' | 'column';
  area: Area;
  depth: number;
  collapsed: boolean;
}

export interface CriteriaRecord {
  readonly type: string;
  readonly values: readonly CriteriaValue[];
}

export type CriteriaValue = string | number | boolean | readonly string[];

export function createExtras(saved: unknown): Extras {
  const fresh: Extras = {
    name: 'Untitled spreadsheet',
    properties: { document: {}, script: {}, user: {} },
    metadata: [],
    protections: [],
    groups: [],
    charts: [],
    criteria: {},
    nextId: 1,
  };
  return isExtras(saved) ? { ...fresh, ...structuredClone(saved) } : fresh;
}

function isExtras(saved: unknown): saved is Extras {
  return typeof saved === 'object' && saved !== null && 'properties' in saved && 'metadata' in saved;
}

export function forgetSheet(extras: Extras, sheetId: string): void {
  for (const list of [extras.metadata, extras.protections, extras.groups, extras.charts]) {
    for (let at = list.length - 1; at >= 0; at -= 1) if (list[at]?.sheetId === sheetId) list.splice(at, 1);
  }
}

export function shiftExtras(extras: Extras, change: StructureChange): void {
  for (const protection of extras.protections) {
    if (protection.sheetId !== change.sheetId) continue;
    protection.area = protection.area && (shiftedArea(protection.area, change) ?? protection.area);
    protection.unprotected = protection.unprotected.flatMap((area) => shiftedArea(area, change) ?? []);
  }
  for (const group of extras.groups) {
    if (group.sheetId === change.sheetId) group.area = shiftedArea(group.area, change) ?? group.area;
  }
  extras.charts.splice(0, Infinity, ...extras.charts.map((chart) => shiftedChart(chart, change)));
}

/** A protection is one range, so of several parts it keeps the first. */
export function moveExtras({ protections }: Extras, sheetId: string, move: RowMove): void {
  for (const protection of protections) {
    if (protection.sheetId !== sheetId) continue;
    protection.area = protection.area && (movedAreas(protection.area, move)[0] ?? protection.area);
    protection.unprotected = protection.unprotected.flatMap((area) => movedAreas(area, move));
  }
}
