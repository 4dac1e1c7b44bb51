import { columnOf, type Layout, letters, tabReference } from './layout.ts';

/** The settings that formulas and actions read by name. */
export const SETTING_NAMES = [
  'As-of date',
  'Current cycle',
  'On track from',
  'At risk from',
  'Success line, committed',
  'Success line, aspirational',
  'Too early below',
  'Objectives, at most',
  'Key results an objective, at least',
  'Key results an objective, at most',
  'KPI limits',
  'KPI run length',
] as const;
export type SettingName = (typeof SETTING_NAMES)[number];

export function settingRow(settings: Layout, name: string): number {
  const row = settings.rows?.get(name);
  if (row === undefined) throw new Error(`The ${settings.tab} tab has no setting "${name}".`);
  return row;
}

/** `Settings!$B$3`. */
export const settingCell = (settings: Layout, name: SettingName): string =>
  `${tabReference(settings.tab)}!$${letters(columnOf(settings, 'Value'))}$${settingRow(settings, name)}`;
